import { clusterPairs } from '../cluster-pairs.ts';
import { Families } from '../families.ts';
import type { Vector } from '../stories/vector.ts';
import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import { type Boilerplate, compareWording, type Grammed, type Wording } from './compare-wording.ts';
import { hashGrams, sortGrams } from './grams.ts';
import { copyKeys, KeyIndex } from './key-index.ts';

/** A text of fewer words is too little to say who wrote it. */
const FEWEST_WORDS = 12;

/** Families of texts that carry one wording, by `judgeCopy` over the pairs that share keys. Texts are in time order. */
export function findCopies(grammed: readonly Grammed[], isBoilerplate: Boilerplate, rarity: Rarity): Families {
  const families = new Families(grammed.length);
  const pairs = pairUp(grammed, families, rarity);
  const scored = pairs.map(([a, b]) => ({ a, b, score: judgeCopy(compareWording(grammed[a]!, grammed[b]!, rarity, isBoilerplate)) }));
  return clusterPairs(families, scored, { join: 0, mean: 0, unseen: -0.2 });
}

/**
 * How far a pair is above (or below) the line of a copy, in shares of wording.
 * The line was set by reading some 400 pairs of the news of 21–27 July 2015 in bands of these measures, on the side of precision:
 * just below it about half of the pairs are copies by the rule «half of the shorter wording is the other's».
 * The more of the shorter's names and numbers are missing and the less alike the matters are, the more wording must be shared:
 * telegrams to two states and weather reports of two days share half their wording. A text made of forms must show more. A text twice
 * as long must open like the shorter or be about the same thing, else it only swallowed it.
 */
export function judgeCopy({ covered, missing, standing, opening, likeness, ratio, days }: Wording): number {
  const due = 0.25 + 0.5 * Math.max(0, standing - 0.3) + 0.02 * Math.min(days, 5);
  const margins = [covered - 0.36, covered - missing + Math.min(0.1, (likeness - 0.5) / 2) - due];
  if (ratio >= 2) margins.push(Math.max(opening - 0.2, likeness - 0.3));
  return Math.min(...margins);
}

/** So like each other that nothing new stands in the later one: it needs no entry of its own. */
function isRepeat({ covered, missing, ratio }: Wording): boolean {
  return covered >= 0.95 && missing <= 0.15 && ratio < 1.1;
}

/** A text with its grams; none for one that is too short, which is nobody's copy. */
export function gramText(text: Text, vector: Vector): Grammed {
  const grams = text.body.folds.length < FEWEST_WORDS ? new Uint32Array() : hashGrams(text.body.folds);
  return { text, vector, grams, sorted: sortGrams(grams) };
}

/** Pairs to be judged. Repeats join their families at once and stay out of the index, so that many copies of one text cost little. */
function pairUp(grammed: readonly Grammed[], families: Families, rarity: Rarity): [number, number][] {
  const index = new KeyIndex();
  const pairs: [number, number][] = [];
  const none = () => false;
  for (const [place, one] of grammed.entries()) {
    if (one.grams.length === 0) continue;
    const keys = copyKeys(one);
    const candidates = index.find(keys);
    const first = candidates[0];
    if (first !== undefined && isRepeat(compareWording(one, grammed[first]!, rarity, none))) {
      families.join(place, first);
      continue;
    }
    for (const candidate of candidates) pairs.push([candidate, place]);
    index.add(place, keys);
  }
  return pairs;
}
