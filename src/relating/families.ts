/** Sets that grow together: union–find with the earlier place as root, so that the result does not depend on the order of joins. */
export class Families {
  private readonly parents: Int32Array;

  constructor(size: number | Int32Array) {
    this.parents = typeof size === 'number' ? Int32Array.from({ length: size }, (_, place) => place) : size;
  }

  copy(): Families {
    return new Families(this.parents.slice());
  }

  rootOf(place: number): number {
    let root = place;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let at = place; at !== root; ) [at, this.parents[at]] = [this.parents[at]!, root];
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The members of each set in ascending order, by root. */
  groups(): Map<number, number[]> {
    return Map.groupBy(this.parents.keys(), (place) => this.rootOf(place));
  }
}
