/** Figures by name, each between 0 and 1 and better when greater, and what went wrong, one line each. */
export type Measured = { readonly figures: ReadonlyMap<string, number>; readonly misses: readonly string[] };

/** Counts for one F1: what is in the gold, what the program found, what is in both. */
export class Tally {
  gold = 0;
  found = 0;
  both = 0;

  /** Compares two bags of keys; returns what was missed and what was found beside the gold. */
  compare(gold: readonly string[], found: readonly string[]): { missed: string[]; spurious: string[] } {
    const left = [...found];
    const missed: string[] = [];
    for (const key of gold) {
      const at = left.indexOf(key);
      if (at < 0) missed.push(key);
      else left.splice(at, 1);
    }
    this.gold += gold.length;
    this.found += found.length;
    this.both += gold.length - missed.length;
    return { missed, spurious: left };
  }

  /** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
  get f1(): number {
    return this.gold + this.found === 0 ? 1 : (2 * this.both) / (this.gold + this.found);
  }
}

/** Counts for one share: how many of the checks came out right. */
export class Share {
  right = 0;
  of = 0;

  add(right: boolean): boolean {
    this.of += 1;
    if (right) this.right += 1;
    return right;
  }

  /** 0 where nothing was checked: a figure that could not be measured is no success. */
  get value(): number {
    return this.of === 0 ? 0 : this.right / this.of;
  }
}
