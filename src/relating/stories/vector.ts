import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';

/** A text as a unit vector over stems, heaviest first. */
export type Vector = { readonly terms: Int32Array; readonly weights: Float32Array };

/** Words of the opening: the event is told there; what follows is background. */
const OPENING = 50;
/** No more of the body is read: round-ups and long features would else be like everything. */
const READ = 120;
/** Stems kept: enough for an event, and a bound on the cost of one look-up. */
const KEPT = 60;

/** What a word that stands in boilerplate counts, against 1 elsewhere. */
const STANDING_WEIGHT = 0.25;

/**
 * Weight of a stem: (2 in the title + 1 in the opening + ln(1 + times in the body)) times rarity^1.5, for an event is
 * known by its names and numbers. On pairs of 21–27 July 2015 labelled for this the power parted one event from one topic
 * better than rarity alone (area under the curve .77 against .73), and 120 words better than 250. `standing` marks the words of the body that stand in boilerplate.
 */
export function weighText({ title, body }: Text, rarity: Rarity, standing?: Uint8Array): Vector {
  const end = Math.min(READ, body.terms.length);
  const weights = new Map<number, number>();
  for (let i = 0; i < end; i += 1) add(weights, body.terms[i]!, standing?.[i] ? STANDING_WEIGHT : 1);
  for (const [term, count] of weights) weights.set(term, Math.log(1 + count));
  const opening = new Set<number>();
  for (let i = 0; i < Math.min(OPENING, end); i += 1) if (!standing?.[i]) opening.add(body.terms[i]!);
  for (const term of opening) add(weights, term, 1);
  for (const term of new Set(title.terms)) add(weights, term, 2);
  const heaviest = [...weights]
    .map(([term, weight]) => [term, weight * rarity(term) ** 1.5] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEPT);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(heaviest, ([term]) => term),
    weights: Float32Array.from(heaviest, ([, weight]) => weight / length),
  };
}

function add(weights: Map<number, number>, term: number, weight: number): void {
  weights.set(term, (weights.get(term) ?? 0) + weight);
}

/** Cosine of two unit vectors. */
export function cosineOf(a: Vector, b: Vector): number {
  const weights = new Map(Array.from(a.terms, (term, i) => [term, a.weights[i]!]));
  let cosine = 0;
  for (let i = 0; i < b.terms.length; i += 1) cosine += (weights.get(b.terms[i]!) ?? 0) * b.weights[i]!;
  return cosine;
}
