import type { Vector } from '../stories/vector.ts';
import type { Boilerplate } from './compare-wording.ts';

/** A run of words that stands in texts on so many different matters is a form, a tail or a title of honour. */
const MATTERS = 4;
/** Two texts are on different matters where none of so many heaviest stems of one is among those of the other. */
const HEAVIEST = 5;

/**
 * Counts on how many matters each gram stands. A gram is known by its slot alone: two that fall into one only make a run of words
 * weigh a little less, and memory stays at twenty bytes a gram.
 */
export class GramCounts {
  private readonly counts: Uint8Array;
  private readonly last: Int32Array;
  private readonly vectors: readonly Vector[];

  constructor(grams: number, vectors: readonly Vector[]) {
    const slots = 2 ** Math.min(26, Math.max(10, Math.ceil(Math.log2(4 * grams + 1))));
    this.counts = new Uint8Array(slots);
    this.last = new Int32Array(slots);
    this.vectors = vectors;
  }

  add(place: number, sorted: Uint32Array): void {
    for (const gram of sorted) {
      const slot = gram & (this.counts.length - 1);
      const count = this.counts[slot]!;
      if (count === MATTERS || (count > 0 && !this.differ(this.last[slot]!, place))) continue;
      this.counts[slot] = count + 1;
      this.last[slot] = place;
    }
  }

  readonly isBoilerplate: Boilerplate = (gram) => this.counts[gram & (this.counts.length - 1)] === MATTERS;

  private differ(a: number, b: number): boolean {
    const heaviest = this.vectors[a]!.terms.subarray(0, HEAVIEST);
    return this.vectors[b]!.terms.subarray(0, HEAVIEST).every((term) => !heaviest.includes(term));
  }
}
