// The small fields of a statement, out of the mentions that stand around it: due date, place, joint body, programme.
import type { Mention } from '../schema.ts';
import { hasList, type Line } from './line.ts';
import type { RefsAt } from './party-refs.ts';

/** First mention of the kind that begins in words [from, to). */
export function findMentionIn(line: Line, kind: Mention['kind'], from: number, to: number): Mention | null {
  for (let at = from; at < to; at += 1) {
    const mention = line.mentions[line.words[at]!.mention];
    if (mention?.kind === kind) return mention;
  }
  return null;
}

/** The joint body that begins in words [from, to); none that the act is told apart from («منفصلة عن لجنة …», "separate from"). */
export function findBody(line: Line, from: number, to: number): Mention | null {
  for (let at = from; at < to; at += 1) {
    const mention = findMentionIn(line, 'body', at, at + 1);
    if (mention && ![1, 2, 3].some((back) => hasList(line.words[at - back], 'apart'))) return mention;
    while (mention && line.mentions[line.words[at + 1]?.mention ?? -1] === mention) at += 1;
  }
  return null;
}

/** The day or span by which an act is to be done: of an act that lies ahead any later date, of another one with a deadline before it. */
export function findDue(line: Line, from: number, to: number, published: string | null, ahead: boolean): string | null {
  for (let at = from; at < to; at += 1) {
    const mention = line.mentions[line.words[at]!.mention];
    if (mention?.kind !== 'date' || !mention.iso) continue;
    const late = published === null || mention.iso.slice(0, 10) > published.slice(0, mention.iso.length);
    if (late && (ahead || hasDeadline(line, at))) return mention.iso;
  }
  return null;
}

/** «بحلول»، «قبل نهاية»، «حتى»: one of the three words before the date sets a deadline. */
function hasDeadline(line: Line, at: number): boolean {
  for (let back = Math.max(0, at - 3); back < at; back += 1) if (hasList(line.words[back], 'deadline')) return true;
  return false;
}

/** How far before the act its place may be told: «في موسكو، بحث الوزيران …». */
const PLACE_REACH = 14;

/** The place that the act is said to be in («في القاهرة»): in [from, to), else later in the sentence, else a little before. */
export function findPlace(refs: RefsAt, from: number, to: number): string | null {
  const within = (start: number, end: number) =>
    refs.slice(start, end).find((ref) => ref?.role === 'in' && (ref.kind === 'city' || ref.kind === 'state'))?.name ?? null;
  return within(from, to) ?? within(to, to + PLACE_REACH) ?? within(Math.max(0, from - PLACE_REACH), from);
}
