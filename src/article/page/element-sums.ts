import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';

/** For each element of the page, the sum of a figure over all blocks within it. Elements without any are not in the map. */
export function sumOver(blocks: readonly PageBlock[], figure: (block: PageBlock, i: number) => number): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  blocks.forEach((block, i) => {
    const value = figure(block, i);
    if (value !== 0) for (let at: PageElement | null = block.element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + value);
  });
  return sums;
}

/** True where `element` is `holder` or stands within it. */
export function isWithin(element: PageElement, holder: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === holder) return true;
  return false;
}
