import type { Vector } from './vector.ts';

/** Newest texts kept under one stem: what stands in more of them tells no event. */
const KEPT = 500;

export type Likeness = { readonly place: number; readonly cosine: number };

/** Earlier texts by their stems. The cost of one look-up is bounded by the stems of a vector times `KEPT`. */
export class VectorIndex {
  private readonly entries = new Map<number, { places: number[]; weights: number[] }>();

  add(place: number, { terms, weights }: Vector): void {
    terms.forEach((term, i) => {
      const entry = this.entries.get(term) ?? { places: [], weights: [] };
      this.entries.set(term, entry);
      entry.places.push(place);
      entry.weights.push(weights[i]!);
    });
  }

  /** Texts at least so like this one, likest first. */
  find({ terms, weights }: Vector, atLeast: number): Likeness[] {
    const cosines = new Map<number, number>();
    terms.forEach((term, i) => {
      const entry = this.entries.get(term);
      if (!entry) return;
      for (let j = Math.max(0, entry.places.length - KEPT); j < entry.places.length; j += 1) {
        const place = entry.places[j]!;
        cosines.set(place, (cosines.get(place) ?? 0) + entry.weights[j]! * weights[i]!);
      }
    });
    const found: Likeness[] = [];
    for (const [place, cosine] of cosines) if (cosine >= atLeast) found.push({ place, cosine });
    return found.sort((a, b) => b.cosine - a.cosine || a.place - b.place);
  }
}
