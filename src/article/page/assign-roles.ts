import { looksLikeTitle } from '../title-line.ts';
import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';
import { ElementSums, isWithin } from './element-sums.ts';
import { isProse, measureProse, proseLength } from './prose.ts';
import { type Role, tellRole } from './role.ts';

/** A block of the page with the role of what holds it. */
export type RoledBlock = { readonly block: PageBlock; readonly role: Role };

const TELLING_TAGS = new Set(['nav', 'footer', 'aside', 'figure', 'figcaption', 'form']);

/**
 * Gives each block the role of the nearest telling element around it. A class name that calls furniture what holds most of the page's prose
 * and its headline or body is not believed: such names speak of the layout. Of several articles on a page the others are related.
 * With `names` false only tags and comments count: for pages whose class names mislead.
 */
export function assignRoles(blocks: readonly PageBlock[], names = true): RoledBlock[] {
  const prose = new ElementSums(blocks, proseLength);
  // By the place of an element: each is asked for many times.
  const bodies: boolean[] = [];
  const isBody = (element: PageElement): boolean => {
    const before = bodies[element.place];
    if (before !== undefined) return before;
    const within = tellRole(element) === 'body' || (element.parent !== null && isBody(element.parent));
    bodies[element.place] = within;
    return within;
  };
  const heads = new ElementSums(blocks, ({ element }) => (element.tag === 'h1' || isBody(element) ? 1 : 0));
  const half = measureProse(blocks) / 2;
  const others = findOtherArticles(prose);
  const known: Role[] = [];
  const ownRole = (element: PageElement): Role => {
    if (others.has(element)) return 'related';
    const role = tellRole(element);
    const whole = prose.of(element) > half && heads.of(element) > 0;
    const mistrusted = whole || (!names && role !== 'comments' && !TELLING_TAGS.has(element.tag));
    return mistrusted && role !== 'body' ? 'plain' : role;
  };
  const roleOf = (element: PageElement): Role => {
    const before = known[element.place];
    if (before) return before;
    const around = element.parent ? roleOf(element.parent) : 'plain';
    const own = ownRole(element);
    const open =
      around === 'plain' ||
      (around === 'body' && own !== 'plain') ||
      (around === 'related' && own === 'body' && prose.of(element) > half / 2);
    const role = open ? own : around;
    known[element.place] = role;
    return role;
  };
  const lines = new ElementSums(blocks, () => 1);
  return blocks.map((block, i) => {
    const role = roleOf(block.element);
    return { block, role: role === 'plain' && isTeaser(block, blocks[i - 1], lines) ? 'related' : role };
  });
}

/** A card's own box holds a linked title, its summary and at most so many lines more. */
const LINES_ON_CARD = 5;

/** True for the summary under the linked title of another article, the two in a box of their own. */
function isTeaser(block: PageBlock, before: PageBlock | undefined, lines: ElementSums): boolean {
  if (!before || before.linkLength < before.text.length * 0.8 || !looksLikeTitle(before.text) || !isProse(block)) return false;
  for (let at: PageElement | null = block.element; at && lines.of(at) <= LINES_ON_CARD; at = at.parent)
    if (isWithin(before.element, at)) return true;
  return false;
}

/** More articles than this on one page are a list of cards, and the first ones tell as much. */
const MOST_ARTICLES = 60;

/** `<article>` elements beside the main one, as pages that go on with the next article have them. Empty where there is no clear main one. */
function findOtherArticles(prose: ElementSums): Set<PageElement> {
  const articles = prose
    .list(0)
    .filter(({ tag }) => tag === 'article')
    .slice(0, MOST_ARTICLES);
  const outer = articles.filter((article) => !articles.some((other) => other !== article && isWithin(article, other)));
  const size = (article: PageElement) => {
    const inside = articles.filter((other) => other !== article && isWithin(other, article)).map((other) => prose.of(other));
    return Math.max(prose.of(article) - inside.reduce((sum, length) => sum + length, 0), ...inside);
  };
  const sizes = new Map(outer.map((article) => [article, size(article)]));
  const most = Math.max(0, ...sizes.values());
  const main = outer.find((article) => (sizes.get(article) ?? 0) >= most * 0.4);
  return new Set(outer.filter((article) => article !== main));
}
