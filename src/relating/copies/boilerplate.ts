import type { Vector } from '../stories/vector.ts';
import type { Boilerplate, Grammed } from './compare-wording.ts';
import { GRAM } from './grams.ts';

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
  private readonly grammed: readonly Grammed[];

  /** Counts the grams of these texts; the grams of `standing` are boilerplate from the start. */
  constructor(grammed: readonly Grammed[], standing: readonly Uint32Array[]) {
    const grams = grammed.reduce((sum, { sorted }) => sum + sorted.length, 0);
    const slots = 2 ** Math.min(26, Math.max(12, Math.ceil(Math.log2(4 * grams + 1))));
    this.counts = new Uint8Array(slots);
    this.last = new Int32Array(slots);
    this.grammed = grammed;
    for (const phrase of standing) for (const gram of phrase) this.counts[gram & (slots - 1)] = MATTERS;
    for (const each of grammed) this.add(each);
  }

  /** For each word of the body 1 where it stands in boilerplate. */
  flagWords({ grams }: Grammed): Uint8Array {
    const flags = new Uint8Array(grams.length + GRAM - 1);
    grams.forEach((gram, i) => {
      if (this.isBoilerplate(gram)) flags.fill(1, i, i + GRAM);
    });
    return flags;
  }

  private add({ text: { place }, vector, sorted }: Grammed): void {
    for (const gram of sorted) {
      const slot = gram & (this.counts.length - 1);
      const count = this.counts[slot]!;
      if (count === MATTERS || (count > 0 && !differ(this.grammed[this.last[slot]!]!.vector, vector))) continue;
      this.counts[slot] = count + 1;
      this.last[slot] = place;
    }
  }

  readonly isBoilerplate: Boilerplate = (gram) => this.counts[gram & (this.counts.length - 1)] === MATTERS;
}

function differ(a: Vector, b: Vector): boolean {
  const heaviest = a.terms.subarray(0, HEAVIEST);
  return b.terms.subarray(0, HEAVIEST).every((term) => !heaviest.includes(term));
}
