import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';

/** For each element of the page, the sum of a figure over all blocks within it. Elements without any are not in the map. */
export function sumOver(blocks: readonly PageBlock[], figure: (block: PageBlock, i: number) => number): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  // Blocks stand in the order of the page, so one path from the top is open at a time; what leaves it is summed, and counts to what held it.
  const path: PageElement[] = [];
  const open: (number | null)[] = [];
  const closeTo = (depth: number) => {
    while (path.length > depth) {
      const [element, sum] = [path.pop() as PageElement, open.pop() ?? null];
      if (sum === null) continue;
      sums.set(element, sum);
      if (open.length > 0) open[open.length - 1] = (open.at(-1) ?? 0) + sum;
    }
  };
  for (const [i, block] of blocks.entries()) {
    const value = figure(block, i);
    if (value === 0) continue;
    const entered: PageElement[] = [];
    let at: PageElement | null = block.element;
    for (; at && path[at.depth] !== at; at = at.parent) entered.push(at);
    closeTo(at ? at.depth + 1 : 0);
    for (let j = entered.length - 1; j >= 0; j -= 1) {
      path.push(entered[j] as PageElement);
      open.push(null);
    }
    open[open.length - 1] = (open.at(-1) ?? 0) + value;
  }
  closeTo(0);
  return sums;
}

/** True where `element` is `holder` or stands within it. */
export function isWithin(element: PageElement, holder: PageElement): boolean {
  let at = element;
  while (at.depth > holder.depth && at.parent) at = at.parent;
  return at === holder;
}
