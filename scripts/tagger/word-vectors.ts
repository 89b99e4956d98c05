// Word vectors by counting: which frequent words stand one or two places before and behind a word, weighed by positive pointwise
// mutual information and reduced by a randomised singular value decomposition (Halko, Martinsson, Tropp 2011).
import type { Chance } from './chance.ts';

const PLACES = [-2, -1, 1, 2];
type Sparse = {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly values: Float32Array;
};

/** `vocabulary[n]` has the `rank` numbers of row n, of length one. Words are kept that stand `least` times or oftener. */
export function countVectors(texts: readonly string[][], least: number, contexts: number, rank: number, chance: Chance) {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const matrix = weigh(texts, vocabulary, contexts);
  return { vocabulary, vectors: reduce(matrix, rank, chance) };
}

function weigh(texts: readonly string[][], vocabulary: readonly string[], contexts: number): Sparse {
  const index = new Map(vocabulary.map((word, n) => [word, n]));
  const width = (contexts + 1) * PLACES.length; // the last context is the edge of the text
  const cells = new Map<number, number>();
  for (const text of texts) {
    const ids = text.map((word) => index.get(word) ?? -1);
    ids.forEach((id, i) => {
      if (id < 0) return;
      PLACES.forEach((place, p) => {
        const other = i + place < 0 || i + place >= ids.length ? contexts : ids[i + place]!;
        if (other < 0 || other > contexts) return;
        const cell = id * width + other * PLACES.length + p;
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
      });
    });
  }
  const [bySum, byColumn] = [new Float64Array(vocabulary.length), new Float64Array(width)];
  let total = 0;
  for (const [cell, count] of cells) {
    bySum[Math.floor(cell / width)]! += count;
    byColumn[cell % width]! += count ** 0.75;
    total += count ** 0.75;
  }
  const kept = [...cells]
    .map(([cell, count]) => [cell, Math.log((count * total) / (bySum[Math.floor(cell / width)]! * byColumn[cell % width]!))] as const)
    .filter(([, value]) => value > 0)
    .sort((a, b) => a[0] - b[0]);
  const starts = new Int32Array(vocabulary.length + 1);
  for (const [cell] of kept) starts[Math.floor(cell / width) + 1]! += 1;
  for (let row = 0; row < vocabulary.length; row += 1) starts[row + 1]! += starts[row]!;
  return {
    rows: vocabulary.length,
    columns: width,
    starts,
    at: Int32Array.from(kept, ([cell]) => cell % width),
    values: Float32Array.from(kept, ([, value]) => value),
  };
}

function reduce(matrix: Sparse, rank: number, chance: Chance): Float32Array[] {
  let right: Float32Array = Float32Array.from({ length: matrix.columns * rank }, () => chance() + chance() + chance() - 1.5);
  let left = times(matrix, right, rank);
  for (let turn = 0; turn < 4; turn += 1) {
    orthonormalise(left, matrix.rows, rank);
    right = transposedTimes(matrix, left, rank);
    orthonormalise(right, matrix.columns, rank);
    left = times(matrix, right, rank);
  }
  // left = A V, so its columns have the singular values as lengths; their square roots weigh best (Levy, Goldberg, Dagan 2015)
  const lengths = new Float64Array(rank);
  for (let n = 0; n < left.length; n += 1) lengths[n % rank]! += left[n]! ** 2;
  return Array.from({ length: matrix.rows }, (_, row) => {
    const vector = left.slice(row * rank, (row + 1) * rank);
    for (let k = 0; k < rank; k += 1) vector[k]! /= lengths[k]! ** 0.25 || 1;
    const norm = Math.hypot(...vector) || 1;
    return vector.map((value) => value / norm);
  });
}

function times({ rows, starts, at, values }: Sparse, right: Float32Array, rank: number): Float32Array {
  const out = new Float32Array(rows * rank);
  for (let row = 0; row < rows; row += 1) {
    for (let n = starts[row]!; n < starts[row + 1]!; n += 1) {
      const [from, value] = [at[n]! * rank, values[n]!];
      for (let k = 0; k < rank; k += 1) out[row * rank + k]! += value * right[from + k]!;
    }
  }
  return out;
}

function transposedTimes({ rows, columns, starts, at, values }: Sparse, left: Float32Array, rank: number): Float32Array {
  const out = new Float32Array(columns * rank);
  for (let row = 0; row < rows; row += 1) {
    for (let n = starts[row]!; n < starts[row + 1]!; n += 1) {
      const [to, value] = [at[n]! * rank, values[n]!];
      for (let k = 0; k < rank; k += 1) out[to + k]! += value * left[row * rank + k]!;
    }
  }
  return out;
}

/** Gram–Schmidt over the columns, in place. */
function orthonormalise(matrix: Float32Array, rows: number, rank: number): void {
  for (let k = 0; k < rank; k += 1) {
    const dots = new Float64Array(rank);
    for (let row = 0; row < rows; row += 1) {
      const value = matrix[row * rank + k]!;
      for (let j = 0; j < k; j += 1) dots[j]! += value * matrix[row * rank + j]!;
    }
    let sum = 0;
    for (let row = 0; row < rows; row += 1) {
      let value = matrix[row * rank + k]!;
      for (let j = 0; j < k; j += 1) value -= dots[j]! * matrix[row * rank + j]!;
      matrix[row * rank + k] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum) || 1;
    for (let row = 0; row < rows; row += 1) matrix[row * rank + k]! /= norm;
  }
}
