// The tagger's file: one version, one layout, little-endian, every part at a multiple of four bytes.
//   8 bytes   "MITHAQ" and the version as two digits
//   3 × int32 how many features, words in clusters, words with habits
//   features  int32 each; moves: int16 × 90; cluster words: int32 each; habit words: int32 each
//   clusters  uint16 × 3 each; habits: uint8 × 4 each; weights: int8 × 9 for each feature
import { OperatorError } from '../../../base/index.ts';
import { NumberTable } from './number-table.ts';
import { LABELS, type TaggerWeights } from './tagger.ts';
import type { Lore } from './word-features.ts';

const NAME = 'MITHAQ01';
const LEVELS = 3;
const HABITS = 4;
const MOVES = (LABELS.length + 1) * LABELS.length;

/** What the news taught, as it is stored: row n of `clusters` and `habits` belongs to word hash n of its list. */
export type StoredLore = {
  readonly clusterWords: Int32Array;
  readonly clusters: Uint16Array;
  readonly habitWords: Int32Array;
  readonly habits: Uint8Array;
};

/** The bytes of a model. */
export function packModel({ features, weights, moves }: TaggerWeights, lore: StoredLore): Uint8Array {
  const counts = Int32Array.of(features.length, lore.clusterWords.length, lore.habitWords.length);
  const parts = [counts, features, moves, lore.clusterWords, lore.habitWords, lore.clusters, lore.habits, weights];
  const bytes = new Uint8Array(NAME.length + parts.reduce((sum, part) => sum + padded(part.byteLength), 0));
  bytes.set(new TextEncoder().encode(NAME));
  let at = NAME.length;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return bytes;
}

/** The model in `bytes`. Throws an OperatorError where they are not a model of this version, whole. */
export function unpackModel(bytes: Uint8Array): { readonly weights: TaggerWeights; readonly lore: Lore } {
  const { buffer } = new Uint8Array(bytes); // a copy of its own, so that every part is aligned
  if (bytes.length < 20 || new TextDecoder('latin1').decode(bytes.subarray(0, NAME.length)) !== NAME) throw damaged();
  const [features, clusterWords, habitWords] = new Int32Array(buffer, NAME.length, 3) as unknown as [number, number, number];
  let at = NAME.length + 12;
  const take = <T>(Part: new (buffer: ArrayBuffer, offset: number, length: number) => T, length: number, unit: number): T => {
    if (length < 0 || at + length * unit > buffer.byteLength) throw damaged();
    const part = new Part(buffer, at, length);
    at += padded(length * unit);
    return part;
  };
  const featureList = take(Int32Array, features, 4);
  const moves = take(Int16Array, MOVES, 2);
  const stored: StoredLore = {
    clusterWords: take(Int32Array, clusterWords, 4),
    habitWords: take(Int32Array, habitWords, 4),
    clusters: take(Uint16Array, clusterWords * LEVELS, 2),
    habits: take(Uint8Array, habitWords * HABITS, 1),
  };
  const weights = take(Int8Array, features * LABELS.length, 1);
  if (at !== buffer.byteLength) throw damaged();
  return { weights: { features: featureList, weights, moves }, lore: openLore(stored) };
}

/** The lore with its words made findable. */
export function openLore({ clusterWords, clusters, habitWords, habits }: StoredLore): Lore {
  const clusterTable = new NumberTable(clusterWords);
  const habitTable = new NumberTable(habitWords);
  return {
    clusters: (word) => rowOf(clusters, clusterTable.find(word), LEVELS),
    habits: (word) => rowOf(habits, habitTable.find(word), HABITS),
  };
}

function rowOf(table: Uint16Array | Uint8Array, row: number, width: number): readonly number[] | null {
  return row < 0 ? null : [...table.subarray(row * width, (row + 1) * width)];
}

const padded = (length: number) => Math.ceil(length / 4) * 4;
const damaged = () => new OperatorError('models/tagger-1.bin is damaged or of another version: install Mithaq again.');
