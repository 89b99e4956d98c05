import type { Vector } from './vector.ts';

/** Newest texts kept under one stem: what stands in more of them tells no event. */
const KEPT = 500;

export type Likeness = { readonly place: number; readonly cosine: number };

/** Earlier texts by their stems. The cost of one look-up is bounded by the stems of a vector times `KEPT`. */
export class VectorIndex {
  private readonly entries = new Map<number, { places: number[]; weights: number[] }>();
  /** Cosines of one look-up by place; all zero between look-ups. */
  private cosines = new Float64Array(1024);

  add(place: number, { terms, weights }: Vector): void {
    if (place >= this.cosines.length) this.cosines = new Float64Array(2 * place);
    for (let i = 0; i < terms.length; i += 1) {
      const entry = this.entries.get(terms[i]!);
      if (entry) {
        entry.places.push(place);
        entry.weights.push(weights[i]!);
      } else this.entries.set(terms[i]!, { places: [place], weights: [weights[i]!] });
    }
  }

  /** Texts at least so like this one, likest first. */
  find({ terms, weights }: Vector, atLeast: number): Likeness[] {
    const { cosines } = this;
    const touched: number[] = [];
    for (let i = 0; i < terms.length; i += 1) {
      const entry = this.entries.get(terms[i]!);
      if (!entry) continue;
      const { places } = entry;
      for (let j = Math.max(0, places.length - KEPT); j < places.length; j += 1) {
        const place = places[j]!;
        if (cosines[place] === 0) touched.push(place);
        cosines[place]! += entry.weights[j]! * weights[i]!;
      }
    }
    const found: Likeness[] = [];
    for (const place of touched) {
      const cosine = cosines[place]!;
      if (cosine >= atLeast) found.push({ place, cosine });
      cosines[place] = 0;
    }
    return found.sort((a, b) => b.cosine - a.cosine || a.place - b.place);
  }
}
