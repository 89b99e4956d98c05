// Tags the words of a line: a sum of weights for each word and label, and the likeliest row of labels by Viterbi.
import type { Line } from '../line.ts';
import type { Word } from '../word.ts';
import { EDGE, MOST_PAIRS, markKnown, pairFeatures, REACH, seenFrom } from './line-features.ts';
import { NumberTable } from './number-table.ts';
import { type Lore, readWordFeatures, type View, type WordFeatures } from './word-features.ts';

/** Labels in the order of the weights, each I- behind its B-; it stands only behind `B-` or `I-` of its own kind. MISC is learned, so that it is none of the others. */
export const LABELS = ['O', 'B-PERS', 'I-PERS', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'] as const;
const L = LABELS.length;

/** `weights` holds a row of labels for each feature of `features`; `moves[from * labels + to]`, its last row is a line's start. */
export type TaggerWeights = { readonly features: Int32Array; readonly weights: Int8Array; readonly moves: Int16Array };

/** Words from `from` to `to` (exclusive) of a line that are one name. */
export type Run = { readonly from: number; readonly to: number; readonly type: 'PERS' | 'LOC' | 'ORG' | 'MISC' };

const NEVER = -1_000_000;
/** A lead of O over every other label, in units of the weights, that pairs of words do not make up: of 43,704 words of text not learned from, 2 get another label. */
const SURE = 90;
const MOST_WORDS = 100_000;
type Seen = { readonly view: View; readonly scores: Int16Array };

export class Tagger {
  private readonly table: NumberTable;
  private readonly weights: Int8Array;
  private readonly moves: Int32Array;
  private readonly lore: Lore;
  private readonly edge: Seen;
  private readonly words = new Map<Word, Seen>();
  private readonly mostWords: number;
  private readonly pairs = new Int32Array(MOST_PAIRS);

  constructor({ features, weights, moves }: TaggerWeights, lore: Lore, mostWords = MOST_WORDS) {
    this.mostWords = mostWords;
    this.table = new NumberTable(features);
    this.weights = weights;
    this.lore = lore;
    this.moves = Int32Array.from(moves);
    for (let l = 2; l < L; l += 2) this.moves[L * L + l] = NEVER;
    this.edge = this.weigh(EDGE);
  }

  /** The names of a line, in order. */
  findRuns(line: Line): Run[] {
    const labels = this.tag(line);
    const runs: Run[] = [];
    for (let i = 0; i < labels.length; i += 1) {
      const label = LABELS[labels[i]!]!;
      if (label[0] !== 'B') continue;
      let to = i + 1;
      while (to < labels.length && labels[to] === labels[i]! + 1) to += 1;
      runs.push({ from: i, to, type: label.slice(2) as Run['type'] });
    }
    return runs;
  }

  /** The index of the label of each word. */
  tag(line: Line): Uint8Array {
    const count = line.words.length;
    const labels = new Uint8Array(count);
    if (count === 0) return labels;
    const sums = new Int32Array(count * L);
    const sure = this.sumWeights(line, sums);
    const origins = new Uint8Array(count * L);
    let scores = new Int32Array(L);
    let next = new Int32Array(L);
    for (let l = 0; l < L; l += 1) scores[l] = this.moves[L * L + l]! + sums[l]!;
    for (let i = 1; i < count; i += 1) {
      const targets = sure[i] === 1 ? 1 : L;
      if (targets === 1) next.fill(NEVER);
      for (let l = 0; l < targets; l += 1) {
        const inside = l > 0 && l % 2 === 0; // an I- label: only its B- and itself may stand before
        const last = inside ? l : sure[i - 1] === 1 ? 0 : L - 1;
        let origin = inside ? l - 1 : 0;
        let best = scores[origin]! + this.moves[origin * L + l]!;
        for (let k = origin + 1; k <= last; k += 1) {
          const score = scores[k]! + this.moves[k * L + l]!;
          if (score > best) {
            best = score;
            origin = k;
          }
        }
        next[l] = best + sums[i * L + l]!;
        origins[i * L + l] = origin;
      }
      [scores, next] = [next, scores];
    }
    let label = scores.indexOf(Math.max(...scores));
    for (let i = count - 1; i >= 0; i -= 1) {
      labels[i] = label;
      label = origins[i * L + label]!;
    }
    return labels;
  }

  /** Fills `sums` with the weights of each word's labels; gives 1 for a word that its own traits and neighbours keep out of every name. */
  private sumWeights(line: Line, sums: Int32Array): Uint8Array {
    const count = line.words.length;
    const known = markKnown(line);
    const seen: Seen[] = new Array(count + 2 * REACH).fill(this.edge);
    for (let i = 0; i < count; i += 1) seen[i + REACH] = this.see(line.words[i]!);
    const views = seen.map(({ view }) => view);
    const sure = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      const base = i * L;
      for (let n = 0; n <= 2 * REACH; n += 1) {
        const scores = seen[i + n]!.scores;
        for (let l = 0; l < L; l += 1) sums[base + l]! += scores[n * L + l]!;
      }
      if (isNoName(sums, base)) {
        sure[i] = 1;
        continue;
      }
      const pairs = pairFeatures(views, known, i, this.pairs);
      for (let n = 0; n < pairs; n += 1) this.add(this.pairs[n]!, sums, base);
    }
    return sure;
  }

  private see(word: Word): Seen {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    if (this.words.size >= this.mostWords) this.words.clear();
    const seen = this.weigh(readWordFeatures(word, this.lore));
    this.words.set(word, seen);
    return seen;
  }

  /** Row n of `scores` is what the word adds to the labels of the word that sees it at offset n − REACH. */
  private weigh(features: WordFeatures): Seen {
    const scores = new Int16Array((2 * REACH + 1) * L);
    for (let n = 0; n <= 2 * REACH; n += 1) for (const feature of features.near) this.add(seenFrom(feature, n - REACH), scores, n * L);
    for (const feature of features.own) this.add(feature, scores, REACH * L);
    return { view: features.view, scores };
  }

  private add(feature: number, sums: Int32Array | Int16Array, base: number): void {
    const row = this.table.find(feature);
    if (row < 0) return;
    for (let l = 0; l < L; l += 1) sums[base + l]! += this.weights[row * L + l]!;
  }
}

function isNoName(sums: Int32Array, base: number): boolean {
  const lead = sums[base]! - SURE;
  for (let l = 1; l < L; l += 1) if (sums[base + l]! > lead) return false;
  return true;
}
