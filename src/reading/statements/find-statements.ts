// From mentions to statements, in this order:
//  1. each sentence becomes a line (words with cues), its references to parties and its areas are marked;
//  2. the parties of the text are weighed;
//  3. sentence by sentence, every cue is tried against its rules; the first rule that matches shares out the parties;
//  4. what has too few parties, or does not concern cooperation between any, is left out (gate.ts);
//  5. the fields are filled: object and its parts, areas, speaker, conditions, due date, place, body, programme.
// Nothing looks further than its sentence but the discourse, so time grows with the text alone.
import { ACTS, type Area } from '../../base/index.ts';
import type { Entity, Mention, Reading, Statement } from '../schema.ts';
import type { Prepared } from '../text/token.ts';
import { type AreaHit, areasWithin, findAreas } from './areas.ts';
import { findBodies } from './bodies.ts';
import { type Condition, findConditions } from './conditions.ts';
import { type Discourse, startDiscourse, weighParties } from './discourse.ts';
import { findBody, findDue, findMentionIn, findPlace } from './fields.ts';
import { isAdmitted } from './gate.ts';
import { hasList, type Line, readLine } from './line.ts';
import { findListOpening, readListItem } from './list-items.ts';
import { isMatch, layGround, type Match, matchRule, type NearMiss } from './matcher.ts';
import { type Part, spanOfWords, splitObject } from './objects.ts';
import { findPartyRefs, type RefsAt, spreadParties } from './party-refs.ts';
import { rulesFor } from './rulebook.ts';
import { type Shared, shareParties } from './sharing.ts';
import { explainSilence } from './silence.ts';
import { findSpeeches, JOINT_STATEMENT, type Speech, speechAt } from './speaker.ts';
import { readTense, type Told } from './tense.ts';

export type Found = Pick<Reading, 'statements' | 'parties' | 'bodies' | 'silence'>;
/** A matched rule with what came of it; `stopped` says why it gave no statement. */
export type Trial = { readonly line: Line; readonly match: Match | NearMiss; readonly stopped: string | null };

type Page = { readonly prepared: Prepared; readonly lines: readonly Line[]; readonly refs: readonly RefsAt[] };
type Scene = {
  readonly line: Line;
  readonly refs: RefsAt;
  readonly areas: readonly AreaHit[];
  readonly speeches: readonly Speech[];
  readonly conditions: readonly Condition[];
  readonly published: string | null;
  /** The text is itself the wording of a communiqué: its headline says so. */
  readonly communique: boolean;
};

/** Statements, parties, joint bodies of a prepared text, and where there is no statement, why. `trials` collects what was tried. */
export function findStatements(prepared: Prepared, mentions: readonly Mention[], entities: readonly Entity[], trials?: Trial[]): Found {
  const page = readPage(prepared, mentions, new Map(entities.map((entity) => [entity.id, entity])));
  const discourse = startDiscourse(weighParties(page.lines, page.refs));
  const statements: Statement[] = [];
  let list: Statement | null = null;
  for (const [index, line] of isSport(page.lines) ? [] : page.lines.entries()) {
    const refs = page.refs[index]!;
    let areas: AreaHit[] | undefined;
    const scene: Scene = {
      line,
      refs,
      get areas() {
        areas ??= findAreas(line);
        return areas;
      },
      speeches: findSpeeches(line, refs, discourse),
      conditions: findConditions(line),
      published: prepared.published,
      communique: isCommunique(page.lines[0]!),
    };
    const found = readScene(scene, discourse, trials);
    const item = list && found.length === 0 ? readListItem(line, list, scene.areas) : null;
    if (item) found.push(item);
    else list = findListOpening(line, found);
    bindLooseConditions(scene, found, statements);
    statements.push(...found);
  }
  fillAreas(statements);
  const parties = rankParties(statements, discourse);
  const silence = statements.length > 0 ? null : explainSilence(page.lines, discourse);
  return { statements, parties, bodies: findBodies(page.lines, mentions, statements), silence };
}

function readPage(prepared: Prepared, mentions: readonly Mention[], entities: ReadonlyMap<string, Entity>): Page {
  const language = prepared.language === 'en' ? 'en' : 'ar';
  let next = 0;
  const lines = prepared.sentences.map((sentence, index) => {
    const own: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < sentence.end) own.push(mentions[next++]!);
    return readLine(index, sentence, own, language);
  });
  return { prepared, lines, refs: spreadParties(lines.map((line) => findPartyRefs(line, entities))) };
}

