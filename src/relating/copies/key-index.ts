import type { Grammed } from './compare-wording.ts';

/** One hash in so many is a key for look-up; a short text keeps all, so that it can be found at all. */
const SAMPLE = 4;
const SHORT = 60;
/** Newest articles kept under one key: a phrase of ten thousand articles tells nothing. */
const KEPT = 64;
/** Candidates looked at for one article, those that share most keys first. */
const LOOKED_AT = 40;
/** Share of the shorter's keys that a candidate must have. A copy by `judgeCopy` has far more; the rest is noise of sampling. */
const SHARED = 0.15;

/** The look-up keys of a text: the same for the same wording, whatever else is in the store. */
export function copyKeys({ sorted }: Grammed): Uint32Array {
  return sorted.length <= SHORT ? sorted : sorted.filter((hash) => hash % SAMPLE === 0);
}

/** Earlier articles under their keys. Cost of one look-up is bounded, however many articles stand in it. */
export class KeyIndex {
  private readonly places = new Map<number, number[]>();
  private readonly sizes: number[] = [];

  add(place: number, keys: Uint32Array): void {
    this.sizes[place] = keys.length;
    for (const key of keys) {
      const under = this.places.get(key);
      if (!under) this.places.set(key, [place]);
      else if (under.push(place) > KEPT) under.shift();
    }
  }

  /** Places of the articles that may share their wording with this one, likeliest first. */
  find(keys: Uint32Array): number[] {
    const shared = new Map<number, number>();
    for (const key of keys) for (const place of this.places.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared]
      .filter(([place, count]) => count >= SHARED * Math.min(keys.length, this.sizes[place]!))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, LOOKED_AT)
      .map(([place]) => place);
  }
}
