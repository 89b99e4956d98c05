import type { Families } from '../families.ts';
import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import { judgeStory } from './judge-story.ts';
import type { Vector } from './vector.ts';
import { VectorIndex } from './vector-index.ts';

/** Two texts, neither a copy: the cosine of their vectors, and how surely they tell of one event. `a` is earlier. */
export type LikePair = { readonly a: number; readonly b: number; readonly cosine: number; readonly event: number };

/** Pairs below this cosine are neither one event nor worth reading next. */
const LEAST_COSINE = 0.12;
/** A text of fewer words tells too little to say what it is about. */
const FEWEST_WORDS = 8;

/** All pairs of texts that are somewhat alike, each family of copies standing in by its first. Texts are in time order. */
export function findLikenesses(texts: readonly Text[], vectors: readonly Vector[], rarity: Rarity, copies: Families): LikePair[] {
  const index = new VectorIndex();
  const pairs: LikePair[] = [];
  for (const text of texts) {
    const { place, title, body } = text;
    if (copies.rootOf(place) !== place || title.terms.length + body.terms.length < FEWEST_WORDS) continue;
    const vector = vectors[place]!;
    for (const { place: a, cosine } of index.find(vector, LEAST_COSINE)) {
      pairs.push({ a, b: place, cosine, event: judgeStory(texts[a]!, text, cosine, rarity) });
    }
    index.add(place, vector);
  }
  return pairs;
}
