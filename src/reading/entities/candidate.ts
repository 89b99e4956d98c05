import type { MentionKind } from '../../base/index.ts';
import { type Line, startAt } from './line.ts';
import { possessiveOf } from './word.ts';

/**
 * A run of words that may be a name: words `from` to `to` (exclusive) of its line, `start` and `end` in the text.
 * `weight` ranks sources: where candidates overlap the heavier stands, and of equals the longer.
 */
export type Candidate = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly rule: string;
  readonly weight: number;
  readonly country: string | null;
  readonly code: string | null;
  readonly iso: string | null;
};
type Facts = { readonly country?: string | null; readonly code?: string | null; readonly iso?: string | null };

/** A candidate over whole words; particles before the first are left out, its article kept (`skip` units, by default as the word is read). */
export function candidateOf(
  line: Line,
  from: number,
  to: number,
  kind: MentionKind,
  rule: string,
  weight: number,
  facts: Facts = {},
  skip = line.words[from]!.from,
): Candidate {
  const last = line.tokens[to - 1]!;
  const { country = null, code = null, iso = null } = facts;
  return { from, to, start: startAt(line, from, skip), end: last.end - possessiveOf(last), kind, rule, weight, country, code, iso };
}
