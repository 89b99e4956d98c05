// k-means over word vectors by cosine.
import type { Chance } from './chance.ts';

const TURNS = 12;

/** The cluster of every vector, 0 to `count` − 1. */
export function clusterVectors(vectors: readonly Float32Array[], count: number, chance: Chance): Uint16Array {
  const rank = vectors[0]!.length;
  let centres = pickCentres(vectors, count, chance);
  const cluster = new Uint16Array(vectors.length);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const sums = centres.map(() => new Float32Array(rank));
    vectors.forEach((vector, n) => {
      cluster[n] = nearest(vector, centres);
      const sum = sums[cluster[n]!]!;
      for (let k = 0; k < rank; k += 1) sum[k]! += vector[k]!;
    });
    centres = sums.map((sum, c) => {
      const norm = Math.hypot(...sum);
      return norm === 0 ? centres[c]! : sum.map((value) => value / norm);
    });
  }
  return cluster;
}

/** Distinct vectors by chance, the frequent (early) ones more likely. */
function pickCentres(vectors: readonly Float32Array[], count: number, chance: Chance): Float32Array[] {
  const picked = new Set<number>();
  while (picked.size < Math.min(count, vectors.length)) picked.add(Math.floor(chance() ** 2 * vectors.length));
  return [...picked].map((n) => vectors[n]!);
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let most = -2;
  for (let c = 0; c < centres.length; c += 1) {
    const centre = centres[c]!;
    let dot = 0;
    for (let k = 0; k < vector.length; k += 1) dot += vector[k]! * centre[k]!;
    if (dot > most) [best, most] = [c, dot];
  }
  return best;
}
