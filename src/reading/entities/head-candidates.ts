// Candidates that open with a head noun: posts, organisations, joint bodies, accords, programmes and sites.
import { type Candidate, candidateOf } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { countryIn, endOfAdjectives, endOfComplements, type Phrase, readPhrase, STOPS } from './phrase.ts';
import { phraseWords } from './phrase-words.ts';
import { bitOf } from './word-roles.ts';

const OFFICE = bitOf('office');
const RULER = bitOf('ruler');
const ORGANISATION = bitOf('organisation');
const WEAK = bitOf('weak');
const BODY = bitOf('body');
const AGREEMENT = bitOf('agreement');
const PROGRAMME = bitOf('programme');
const SITE = bitOf('site');
const REALM = bitOf('realm');
const CHIEF = bitOf('chief');
const ACTING = phraseWords('acting');
const ENVOY = phraseWords('envoy');
const HEADS = CHIEF | OFFICE | ORGANISATION | BODY | AGREEMENT | PROGRAMME | SITE;
const JOINT = bitOf('joint');

/** Every phrase of the line that its head makes a name. */
export function findHeadCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < line.words.length; i += 1) {
    const word = line.words[i]!;
    if ((word.roles & HEADS) === 0 || word.kind !== 'word' || word.latin) continue;
    const phrase = readPhrase(line, i);
    const candidate =
      readOffice(line, i, phrase) ??
      readBody(line, i, phrase) ??
      readOrganisation(line, i, phrase) ??
      readAgreement(line, i) ??
      readProgramme(line, i, phrase) ??
      readSite(line, i, phrase);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function readOffice(line: Line, i: number, phrase: Phrase | null): Candidate | null {
  const word = line.words[i]!;
  if ((word.roles & CHIEF) !== 0 && !word.the) return readChief(line, i);
  if ((word.roles & OFFICE) === 0) return null;
  if (ACTING.has(line.words[i + 1]?.fold ?? '')) {
    const acted = readPhrase(line, i + 2);
    return acted === null
      ? null
      : candidateOf(line, i, endOfComplements(line, acted.to, false, 'envoy'), 'office', 'ar.office.acting', 60, {
          country: acted.country,
        });
  }
  if (phrase === null) return null;
  if (phrase.proper && (word.roles & REALM) === 0 && findKnown(line, i + 1)?.known.kind === 'place') return null;
  const envoy = line.words.slice(i, phrase.to).some(({ stem }) => ENVOY.has(stem));
  const post = endOfComplements(line, phrase.to, word.the, envoy ? 'envoy' : 'other');
  if (phrase.closed === 'none' && post === i + 1) return null;
  return candidateOf(line, i, post, 'office', 'ar.office.head', 60, { country: phrase.country ?? countryIn(line, i, post) });
}

/** «كبير المستشارين»: the first among the holders of a post. */
function readChief(line: Line, i: number): Candidate | null {
  const next = line.words[i + 1];
  if (next === undefined || !next.the || (next.roles & OFFICE) === 0) return null;
  return candidateOf(line, i, endOfAdjectives(line, i + 2), 'office', 'ar.office.chief', 60, {});
}

/** True where the words hold an adjective of joint bodies, or adjectives of two peoples. */
function isJoint(line: Line, from: number, to: number): boolean {
  const peoples = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const word = line.words[i]!;
    if ((word.roles & JOINT) !== 0) return true;
    if (word.people !== null) peoples.add(word.people);
  }
  return peoples.size > 1;
}

const COMMITTEE = phraseWords('committee');
const DIALOGUE = phraseWords('dialogue');
const TEAM = phraseWords('team');
const WORK = phraseWords('work');
const COMMAND = phraseWords('command');
const COUNCIL = phraseWords('council');
const COORDINATION = phraseWords('coordination');

function readBody(line: Line, i: number, phrase: Phrase | null): Candidate | null {
  const word = line.words[i]!;
  if ((word.roles & BODY) === 0) return null;
  const next = line.words[i + 1];
  if (TEAM.has(word.stem) && next !== undefined && WORK.has(next.fold)) {
    const to = next.the ? endOfAdjectives(line, i + 2) : endOfIndefinite(line, i + 2);
    return candidateOf(line, i, to, 'body', 'ar.body.team', 62, {});
  }
  const to = phrase?.to ?? endOfIndefinite(line, i + 1);
  if (to === i + 1) return null;
  if (word.the && DIALOGUE.has(word.stem) && isAnyBody(line, i + 1, to)) return null;
  const ownKind =
    COMMITTEE.has(word.stem) || (COMMAND.has(word.stem) && word.the) || (COUNCIL.has(word.stem) && COORDINATION.has(next?.stem ?? ''));
  if (!ownKind) return null;
  const dialogue = DIALOGUE.has(word.stem) && phrase !== null && phrase.closed === 'article';
  if (!dialogue && !isJoint(line, i + 1, to)) return null;
  return candidateOf(line, i, to, 'body', 'ar.body.joint', 62, {});
}

/** «الحوار الثنائي»: adjectives that any two parties' dialogue has tell nothing. */
function isAnyBody(line: Line, from: number, to: number): boolean {
  return line.words.slice(from, to).every(({ roles, people }) => (roles & JOINT) !== 0 && people === null);
}

/** The end of adjectives without the article from word `i` («لجنة عسكرية عليا»). */
function endOfIndefinite(line: Line, i: number): number {
  let at = i;
  while (at < i + 4) {
    const word = line.words[at];
    if (word === undefined || word.kind !== 'word' || word.the || word.and || word.prep !== null || word.latin) break;
    const adjective =
      word.people !== null ||
      (word.nisba && (word.roles & STOPS) === 0 && word.stem.length > 4) ||
      (word.roles & (JOINT | bitOf('adjective'))) !== 0;
    if (!adjective || findKnown(line, at) !== null) break;
    at += 1;
  }
  return at;
}

