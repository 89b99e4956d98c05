// Who says so: the subject of a verb of saying in the sentence, an attribution («وفق البيان»، «بحسب الوزير»), or, where a
// sentence goes on with «وأضاف» and names nobody, the speaker of the one before.
import { findClauseEnd, isStop } from './clause.ts';
import { type Discourse, resolveRef } from './discourse.ts';
import { hasList, type Line } from './line.ts';
import type { PartyRef, RefsAt } from './party-refs.ts';
import { findSubjectZone } from './subject.ts';

export const JOINT_STATEMENT = 'joint statement';
const SAYING = new Set(['say', 'affirm', 'announce', 'renew', 'voice', 'issue']);
const ISSUE_REACH = 14;

/** Speeches of a sentence: from which word on, and whose. */
export type Speech = { readonly from: number; readonly name: string | null; readonly codes: readonly string[] };

/** Reads the sentence's speeches in order and leaves the last in the discourse. */
export function findSpeeches(line: Line, refs: RefsAt, discourse: Discourse): Speech[] {
  const speeches: Speech[] = [];
  if (discourse.quoting && discourse.speaker) speeches.push(carryOn(discourse, 0));
  for (let at = 0; at < line.words.length; at += 1) {
    const word = line.words[at]!;
    discourse.quoting = isOpen(word.token.text, discourse.quoting);
    if (hasList(word, 'according')) {
      const named = nameAfter(line, refs, at, discourse);
      if (named) speeches.push({ ...named, from: 0 });
      continue;
    }
    const titled = word.token.text === ':' ? speakerOfTitle(line, refs, at, discourse) : null;
    if (titled) {
      discourse.speaker = titled.name;
      if (titled.codes.length > 0) discourse.actor = discourse.speakerCodes = titled.codes;
      speeches.push({ from: at, ...titled });
      continue;
    }
    const verb = line.verbs[at];
    // «، مشيرا إلى أن»: whoever spoke last goes on.
    const goesOn = !verb && speeches.length === 0 && word.cues.some((cue) => cue.form === 'participle' && cue.group === 'say');
    if (goesOn && discourse.speaker) speeches.push(carryOn(discourse, at));
    if (!verb || !SAYING.has(verb.group)) continue;
    if (verb.group === 'issue') {
      const issued = findDocument(line, at, at + ISSUE_REACH);
      if (issued) speeches.push({ from: at, ...issued });
      continue;
    }
    const speech =
      speakerOf(line, refs, at, discourse) ?? (verb.group === 'say' ? { name: discourse.speaker, codes: discourse.speakerCodes } : null);
    // Two parties that speak together are named by their act; within another's speech they take nothing from its speaker.
    if (!speech || (speech.name === null && speech.codes.length === 0 && speeches.length > 0)) continue;
    discourse.speaker = speech.name;
    if (speech.codes.length > 0) {
      discourse.speakerCodes = speech.codes;
      if (speech.codes.length === 1) discourse.actor = speech.codes;
    }
    speeches.push({ from: line.language === 'en' ? 0 : at, ...speech });
  }
  return speeches;
}

const carryOn = (discourse: Discourse, from: number): Speech => ({ from, name: discourse.speaker, codes: discourse.speakerCodes });

/** Whether a quotation is open behind a mark. */
function isOpen(mark: string, open: boolean): boolean {
  if (OPENING.has(mark)) return true;
  if (CLOSING.has(mark)) return false;
  return mark === '"' ? !open : open;
}
const OPENING = new Set(['«', '“']);
const CLOSING = new Set(['»', '”']);

/** «الخارجية العراقية: تأجيل …»: who stands before the colon of a headline says what follows. */
function speakerOfTitle(line: Line, refs: RefsAt, colon: number, discourse: Discourse): Omit<Speech, 'from'> | null {
  if (!line.sentence.headline || colon > 8) return null;
  const ref = refs.slice(0, colon).findLast((one) => one !== undefined);
  if (!ref || ref.to < colon || ref.role !== 'plain') return null;
  return { name: ref.name, codes: resolveRef(ref, discourse) };
}

function speakerOf(line: Line, refs: RefsAt, at: number, discourse: Discourse): Omit<Speech, 'from'> | null {
  const zone = findSubjectZone(line, refs, at, findClauseEnd(line, at));
  const behind = zone.behind.filter((ref) => ref.role === 'plain' && ref.from - at <= 12);
  // English has its subject before the verb, but for "…", said the minister.
  const ahead = line.language === 'en' && (zone.ahead.at(-1)?.to ?? -9) >= at - 4;
  const subjects = ahead ? [...zone.ahead, ...behind] : [...behind, ...zone.ahead];
  const subject = subjects[0];
  const document = findDocument(line, at, subject ? Math.min(at + 4, subject.from) : at + 4);
  if (document) return document;
  if (!subject) return null;
  const codes = resolveRef(subject, discourse);
  if (subject.kind === 'pair' || subject.joined || subjects[1]?.joined) return { name: null, codes: [] };
  return { name: subject.kind === 'actor' ? subject.name : null, codes };
}

/** «أشار البيان المشترك إلى»: a document speaks for both sides. */
function findDocument(line: Line, from: number, to: number): Omit<Speech, 'from'> | null {
  for (let at = from + 1; at < Math.min(to, line.words.length); at += 1) {
    if (isStop(line, at) || hasList(line.words[at], 'that')) return null;
    const isSubject = !line.words[at]!.prep && !hasList(line.words[at - 1], 'in');
    if (isSubject && hasList(line.words[at], 'document')) return { name: JOINT_STATEMENT, codes: [] };
  }
  return null;
}

function nameAfter(line: Line, refs: RefsAt, at: number, discourse: Discourse): Omit<Speech, 'from'> | null {
  for (let next = at + 1; next < Math.min(at + 5, line.words.length); next += 1) {
    if (hasList(line.words[next], 'document')) return { name: JOINT_STATEMENT, codes: [] };
    const ref: PartyRef | undefined = refs[next];
    if (ref?.kind === 'actor') return { name: ref.name, codes: resolveRef(ref, discourse) };
  }
  return null;
}

/** Who says what stands at `at`: the nearest speech before it. */
export function speechAt(speeches: readonly Speech[], at: number): Speech | null {
  let found: Speech | null = null;
  for (const speech of speeches) if (speech.from <= at) found = speech;
  return found;
}
