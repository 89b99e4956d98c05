import { type Clustering, clusterPairs } from '../cluster-pairs.ts';
import type { Families } from '../families.ts';
import type { LikePair } from './find-likenesses.ts';

/**
 * The line of one event. Of pairs of 21–27 July 2015 read beside each other, about .65 just above .34 tell of one event, .4 at .3;
 * the line is on the side of precision, for a false merge invents corroboration.
 */
export const STORY: Clustering = { join: 0.34, mean: 0.2, unseen: 0.08 };

/** Stories: families of copies joined where they tell of one event. `copies` stays as it is. */
export function findStories(pairs: readonly LikePair[], copies: Families): Families {
  const scored = pairs.filter(({ event }) => event > 0).map(({ a, b, event }) => ({ a, b, score: event }));
  return clusterPairs(copies.copy(), scored, STORY);
}
