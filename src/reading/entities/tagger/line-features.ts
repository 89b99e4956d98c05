// What the tagger sees at a place of a line: the words around it, pairs of them, and names that a list knows.
import { findKnown } from '../gazetteer.ts';
import type { Line } from '../line.ts';
import { hashPair } from './hash.ts';
import type { WordFeatures } from './word-features.ts';

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
  known: 60,
} as const;

/** The template of a word's own features seen from `offset` words away. */
export function seenFrom(feature: number, offset: number): number {
  return hashPair(feature, P.nearAt + offset);
}

/** Features of word `i` that more than one word takes part in, written to `into` from 0; gives their number. `of` answers with an edge beyond the line. */
export function pairFeatures(of: (i: number) => WordFeatures, known: Uint8Array, i: number, into: Int32Array): number {
  const [before2, before, word, after, after2] = [of(i - 2), of(i - 1), of(i), of(i + 1), of(i + 2)];
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
  add(P.coarse, hashPair(before2.coarse, before.coarse), word.coarse);
  add(P.coarse + 100, hashPair(before.coarse, word.coarse), after.coarse);
  add(P.coarse + 200, hashPair(word.coarse, after.coarse), after2.coarse);
  for (let offset = -1; offset <= 1; offset += 1) {
    const mark = known[i + offset + 1]!;
    if (mark !== 0) add(P.known, offset, mark);
  }
  return n;
}
export const MOST_PAIRS = 16;

const KINDS = ['place', 'organisation', 'office', 'body', 'agreement', 'programme', 'person', 'date'];

/** A number a word: 0 where no list knows a name there; entry `i + 1` is word `i`'s. */
export function markKnown(line: Line): Uint8Array {
  const marks = new Uint8Array(line.words.length + 2);
  for (let i = 0; i < line.words.length; ) {
    const found = line.words[i]!.kind === 'mark' ? null : findKnown(line, i);
    if (found === null) {
      i += 1;
      continue;
    }
    const sort = 1 + 4 * KINDS.indexOf(found.known.kind) + (found.known.homograph ? 2 : 0);
    for (let at = i; at < found.to; at += 1) marks[at + 1] = at === i ? sort : sort + 1;
    i = found.to;
  }
  return marks;
}
