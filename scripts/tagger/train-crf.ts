// A linear-chain conditional random field, trained sentence by sentence with FTRL-Proximal (McMahan et al. 2013), whose L1 part
// leaves most weights at exactly nought. Features are ids from 0; a weight for each feature and label, one for each pair of labels.
import type { Chance } from './chance.ts';

/** A sentence ready to learn from: the feature ids of each word and the label of each word. */
export type Example = { readonly features: readonly Int32Array[]; readonly labels: Uint8Array };
export type Settings = { readonly epochs: number; readonly alpha: number; readonly l1: number; readonly l2: number; readonly drop: number };

/** Weights under FTRL-Proximal: `w` is kept current, `z` and `n` are what it is made of. */
class Weights {
  readonly w: Float32Array;
  private readonly z: Float32Array;
  private readonly n: Float32Array;
  private readonly settings: Settings;

  constructor(size: number, settings: Settings) {
    this.w = new Float32Array(size);
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
    this.settings = settings;
  }

  learn(at: number, gradient: number): void {
    const { alpha, l1, l2 } = this.settings;
    const before = this.n[at]!;
    const after = before + gradient * gradient;
    const rootAfter = Math.sqrt(after);
    const z = this.z[at]! + gradient - ((rootAfter - Math.sqrt(before)) / alpha) * this.w[at]!;
    this.n[at] = after;
    this.z[at] = z;
    this.w[at] = z > l1 ? (l1 - z) / ((1 + rootAfter) / alpha + l2) : z < -l1 ? (-l1 - z) / ((1 + rootAfter) / alpha + l2) : 0;
  }
}

/** `weights[feature * labels + label]` and `moves[from * labels + to]`; row `labels` of `moves` is the sentence's start. */
export function trainCrf(examples: readonly Example[], features: number, labels: number, settings: Settings, chance: Chance) {
  const weights = new Weights(features * labels, settings);
  const moves = new Weights((labels + 1) * labels, settings);
  const order = examples.map((_, n) => n);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let n = order.length - 1; n > 0; n -= 1) {
      const other = Math.floor(chance() * (n + 1));
      [order[n], order[other]] = [order[other]!, order[n]!];
    }
    for (const n of order) learnSentence(dropFeatures(examples[n]!, settings.drop, chance), weights, moves, labels);
  }
  return { weights: weights.w, moves: moves.w };
}

/** Leaves out some features by chance: what is left must learn to carry names never seen. */
function dropFeatures(example: Example, share: number, chance: Chance): Example {
  return { ...example, features: example.features.map((ids) => ids.filter(() => chance() >= share)) };
}

const NEGLIGIBLE = 1e-3;

function learnSentence({ features, labels: gold }: Example, weights: Weights, moves: Weights, L: number): void {
  const N = features.length;
  const emit = new Float64Array(N * L); // exp(score − the row's greatest)
  for (let i = 0; i < N; i += 1) {
    for (const id of features[i]!) for (let l = 0; l < L; l += 1) emit[i * L + l]! += weights.w[id * L + l]!;
    let most = -Infinity;
    for (let l = 0; l < L; l += 1) most = Math.max(most, emit[i * L + l]!);
    for (let l = 0; l < L; l += 1) emit[i * L + l] = Math.exp(emit[i * L + l]! - most);
  }
  const move = Float64Array.from(moves.w, Math.exp);
  const [forward, backward] = [new Float64Array(N * L), new Float64Array(N * L).fill(1)];
  for (let i = 0; i < N; i += 1) {
    let sum = 0;
    for (let l = 0; l < L; l += 1) {
      let from = i === 0 ? move[L * L + l]! : 0;
      if (i > 0) for (let k = 0; k < L; k += 1) from += forward[(i - 1) * L + k]! * move[k * L + l]!;
      forward[i * L + l] = from * emit[i * L + l]!;
      sum += forward[i * L + l]!;
    }
    for (let l = 0; l < L; l += 1) forward[i * L + l]! /= sum;
  }
  for (let i = N - 2; i >= 0; i -= 1) {
    let sum = 0;
    for (let k = 0; k < L; k += 1) {
      let to = 0;
      for (let l = 0; l < L; l += 1) to += move[k * L + l]! * emit[(i + 1) * L + l]! * backward[(i + 1) * L + l]!;
      backward[i * L + k] = to;
      sum += to;
    }
    for (let k = 0; k < L; k += 1) backward[i * L + k]! /= sum;
  }
  const moved = new Float64Array((L + 1) * L);
  const share = new Float64Array(L);
  for (let i = 0; i < N; i += 1) {
    let sum = 0;
    for (let l = 0; l < L; l += 1) sum += share[l] = forward[i * L + l]! * backward[i * L + l]!;
    for (let l = 0; l < L; l += 1) share[l]! = share[l]! / sum - (gold[i] === l ? 1 : 0);
    for (let l = 0; l < L; l += 1) {
      const gradient = share[l]!;
      if (Math.abs(gradient) > NEGLIGIBLE) for (const id of features[i]!) weights.learn(id * L + l, gradient);
      if (i === 0) moved[L * L + l]! += share[l]!;
    }
    if (i === 0) continue;
    let all = 0;
    for (let k = 0; k < L; k += 1)
      for (let l = 0; l < L; l += 1) all += forward[(i - 1) * L + k]! * move[k * L + l]! * emit[i * L + l]! * backward[i * L + l]!;
    for (let k = 0; k < L; k += 1)
      for (let l = 0; l < L; l += 1)
        moved[k * L + l]! += (forward[(i - 1) * L + k]! * move[k * L + l]! * emit[i * L + l]! * backward[i * L + l]!) / all;
    moved[gold[i - 1]! * L + gold[i]!]! -= 1;
  }
  moved.forEach((gradient, at) => {
    if (Math.abs(gradient) > NEGLIGIBLE) moves.learn(at, gradient);
  });
}
