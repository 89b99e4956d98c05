import { clusterPairs } from '../cluster-pairs.ts';
import { Families } from '../families.ts';
import type { Vector } from '../stories/vector.ts';
import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import { GramCounts } from './boilerplate.ts';
import { compareWording, type Grammed, type Wording } from './compare-wording.ts';
import { hashGrams, sortGrams } from './grams.ts';
import { copyKeys, KeyIndex } from './key-index.ts';

/** A text of fewer words is too little to say who wrote it. */
const FEWEST_WORDS = 12;

/** Families of texts that carry one wording, by `judgeCopy` over the pairs that share keys. Texts are in time order. */
export function findCopies(texts: readonly Text[], vectors: readonly Vector[], rarity: Rarity): Families {
  const grammed = texts.map((text) => gramText(text, vectors[text.place]!));
  const families = new Families(texts.length);
  const { pairs, isBoilerplate } = pairUp(grammed, vectors, families, rarity);
  const scored = pairs.map(([a, b]) => ({ a, b, score: judgeCopy(compareWording(grammed[a]!, grammed[b]!, rarity, isBoilerplate)) }));
  return clusterPairs(families, scored, { join: 0, mean: 0, unseen: null });
}

/**
 * How far a pair is above (or below) the line of a copy, in shares of wording.
 * The line was set by reading some 300 pairs of the news of 21–27 July 2015 in bands of `covered`, `missing` and `standing`.
 * The more of the shorter's names and numbers are missing, the more of its wording must be there: telegrams and weather reports
 * share .5 to .7 of their wording and miss .2 to .45; edited copies of one agency text miss less than .2. A text made of forms
 * must show more. A text nearly twice as long must open like the shorter, else it only swallowed it.
 */
export function judgeCopy({ covered, missing, standing, opening, likeness, ratio, days }: Wording): number {
  const due = 0.22 + 0.25 * Math.max(0, standing - 0.4) + 0.02 * Math.min(days, 5);
  const margins = [covered - 0.36, covered - missing + (likeness - 0.5) / 2 - due];
  if (ratio >= 2) margins.push(Math.max(opening - 0.2, likeness - 0.3));
  return Math.min(...margins);
}

/** So like each other that nothing new stands in the later one: it needs no entry of its own. */
function isRepeat({ covered, missing, ratio }: Wording): boolean {
  return covered >= 0.9 && missing <= 0.05 && ratio < 1.1;
}

/** A text with its grams; none for one that is too short, which is nobody's copy. */
export function gramText(text: Text, vector: Vector): Grammed {
  const grams = text.body.folds.length < FEWEST_WORDS ? new Uint32Array() : hashGrams(text.body.folds);
  return { text, vector, grams, sorted: sortGrams(grams) };
}

/** Pairs to be judged. Repeats join their families at once and stay out of the index, so that many copies of one text cost little. */
function pairUp(grammed: readonly Grammed[], vectors: readonly Vector[], families: Families, rarity: Rarity) {
  const index = new KeyIndex();
  const counts = new GramCounts(
    grammed.reduce((sum, { sorted }) => sum + sorted.length, 0),
    vectors,
  );
  const pairs: [number, number][] = [];
  const none = () => false;
  grammed.forEach((one, place) => {
    if (one.grams.length === 0) return;
    const keys = copyKeys(one);
    const candidates = index.find(keys);
    const first = candidates[0];
    if (first !== undefined && isRepeat(compareWording(one, grammed[first]!, rarity, none))) return families.join(place, first);
    for (const candidate of candidates) pairs.push([candidate, place]);
    index.add(place, keys);
    counts.add(place, one.sorted);
  });
  return { pairs, isBoilerplate: counts.isBoilerplate };
}
