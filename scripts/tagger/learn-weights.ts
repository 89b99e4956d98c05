// From labelled sentences to the tagger's weights.
import type { Line } from '../../src/reading/entities/line.ts';
import { EDGE, MOST_PAIRS, markKnown, pairFeatures, REACH, seenFrom } from '../../src/reading/entities/tagger/line-features.ts';
import { LABELS, type TaggerWeights } from '../../src/reading/entities/tagger/tagger.ts';
import { type Lore, readWordFeatures, type WordFeatures } from '../../src/reading/entities/tagger/word-features.ts';
import type { Word } from '../../src/reading/entities/word.ts';
import type { Chance } from './chance.ts';
import type { Labelled } from './read-conll.ts';
import { type Settings, trainCrf } from './train-crf.ts';

const LEAST_SEEN = 2;
const L = LABELS.length;

/** A weight of the tagger is its real weight times this, rounded: real weights beyond ±127 / SCALE are cut. */
const SCALE = 24;

/** Learns from sentences with one account of words for each, so that what is known of a word need not come from its own sentence. */
export function learnWeights(
  sentences: readonly Labelled[],
  loreOf: (n: number) => Lore,
  settings: Settings,
  chance: Chance,
): TaggerWeights {
  const caches = new Map<Lore, Map<Word, WordFeatures>>();
  const raw = sentences.map(({ line }, n) => {
    const lore = loreOf(n);
    const cache = caches.get(lore) ?? new Map<Word, WordFeatures>();
    caches.set(lore, cache);
    return lineFeatures(line, lore, cache);
  });
  const counts = new Map<number, number>();
  for (const words of raw)
    for (const features of words) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([feature]) => feature);
  const ids = new Map(kept.map((feature, id) => [feature, id]));
  const examples = raw.map((words, n) => ({
    features: words.map((features) => Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? []))),
    labels: Uint8Array.from(sentences[n]!.labels, (label) => (LABELS as readonly string[]).indexOf(label)),
  }));
  const { weights, moves } = trainCrf(examples, kept.length, L, settings, chance);
  return quantise(kept, weights, moves);
}

function lineFeatures(line: Line, lore: Lore, cache: Map<Word, WordFeatures>): number[][] {
  const words = line.words.map((word) => {
    const features = cache.get(word) ?? readWordFeatures(word, lore);
    cache.set(word, features);
    return features;
  });
  const padded = [EDGE, EDGE, ...words, EDGE, EDGE];
  const views = padded.map(({ view }) => view);
  const known = markKnown(line);
  const pairs = new Int32Array(MOST_PAIRS);
  return words.map((word, i) => {
    const features = [...word.own];
    for (let n = 0; n <= 2 * REACH; n += 1) for (const feature of padded[i + n]!.near) features.push(seenFrom(feature, n - REACH));
    const count = pairFeatures(views, known, i, pairs);
    features.push(...pairs.subarray(0, count));
    return features;
  });
}

function quantise(kept: readonly number[], weights: Float32Array, moves: Float32Array): TaggerWeights {
  const round = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
  const rows = kept
    .map((feature, id) => ({ feature, row: Array.from(weights.subarray(id * L, (id + 1) * L), round) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => a.feature - b.feature);
  return {
    features: Int32Array.from(rows, ({ feature }) => feature),
    weights: Int8Array.from(rows.flatMap(({ row }) => row)),
    moves: Int16Array.from(moves, (move) => Math.round(move * SCALE)),
  };
}
