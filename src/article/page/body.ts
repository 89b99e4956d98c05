import { countWords, endsAsSentence } from '../clean-text.ts';
import { readLabel } from '../labels.ts';
import { comparisonKey } from '../title-key.ts';
import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';
import { type Role, tellRole } from './role.ts';

/** Each block of the page with the role of what holds it. */
export type RoledBlock = { readonly block: PageBlock; readonly role: Role };

const LONGEST_COUNTED = 600;

/** True where a block reads as running text: some length, few links, and the end of a sentence unless it is long. */
export function isProse({ text, linkLength }: PageBlock): boolean {
  if (linkLength > text.length * 0.4) return false;
  return text.length >= 140 || (text.length >= 50 && endsAsSentence(text));
}

/** Gives each block the role of the nearest telling element around it. A telling class on what holds most of the page's prose is not believed. */
export function assignRoles(blocks: readonly PageBlock[]): RoledBlock[] {
  const prose = sumOver(blocks, (block) => (isProse(block) ? block.text.length : 0));
  const all = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  const known = new Map<PageElement, Role>();
  const roleOf = (element: PageElement): Role => {
    const before = known.get(element);
    if (before) return before;
    const around = element.parent ? roleOf(element.parent) : 'plain';
    const own = tellRole(element);
    const believed = own === 'body' || own === 'plain' || (prose.get(element) ?? 0) <= all * 0.5 ? own : 'plain';
    const role = around === 'plain' || (around === 'body' && believed !== 'plain') ? believed : around;
    known.set(element, role);
    return role;
  };
  return blocks.map((block) => ({ block, role: roleOf(block.element) }));
}

/** For each element of the page, the sum of a figure over all blocks within it. */
function sumOver(blocks: readonly PageBlock[], figure: (block: PageBlock, i: number) => number): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  blocks.forEach((block, i) => {
    const value = figure(block, i);
    if (value !== 0) for (let at: PageElement | null = block.element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + value);
  });
  return sums;
}

/**
 * The element that holds the article: the one whose blocks weigh most, prose counting for it, links and furniture against it.
 * `taken` are blocks that have a label of their own (captions, related titles …) and count as furniture.
 */
export function chooseBody(
  blocks: readonly RoledBlock[],
  taken: ReadonlySet<PageBlock>,
  published: ReadonlySet<PageBlock>,
): PageElement | null {
  const weights = sumOver(
    blocks.map(({ block }) => block),
    (block, i) => weigh(block, blocks[i]!.role, taken, published),
  );
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    const role = tellRole(element);
    const value = weight * (role === 'body' ? 1.2 : element.tag === 'article' ? 1.1 : 1);
    if (value > most) [best, most] = [element, value];
  }
  return best;
}

function weigh(block: PageBlock, role: Role, taken: ReadonlySet<PageBlock>, published: ReadonlySet<PageBlock>): number {
  const length = Math.min(block.text.length, LONGEST_COUNTED);
  if (published.has(block)) return length * 3;
  if (taken.has(block) || role === 'caption') return -5;
  if (role === 'comments' || role === 'related' || role === 'furniture') return -Math.max(10, length * 0.5);
  if (isProse(block)) return length;
  return block.linkLength > block.text.length * 0.5 ? -20 - length * 0.5 : -8;
}

/** The paragraphs of the article out of the element that holds it. */
export function trimBody(
  blocks: readonly RoledBlock[],
  body: PageElement,
  taken: ReadonlySet<PageBlock>,
  title: string | null,
  published: ReadonlySet<PageBlock>,
): PageBlock[] {
  const titleKey = comparisonKey(title ?? '');
  const inside = blocks.filter(
    ({ block, role }) =>
      (role === 'plain' || role === 'body' || published.has(block)) &&
      !taken.has(block) &&
      !isLinkList(block) &&
      !isLabelled(block) &&
      isWithin(block.element, body) &&
      comparisonKey(block.text) !== titleKey,
  );
  const first = inside.findIndex(({ block }) => isProse(block));
  const last = inside.findLastIndex(({ block }) => isProse(block));
  if (first < 0) return inside.map(({ block }) => block);
  return inside.slice(first, last + 1).map(({ block }) => block);
}

function isWithin(element: PageElement, body: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === body) return true;
  return false;
}

const isLinkList = ({ text, linkLength }: PageBlock) => linkLength > text.length * 0.6 && !endsAsSentence(text);

/** Share bars, comment forms, newsletter boxes, copyright lines by their label. */
function isLabelled({ text }: PageBlock): boolean {
  const label = readLabel(text);
  if (!label) return false;
  if (label.kind === 'share' || label.kind === 'comments' || label.kind === 'popular') return label.rest === '';
  return (label.kind === 'newsletter' || label.kind === 'copyright') && countWords(text) <= 40;
}
