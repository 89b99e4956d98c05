import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';

/** Gives each element that holds one of the blocks its place, inner before outer, and lists them so. Blocks come in the order of the page. */
export function placeHolders(blocks: readonly PageBlock[], holders: PageElement[]): void {
  // One path from the top is open at a time; what leaves it has nothing more to come.
  const path: PageElement[] = [];
  const closeTo = (depth: number) => {
    while (path.length > depth) {
      const element = path.pop() as PageElement;
      element.place = holders.push(element) - 1;
    }
  };
  for (const { element } of blocks) {
    let top: PageElement | null = element;
    while (top && path[top.depth] !== top) top = top.parent;
    closeTo(top ? top.depth + 1 : 0);
    for (let at: PageElement | null = element; at && at !== top; at = at.parent) path[at.depth] = at;
  }
  closeTo(0);
}

/** Sums of a figure over the blocks within each element. */
export class ElementSums {
  private readonly holders: readonly PageElement[];
  private readonly values: Float64Array;

  constructor(blocks: readonly PageBlock[], figure: (block: PageBlock, i: number) => number) {
    this.holders = blocks[0]?.holders ?? [];
    this.values = new Float64Array(this.holders.length);
    for (let i = 0; i < blocks.length; i += 1) {
      const block = blocks[i] as PageBlock;
      this.values[block.element.place]! += figure(block, i);
    }
    for (const { place, parent } of this.holders) if (parent) this.values[parent.place]! += this.values[place] as number;
  }

  /** The sum over all blocks within the element; 0 where it holds none. */
  of({ place }: PageElement): number {
    return this.values[place] ?? 0;
  }

  /** The elements whose sum is at least `least` and above 0, inner before outer. */
  list(least: number): PageElement[] {
    return this.holders.filter((element) => this.of(element) >= least && this.of(element) > 0);
  }

  /** The element with the largest sum above 0, the innermost of several; null where none is. */
  largest(): PageElement | null {
    let best: PageElement | null = null;
    for (const element of this.holders) if (this.of(element) > (best ? this.of(best) : 0)) best = element;
    return best;
  }
}

/** True where `element` is `holder` or stands within it. */
export function isWithin(element: PageElement, holder: PageElement): boolean {
  let at = element;
  while (at.depth > holder.depth && at.parent) at = at.parent;
  return at === holder;
}
