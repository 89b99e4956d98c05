// What is no statement of cooperation, although a rule matched: too few parties, or nobody but one state concerned.
import type { Discourse } from './discourse.ts';
import { hasList, type Line } from './line.ts';
import type { Match } from './matcher.ts';
import type { RefsAt } from './party-refs.ts';
import type { Shared } from './sharing.ts';
import type { Told } from './tense.ts';

const PARTY_CODE = /^[A-Z]{2,12}$/;

/** null where the match stands, else why it does not. */
export function isAdmitted(match: Match, told: Told, shared: Shared, line: Line, refs: RefsAt, discourse: Discourse): string | null {
  const { rule } = match;
  const parties = [...shared.who, ...shared.to].filter((code) => PARTY_CODE.test(code));
  if (!shared.who.some((code) => PARTY_CODE.test(code))) return 'no state or international organisation acts';
  if (isHostile(match, line) && !(told.act === 'called' || told.act === 'refused')) return 'the object is violence';
  if (told.act === 'met' && line.verbs[match.anchor] === null && line.words[match.anchor]!.prep === 'to')
    return 'a meeting that is only the purpose';
  if (told.act === 'met' && shared.named === 0 && !rule.recalls) return 'the words name no party';
  if (told.act === 'met' && !rule.recalls && isUnnamedMeeting(match, line)) return 'a meeting spoken of, with nobody said to meet';
  if (rule.together && shared.who.length < 2) return 'one party alone says so';
  if (rule.together && shared.named === 0 && discourse.joint.length < 2) return 'nobody is said to say so';
  const bareNoun =
    line.verbs[match.anchor] === null &&
    rule.sharing === 'joint' &&
    !rule.opens &&
    !rule.recalls &&
    told.act !== 'delivered' &&
    told.act !== 'intended';
  if ((rule.named || bareNoun) && shared.named + countSpeaker(shared, line, discourse) < 2 && !isPurpose(match, line, discourse))
    return 'the words do not name both parties';
  if (rule.sharing === 'joint' && shared.who.length < 2) return 'a joint act of one party alone';
  if (rule.sharing === 'visit' && parties.length < 2) return 'no host and guest of two parties';
  if (parties.length > 1) return shared.named > 0 || discourse.parties.length > 1 ? null : 'no party is named';
  if (concernsOther(match, line, refs, shared.who)) return null;
  if (discourse.joint.length > 1 && shared.who.every((code) => discourse.joint.includes(code)) && concernsCooperation(match, line))
    return null;
  return 'no other party is concerned';
}

/** «الخارجية العراقية: الاتفاق مع واشنطن»: the speaker of a headline is named by it, though not within the act. */
function countSpeaker(shared: Shared, line: Line, discourse: Discourse): number {
  return line.sentence.headline && discourse.speakerCodes.some((code) => shared.who.includes(code)) ? 1 : 0;
}

/** «حضر الاستقبال»: a definite noun tells of a meeting only with its parties right behind it («اللقاء بين»). */
function isUnnamedMeeting(match: Match, line: Line): boolean {
  if (line.verbs[match.anchor] !== null || !line.words[match.anchor]!.the) return false;
  return !match.zone.behind.some((ref) => ref.role === 'between' || ref.role === 'with');
}

/** «لبحث» behind a meeting of this very sentence, which named the parties. */
function isPurpose(match: Match, line: Line, discourse: Discourse): boolean {
  return match.rule.act === 'discussed' && line.words[match.anchor]!.prep === 'to' && discourse.joint.length > 1;
}

/** True where the clause speaks of a party other than the one that acts, by name or by adjective. */
function concernsOther(match: Match, line: Line, refs: RefsAt, who: readonly string[]): boolean {
  const from = Math.min(match.anchor, match.pivot);
  for (let at = Math.max(0, match.rule.behind ? from - 8 : from + 1); at < Math.min(match.clauseEnd + 1, line.words.length); at += 1) {
    if (refs[at]?.codes.some((code) => PARTY_CODE.test(code) && !who.includes(code))) return true;
  }
  return false;
}

/** True where the object opens with violence that nothing before it prevents: «تعهد بشن هجمات», but not «بمنع الهجمات». */
function isHostile(match: Match, line: Line): boolean {
  for (let at = match.object.from; at < Math.min(match.object.to, match.object.from + 7); at += 1) {
    if (hasList(line.words[at], 'prevention') || hasList(line.words[at], 'relations')) return false;
    if (hasList(line.words[at], 'violence')) return true;
  }
  return false;
}

const COOPERATION = [
  'relations',
  'deed',
  'joint',
  'pair',
  'exercise',
  'partner',
  'instrument',
  'forces',
  'mission',
  'jointbody',
  'meeting',
  'exchange',
];

function concernsCooperation(match: Match, line: Line): boolean {
  for (let at = match.anchor + 1; at < match.clauseEnd; at += 1) {
    const word = line.words[at];
    if (COOPERATION.some((list) => hasList(word, list))) return true;
  }
  return false;
}
