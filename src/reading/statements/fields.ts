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

/** The day or span by which an act that lies ahead is to be done: its ISO value. */
export function findDue(line: Line, from: number, to: number, published: string | null): string | null {
  for (let at = from; at < to; at += 1) {
    const mention = line.mentions[line.words[at]!.mention];
    if (mention?.kind !== 'date' || !mention.iso) continue;
    const late = published === null || mention.iso.slice(0, 10) > published.slice(0, mention.iso.length);
    if (late || hasDeadline(line, at)) return mention.iso;
  }
  return null;
}

/** «بحلول»، «قبل نهاية»، «حتى»: one of the three words before the date sets a deadline. */
function hasDeadline(line: Line, at: number): boolean {
  for (let back = Math.max(0, at - 3); back < at; back += 1) if (hasList(line.words[back], 'deadline')) return true;
  return false;
}

/** The last place that the act is said to be in: «في القاهرة». The narrower place follows the wider one's name or stands alone. */
export function findPlace(refs: RefsAt, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const ref = refs[at];
    if (ref?.role === 'in' && (ref.kind === 'city' || ref.kind === 'state')) return ref.name;
  }
  return null;
}