/** «نص البيان المشترك»، «إعلان القاهرة»: the headline names the document that follows. */
function isCommunique(first: Line): boolean {
  return first.sentence.headline && first.words.some((word) => hasList(word, 'document'));
}

/** True where a third of the sentences speak of players and matches: clubs sign and clubs refuse, but not for states. */
function isSport(lines: readonly Line[]): boolean {
  return (
    lines.filter((line) => line.words.some((word) => hasList(word, 'sport') && line.mentions[word.mention]?.kind !== 'body')).length * 3 >=
    lines.length
  );
}

/** The statements of one sentence, in the order of their cues. */
function readScene(scene: Scene, discourse: Discourse, trials?: Trial[]): Statement[] {
  const { line, refs } = scene;
  const statements: Statement[] = [];
  const taken: Match[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    const rules = rulesFor(line.words[at]!, line.language);
    const ground = rules.length > 0 ? layGround(line, refs, at) : null;
    for (const rule of rules) {
      const match = matchRule(rule, line, refs, at, ground!);
      if (!isMatch(match)) {
        if (match.step > 0) trials?.push({ line, match, stopped: null });
        continue;
      }
      const outcome = settle(match, scene, discourse, taken);
      trials?.push({ line, match, stopped: typeof outcome === 'string' ? outcome : null });
      if (typeof outcome === 'string') continue;
      taken.push(match);
      remember(discourse, match, outcome.shared);
      statements.push(...writeStatements(match, outcome.told, outcome.shared, scene));
      break;
    }
  }
  return statements;
}

/** Tense and parties of a match, or in plain words why it is no statement. */
function settle(match: Match, scene: Scene, discourse: Discourse, taken: readonly Match[]): { told: Told; shared: Shared } | string {
  const { line, refs } = scene;
  if (isGoverned(match, line, taken)) return 'it is the object of another act';
  const told = match.rule.follows ? tellFollowing(match, line, taken) : readTense(match, line);
  if (!told) return 'it is only supposed, wished or meant';
  const shared = shareParties(match, line, refs, discourse);
  if (!shared) return 'nobody acts';
  const refusal = isAdmitted(match, told, shared, line, refs, discourse);
  return refusal ?? { told, shared };
}

/** What a meeting of this sentence was for («لبحث») is told as the meeting is: null where none was told. */
function tellFollowing(match: Match, line: Line, taken: readonly Match[]): Told | null {
  if (line.words[match.anchor]!.prep !== 'to') return readTense(match, line);
  const meeting = taken.findLast((one) => one.rule.act === 'met');
  const told = meeting && readTense(meeting, line);
  return told && told.when !== 'future' ? { ...told, act: match.rule.act } : null;
}

/** A noun in the object of an earlier act is what that act is about, unless it is the occasion: «خلال زيارته». */
function isGoverned(match: Match, line: Line, taken: readonly Match[]): boolean {
  const at = match.anchor;
  if (taken.some((one) => at > one.anchor && at <= one.pivot)) return true;
  const outer = taken.find((one) => at >= one.object.from && at < one.object.to);
  if (match.rule.follows && outer?.rule.act === 'met') return false;
  if (!outer || match.rule.recalls) return false;
  // «أكدا التزامهما … وعزمهما على …»: the will stands beside what was affirmed, and is an act of its own.
  if (match.rule.act === 'intended' && line.words[at]!.and && line.words[at]!.pronoun) return false;
  if (line.verbs[at] !== null) return outer.rule.act === 'reaffirmed' && hasList(line.words[outer.object.from], 'that');
  if (match.rule.act === 'met' && outer.rule.act === 'met') return outer.object.from === at && line.verbs[outer.anchor] !== null;
  return ![1, 2].some((back) => hasList(line.words[at - back], 'occasion') || hasList(line.words[at - back], 'motivenoun'));
}

function remember(discourse: Discourse, match: Match, shared: Shared): void {
  const both = shared.who.length > 1 ? shared.who : [...shared.who, ...shared.to];
  const binds = match.rule.sharing === 'joint' || match.rule.sharing === 'visit' || shared.who.length > 1 || discourse.joint.length === 0;
  if (both.length > 1 && shared.named > 1 && binds) discourse.joint = both;
  if (shared.who.length === 1) discourse.actor = shared.who;
}

