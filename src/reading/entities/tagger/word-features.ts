// What the tagger sees in a word, wherever it stands.
import { readLexicon } from '../../../base/index.ts';
import { fold } from '../../text/fold.ts';
import type { Word } from '../word.ts';
import { bitOf } from '../word-roles.ts';
import { hashPair, hashText } from './hash.ts';
import { sortsOf } from './name-lists.ts';

/**
 * What the news taught of words, by the hash of a folded form: the clusters it fell into, coarsest first, and how it is wont to be
 * tagged (a number for each kind of name); null for a form that was not seen often enough.
 */
export type Lore = {
  readonly clusters: (wordHash: number) => readonly number[] | null;
  readonly habits: (wordHash: number) => readonly number[] | null;
};

/** What pairs of words are made of. */
export type View = {
  readonly word: number;
  readonly shape: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly habit: number;
};

/** `near` counts from every offset of the window, `own` at the word itself only. */
export type WordFeatures = { readonly near: Int32Array; readonly own: Int32Array; readonly view: View };

const T = {
  word: 0,
  stem: 1,
  cluster: 2,
  role: 6,
  people: 7,
  shape: 9,
  prefix: 10,
  suffix: 14,
  grams: 20,
  length: 21,
  given: 22,
  common: 23,
  stemPrefix: 24,
  stemSuffix: 28,
  ends: 34,
  habit: 36,
  listed: 37,
  sorts: 38,
} as const;

/** The roles of lexicon/names/cues.tsv. Those of persons' names are left out: that list was counted over the training text itself. */
const CUES = ~bitOf('first', 'maybe', 'last');
const ARTICLE = 'ال';
const given = new Set(readLexicon('names/first-names').map(([, name]) => fold(name!)));

export function hashWord(folded: string): number {
  return hashText(T.word, folded);
}

/** The form under which a word's habits are counted: without particles, with its article. */
export function habitKey(word: Word): number {
  return hashWord(word.the ? ARTICLE + word.stem : word.stem);
}

export function readWordFeatures(word: Word, lore: Lore): WordFeatures {
  const { stem } = word;
  const folded = word.kind === 'number' ? '0' : word.fold;
  const shape = shapeOf(word);
  const near = [hashWord(folded), hashText(T.stem, stem), hashPair(T.shape, shape)];
  const clusters = findClusters(word, lore);
  clusters.forEach((cluster, n) => {
    near.push(hashPair(T.cluster + n, cluster));
  });
  const habits = lore.habits(habitKey(word)) ?? [];
  habits.forEach((habit, n) => {
    near.push(hashPair(hashPair(T.habit, n), habit));
  });
  const cues = word.roles & CUES;
  for (let bit = 0; bit < 31; bit += 1) if (cues & (1 << bit)) near.push(hashPair(T.role, bit));
  const sorts = sortsOf(word);
  for (let bit = 0; bit < 8; bit += 1) if (sorts & (1 << bit)) near.push(hashPair(T.listed, bit));
  if (sorts !== 0) near.push(hashPair(T.sorts, sorts));
  if (word.people !== null) near.push(hashPair(T.people, 1));
  if (word.keys.some(({ key }) => given.has(key))) near.push(hashPair(T.given, 1));
  near.push(hashPair(T.ends, hashText(1, folded.slice(0, 2))), hashPair(T.ends, hashText(2, folded.slice(-2))));
  const own = spellingFeatures(folded, stem);
  own.push(hashPair(T.common, (word.common ? 1 : 0) + (word.nisba ? 2 : 0) + (clusters.length > 0 ? 4 : 0)));
  return {
    near: Int32Array.from(near),
    own: Int32Array.from(own),
    view: {
      word: near[0]!,
      shape: hashPair(shape, cues),
      cluster: clusters.at(-1) ?? -1,
      coarse: clusters[0] ?? -1 - shape,
      habit: habits.reduce((sum, habit) => sum * 8 + habit, 1),
    },
  };
}

function spellingFeatures(folded: string, stem: string): number[] {
  const features = [hashPair(T.length, Math.min(folded.length, 10))];
  for (let n = 1; n <= 4 && n <= folded.length; n += 1) {
    features.push(hashText(T.prefix + n - 1, folded.slice(0, n)), hashText(T.suffix + n - 1, folded.slice(-n)));
    if (stem === folded || stem.length < n) continue;
    features.push(hashText(T.stemPrefix + n - 1, stem.slice(0, n)), hashText(T.stemSuffix + n - 1, stem.slice(-n)));
  }
  const walled = `^${stem}$`;
  for (let i = 0; i + 3 <= walled.length && i < 12; i += 1) features.push(hashText(T.grams, walled.slice(i, i + 3)));
  return features;
}

function shapeOf(word: Word): number {
  if (word.kind === 'number') return 1;
  if (word.kind === 'mark') return 2;
  if (word.latin) return 3;
  return 4 + (word.the ? 1 : 0) + (word.and ? 2 : 0) + (word.prep !== null ? 4 : 0);
}

/** The clusters of the word as it stands, or without its particles. */
function findClusters(word: Word, lore: Lore): readonly number[] {
  for (const { key } of word.keys) {
    const found = lore.clusters(hashWord(key));
    if (found !== null) return found;
  }
  return lore.clusters(hashWord(word.stem)) ?? [];
}
