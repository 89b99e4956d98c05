// What the tagger sees at a place of a line: the words around it, pairs of them, and names that a list knows.
import { findKnown } from '../gazetteer.ts';
import type { Line } from '../line.ts';
import { hashPair } from './hash.ts';
import { markLongNames } from './name-lists.ts';
import type { View, WordFeatures } from './word-features.ts';

export const REACH = 2;
const P = {
  nearAt: 40,
  word: 50,
  words: 51,
  clusters: 52,
  around: 53,
  wordCluster: 54,
  clusterWord: 55,
  shapes: 56,
  coarse: 57,
  habits: 58,
  known: 60,
  listed: 61,
} as const;

/** The template of a word's own features seen from `offset` words away. */
export function seenFrom(feature: number, offset: number): number {
  return hashPair(feature, P.nearAt + offset);
}

/** Features of word `i` that more than one word takes part in, written to `into` from 0; gives their number. `words` opens and closes with two edges. */
export function pairFeatures(words: readonly View[], known: Known, i: number, into: Int32Array): number {
  const before2 = words[i]!;
  const before = words[i + 1]!;
  const word = words[i + 2]!;
  const after = words[i + 3]!;
  const after2 = words[i + 4]!;
  let n = 0;
  const add = (template: number, a: number, b: number) => {
    into[n] = hashPair(hashPair(a, template), b);
    n += 1;
  };
  add(P.words, before.word, word.word);
  add(P.words + 100, word.word, after.word);
  add(P.clusters, before.cluster, word.cluster);
  add(P.clusters + 100, word.cluster, after.cluster);
  add(P.around, before.cluster, after.cluster);
  add(P.wordCluster, before.word, word.cluster);
  add(P.clusterWord, word.cluster, after.word);
  add(P.shapes, before.shape, word.shape);
  add(P.shapes + 100, word.shape, after.shape);
  add(P.habits, before.habit, word.habit);
  add(P.habits + 100, word.habit, after.habit);
  add(P.coarse, hashPair(before2.coarse, before.coarse), word.coarse);
  add(P.coarse + 100, hashPair(before.coarse, word.coarse), after.coarse);
  add(P.coarse + 200, hashPair(word.coarse, after.coarse), after2.coarse);
  for (let offset = -1; offset <= 1; offset += 1) {
    const at = i + offset;
    const inList = known.names[at] ?? 0;
    const inLexicon = known.lexicon[at] ?? 0;
    if (inList !== 0) add(P.listed, offset, inList);
    if (inLexicon !== 0) add(P.known, offset, inLexicon);
  }
  return n;
}
export const MOST_PAIRS = 20;

const KINDS = ['place', 'organisation', 'office', 'body', 'agreement', 'programme', 'person', 'date'];

/** For each word of a line, 0 or a number for how a list knows it: the lists of all names, and that of long names. */
type Known = { readonly lexicon: Uint8Array; readonly names: Uint8Array };

export function markKnown(line: Line): Known {
  const lexicon = new Uint8Array(line.words.length);
  for (let i = 0; i < line.words.length; ) {
    const found = line.words[i]!.kind === 'mark' ? null : findKnown(line, i);
    if (found === null) {
      i += 1;
      continue;
    }
    const opening = 1 + 4 * KINDS.indexOf(found.known.kind) + (found.known.homograph ? 2 : 0);
    lexicon.fill(opening + 1, i, found.to);
    lexicon[i] = opening;
    i = found.to;
  }
  return { lexicon, names: markLongNames(line) };
}

/** What stands beyond the ends of a line. */
export const EDGE: WordFeatures = {
  near: Int32Array.of(1),
  own: new Int32Array(0),
  view: { word: 1, shape: 0, cluster: -9, coarse: -9, habit: 0 },
};