function writeStatements(match: Match, told: Told, shared: Shared, scene: Scene): Statement[] {
  const { line, refs } = scene;
  // Of a meeting the quote is who met whom; what follows is another act or none.
  const condition = scene.conditions.find((one) => one.at > match.object.from && one.at < match.object.to);
  const to = told.act === 'met' ? endOfMeeting(match, shared) : (condition?.at ?? match.object.to);
  const parts = splitObject(line, scene.areas, Math.min(match.object.from, to), to);
  const many = told.act !== 'met' && told.act !== 'called' ? parts : [mergeParts(parts)];
  const speech = speechAt(scene.speeches, match.anchor);
  const first = Math.min(match.anchor, ...shared.subjects.map((ref) => ref.from));
  const ahead = told.act === 'committed' || told.act === 'intended';
  return many.map((part, n): Statement => {
    const whole = spanOfWords(line, n === 0 ? first : part.from, Math.max(part.to, match.anchor + 1))!;
    const what = spanOfWords(line, part.from, part.to);
    const own = n === 0 ? match.anchor : part.from;
    return {
      ...whole,
      act: told.act,
      when: told.when,
      negated: told.negated,
      who: [...shared.who],
      to: [...shared.to],
      speaker: speech?.name ?? (scene.communique && !speech && shared.who.length > 1 ? JOINT_STATEMENT : null),
      what,
      area: findArea(part, match, scene),
      body: findBody(line, own, part.to)?.canonical ?? null,
      programme:
        (findMentionIn(line, 'programme', first, part.to) ?? line.mentions.find(({ kind }) => kind === 'programme'))?.canonical ?? null,
      conditions: scene.conditions.filter((one) => one.at > match.anchor && one.at < match.clauseEnd + 1).flatMap((one) => one.spans),
      due: findDue(line, match.anchor, part.to, scene.published, ahead),
      place: (shared.host && shared.host.kind !== 'actor' ? shared.host.name : null) ?? findPlace(refs, first, match.clauseEnd),
      plover: match.rule.plover ?? (told.act === 'delivered' && shared.to.length > 0 ? 'AID' : ACTS[told.act].plover),
      rule: match.rule.id,
    };
  });
}

function endOfMeeting(match: Match, shared: Shared): number {
  const host = shared.host?.to ?? 0;
  return Math.max(match.zone.objectFrom, match.anchor + 1, match.rule.sharing === 'visit' ? host : 0);
}

function mergeParts(parts: readonly Part[]): Part {
  return { from: parts[0]!.from, to: parts.at(-1)!.to, areas: [...new Set(parts.flatMap((part) => part.areas))] };
}

/** Areas of the object, else of the clause, else of the sentence; empty where none of them tells. */
function findArea(part: Part, match: Match, scene: Scene): Area[] {
  if (part.areas.length > 0) return [...part.areas];
  const clause = areasWithin(scene.areas, match.anchor, match.clauseEnd);
  return clause.length > 0 ? clause : areasWithin(scene.areas, 0, scene.line.words.length);
}

/** A condition in a sentence without statements of its own binds the last statement before it. */
function bindLooseConditions(scene: Scene, found: readonly Statement[], earlier: Statement[]): void {
  const last = earlier.at(-1);
  if (found.length > 0 || scene.conditions.length === 0 || !last) return;
  if (last.act !== 'committed' && last.act !== 'intended' && last.act !== 'reaffirmed') return;
  if (!scene.conditions.some((one) => one.at < 6 || one.spans.length > 1)) return;
  last.conditions.push(...scene.conditions.flatMap((one) => one.spans));
}

/** A statement whose sentence tells no area has that of its neighbours, or else of the text, or else politics. */
function fillAreas(statements: readonly Statement[]): void {
  const counts = new Map<Area, number>();
  for (const area of statements.flatMap((one) => one.area)) counts.set(area, (counts.get(area) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'political';
  const told = statements.map((one) => one.area);
  for (const [n, statement] of statements.entries()) {
    if (told[n]!.length > 0) continue;
    const neighbour = [told[n - 1], told[n + 1]].find((areas) => areas && areas.length > 0);
    statement.area = neighbour ? [...neighbour] : [most];
  }
}

/** Parties of the text, those that act most first; one that acts in less than a fifth of the statements is none. */
function rankParties(statements: readonly Statement[], discourse: Discourse): string[] {
  if (statements.length === 0) return [];
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const code of new Set([...statement.who, ...statement.to])) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const weight = (code: string) => (counts.get(code) ?? 0) * 1000 - Math.max(0, discourse.parties.indexOf(code));
  return [...counts.keys()].filter((code) => counts.get(code)! * 5 >= statements.length).sort((a, b) => weight(b) - weight(a));
}
