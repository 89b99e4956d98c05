// What the tagger sees in a word, wherever it stands.
import { readLexicon } from '../../../base/index.ts';
import { fold } from '../../text/fold.ts';
import type { Word } from '../word.ts';
import { bitOf } from '../word-roles.ts';
import { hashPair, hashText } from './hash.ts';

/** Which cluster a folded word fell into, at each fineness, coarsest first; null for a word that the news did not hold often enough. */
export type Clusters = { readonly find: (wordHash: number) => readonly number[] | null };

/** `near` counts from every offset of the window, `own` at the word itself only; `shape` and `cluster` take part in pairs. */
export type WordFeatures = {
  readonly near: Int32Array;
  readonly own: Int32Array;
  readonly word: number;
  readonly shape: number;
  readonly cluster: number;
  readonly coarse: number;
};

const T = {
  word: 0,
  stem: 1,
  cluster: 2,
  role: 6,
  people: 7,
  clitics: 8,
  shape: 9,
  prefix: 10,
  suffix: 14,
  grams: 20,
  length: 21,
  given: 22,
  common: 23,
  stemPrefix: 24,
  stemSuffix: 28,
  accusative: 33,
  near2: 34,
} as const;

/** The roles of lexicon/names/cues.tsv. Those of persons' names are left out: that list was counted over the training text itself. */
const CUES = ~bitOf('first', 'maybe', 'last');
const given = new Set(readLexicon('names/first-names').map(([, name]) => fold(name!)));

export function hashWord(folded: string): number {
  return hashText(T.word, folded);
}

export function readWordFeatures(word: Word, clusters: Clusters): WordFeatures {
  const { stem } = word;
  const folded = word.kind === 'number' ? '0' : word.fold;
  const shape = shapeOf(word);
  const near = [hashWord(folded), hashText(T.stem, stem), hashPair(T.shape, shape)];
  const found = findClusters(word, clusters);
  found.forEach((cluster, n) => near.push(hashPair(T.cluster + n, cluster)));
  const cues = word.roles & CUES;
  for (let bit = 0; bit < 31; bit += 1) if (cues & (1 << bit)) near.push(hashPair(T.role, bit));
  if (word.people !== null) near.push(hashPair(T.people, 1));
  const isGiven = word.keys.some(({ key }) => given.has(key));
  if (isGiven) near.push(hashPair(T.given, 1));
  near.push(hashPair(T.near2, hashText(1, folded.slice(0, 2))), hashPair(T.near2, hashText(2, folded.slice(-2))));
  const own: number[] = [];
  for (let n = 1; n <= 4; n += 1) {
    if (folded.length < n) break;
    own.push(hashText(T.prefix + n - 1, folded.slice(0, n)), hashText(T.suffix + n - 1, folded.slice(-n)));
    if (stem === folded || stem.length < n) continue;
    own.push(hashText(T.stemPrefix + n - 1, stem.slice(0, n)), hashText(T.stemSuffix + n - 1, stem.slice(-n)));
  }
  const walled = `^${stem}$`;
  for (let i = 0; i + 3 <= walled.length && i < 12; i += 1) own.push(hashText(T.grams, walled.slice(i, i + 3)));
  own.push(
    hashPair(T.length, Math.min(folded.length, 10)),
    hashPair(T.common, (word.common ? 1 : 0) + (word.nisba ? 2 : 0) + (found.length ? 4 : 0)),
  );
  return {
    near: Int32Array.from(near),
    own: Int32Array.from(own),
    word: near[0]!,
    shape: hashPair(shape, cues),
    cluster: found.at(-1) ?? -1,
    coarse: found[0] ?? -1 - shape,
  };
}

function shapeOf(word: Word): number {
  if (word.kind === 'number') return 1;
  if (word.kind === 'mark') return 2;
  if (word.latin) return 3;
  return 4 + (word.the ? 1 : 0) + (word.and ? 2 : 0) + (word.prep !== null ? 4 : 0);
}

/** The clusters of the word as it stands, or without its particles. */
function findClusters(word: Word, clusters: Clusters): readonly number[] {
  for (const { key } of word.keys) {
    const found = clusters.find(hashWord(key));
    if (found !== null) return found;
  }
  return clusters.find(hashWord(word.stem)) ?? [];
}