const LEFT_OUT = bitOf('of-organisation');

function readOrganisation(line: Line, i: number, phrase: Phrase | null): Candidate | null {
  const word = line.words[i]!;
  if ((word.roles & ORGANISATION) === 0 || phrase === null || phrase.closed === 'none') return null;
  const known = findKnown(line, i + 1)?.known.kind;
  if (known === 'programme' || (known === 'organisation' && (word.roles & LEFT_OUT) !== 0)) return null;
  if (word.the && (word.roles & CONSTRUCT) !== 0 && (word.roles & WEAK) === 0) return null;
  const to = endOfComplements(line, phrase.to, word.the && (word.roles & SEATED) !== 0, null);
  const country = phrase.country ?? countryIn(line, i, to);
  if ((word.roles & WEAK) !== 0 && country === null && !phrase.proper && to - i < 3) return null;
  const isService = (line.words[i + 1]!.roles & SERVICE) !== 0 || (word.roles & SEATED) !== 0;
  if (word.the && country === null && to - i < 3 && !isService) return null;
  return candidateOf(line, i, to, 'organisation', 'ar.organisation.head', 50, {
    country,
    code: phrase.code === country ? null : phrase.code,
  });
}

const SERVICE = bitOf('service');
const SEATED = bitOf('seated');
const CONSTRUCT = bitOf('construct');

const TALK_OF = phraseWords('about');
const FREE_HEADS = phraseWords('accord');
const MEMORANDUM = phraseWords('memorandum');

function readAgreement(line: Line, i: number): Candidate | null {
  const word = line.words[i]!;
  if ((word.roles & AGREEMENT) === 0) return null;
  const isFree = FREE_HEADS.has(word.stem);
  if (!isFree && !MEMORANDUM.has(word.stem) && !DECLARATION.has(word.stem)) return null;
  let to = endOfMatter(line, i);
  const next = line.words[to];
  if (to === i + 1 && isFree && !word.the && next?.prep === 'to' && next.the) to = endOfAdjectives(line, i + 2);
  else if (to === i + 1 && isFree && !word.the && next !== undefined && TALK_OF.has(next.fold)) {
    const matter = line.words[to + 1]?.the ? endOfAdjectives(line, to + 2) : to;
    to = matter === to ? i + 1 : matter;
  }
  if (to === i + 1) return null;
  if (DECLARATION.has(word.stem) && findKnown(line, i + 1)?.known.kind !== 'place') return null;
  if (MEMORANDUM.has(word.stem) && to - i < 3) return null;
  return candidateOf(line, i, to, 'agreement', 'ar.agreement.head', 55, {});
}
const DECLARATION = phraseWords('declaration');

/** The end of what says which accord: nouns and adjectives behind its head, with or without the article. */
function endOfMatter(line: Line, i: number): number {
  const head = line.words[i]!;
  if (head.the) return endOfAdjectives(line, i + 1);
  const phrase = readPhrase(line, i);
  if (phrase !== null && phrase.to - i <= 6 && phrase.closed !== 'none') return phrase.to;
  let at = i + 1;
  for (; at < i + 3; at += 1) {
    const word = line.words[at];
    if (
      word === undefined ||
      word.kind !== 'word' ||
      word.and ||
      word.the ||
      word.prep !== null ||
      (word.roles & STOPS) !== 0 ||
      !word.common
    )
      break;
    if (word.nisba || word.people !== null) break;
  }
  const adjectives = endOfIndefinite(line, at);
  for (let n = at; n < adjectives; n += 1) if (line.words[n]!.nisba && line.words[n]!.people === null) return adjectives;
  return at - i > 1 ? adjectives : i + 1;
}

function readProgramme(line: Line, i: number, phrase: Phrase | null): Candidate | null {
  const word = line.words[i]!;
  if ((word.roles & PROGRAMME) === 0 || word.the || phrase === null || findKnown(line, i + 1)?.known.kind === 'programme') return null;
  const closer = line.tokens[phrase.to];
  const acronym = closer?.text === '(' && line.words[phrase.to + 1]?.latin;
  if (!acronym) return null;
  return candidateOf(line, i, phrase.to, 'programme', 'ar.programme.head', 55, {});
}

function readSite(line: Line, i: number, phrase: Phrase | null): Candidate | null {
  const word = line.words[i]!;
  if ((word.roles & SITE) === 0 || word.the || findKnown(line, i)?.known.kind === 'place') return null; // «سلطنة عمان»
  const next = line.words[i + 1];
  const strange =
    next !== undefined &&
    next.kind === 'word' &&
    !next.the &&
    !next.and &&
    next.prep === null &&
    !next.common &&
    next.roles === 0 &&
    !next.latin;
  if (strange && phrase?.proper !== true) return candidateOf(line, i, endOfAdjectives(line, i + 2), 'place', 'ar.place.site', 45, {});
  if (phrase === null || phrase.closed === 'none' || (!phrase.proper && phrase.to - i < 3)) return null;
  return candidateOf(line, i, phrase.to, 'place', 'ar.place.site', 45, { country: phrase.country });
}

/** The word at `i` as a title alone, good only before a person's name («الرئيس», «الملك»). */
export function isBareRuler(line: Line, i: number): boolean {
  const word = line.words[i]!;
  return (word.roles & RULER) !== 0 && word.the && word.kind === 'word';
}
