import { countWords, endsAsSentence } from '../clean-text.ts';
import { findDate } from '../dates.ts';
import { isCopyrightLine, readLabel } from '../labels.ts';
import { makeKeyTest } from '../title-key.ts';
import type { RoledBlock } from './assign-roles.ts';
import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';
import { ElementSums, isWithin } from './element-sums.ts';
import { isProse, measureProse, proseLength } from './prose.ts';
import { tellRole } from './role.ts';

/** What is known of the blocks before the body is looked for. */
export type Hints = {
  /** Blocks that a label has claimed: captions, related titles, source … */
  readonly taken: ReadonlySet<PageBlock>;
  /** Blocks whose words the page repeats in its own `articleBody`. */
  readonly published: ReadonlySet<PageBlock>;
  readonly title: string | null;
};

const LONGEST_COUNTED = 600;
/** A part that holds so much of the best weight is the body rather than what holds it: more so where its name says so. */
const ENOUGH_FOR_NAMED = 0.75;
const ENOUGH_FOR_ANY = 0.9;

/** Elements that hold one paragraph: too small to be a body. */
const LINES = new Set('p li h1 h2 h3 h4 h5 h6 blockquote dd dt'.split(' '));

/** The element that holds the article: the one whose blocks weigh most, prose counting for it, links and furniture against it. Null: none has prose. */
export function chooseBody(blocks: readonly RoledBlock[], hints: Hints): PageElement | null {
  const prose = proseByHome(blocks.filter(({ role }) => role === 'plain' || role === 'body').map(({ block }) => block));
  const flows = Math.max(0, ...[...prose.values()].map((inOne) => inOne.length)) >= 3;
  const weights = new ElementSums(
    blocks.map(({ block }) => block),
    (block, i) => {
      const weight = weigh(blocks[i]!, hints);
      return flows && weight > 0 && prose.get(homeOf(block))?.length === 1 ? weight * SCATTERED : weight;
    },
  );
  const largest = weights.largest();
  if (!largest) return null;
  const most = weights.of(largest);
  let best = largest;
  if (LINES.has(best.tag)) best = best.parent ?? best;
  const parts = weights.list(most * ENOUGH_FOR_NAMED).filter((element) => {
    const named = tellRole(element) === 'body' || element.tag === 'article';
    if (LINES.has(element.tag)) return false;
    return weights.of(element) >= most * (named ? ENOUGH_FOR_NAMED : ENOUGH_FOR_ANY) && isWithin(element, best);
  });
  return parts.reduce((inner, element) => (isWithin(element, inner) ? element : inner), best);
}

/** What a paragraph that stands alone in its box counts, where others flow side by side. */
const SCATTERED = 0.3;

/** The element in which a block's paragraphs stand side by side. */
function homeOf({ element }: PageBlock): PageElement {
  return LINES.has(element.tag) && element.parent ? element.parent : element;
}

function proseByHome(blocks: readonly PageBlock[]): Map<PageElement, PageBlock[]> {
  return Map.groupBy(blocks.filter(isProse), homeOf);
}

function weigh({ block, role }: RoledBlock, { taken, published }: Hints): number {
  const length = Math.min(block.measure, LONGEST_COUNTED);
  if (published.has(block)) return length * 3;
  if (taken.has(block) || role === 'caption') return -5;
  if (role === 'comments' || role === 'related' || role === 'furniture') return -Math.max(10, length * 0.5);
  if (isProse(block)) return length;
  if (block.linkLength > block.text.length * 0.5) return -20 - length * 0.5;
  return role === 'body' ? length * 0.5 : -8;
}

/** The paragraphs of the article out of the element that holds it. */
export function trimBody(blocks: readonly RoledBlock[], body: PageElement, hints: Hints): PageBlock[] {
  const isTitle = makeKeyTest(hints.title ?? '');
  const kept = blocks
    .filter(
      ({ block, role }) =>
        (role === 'plain' || role === 'body' || hints.published.has(block)) &&
        !hints.taken.has(block) &&
        isWithin(block.element, body) &&
        !isLinkList(block) &&
        !isLabelled(block) &&
        !CLOCK_TIME.test(block.text) &&
        block.element.tag !== 'h1' &&
        !isTitle(block.text),
    )
    .map(({ block }) => block);
  const tight = findTightHolder(kept, body);
  const first = kept.findIndex((block) => isProse(block) || isWithin(block.element, tight));
  const home = findHome(kept);
  const last = kept.findLastIndex((block) => (home ? isInFlow(block, home) : isWithin(block.element, tight)));
  const firstProse = kept.findIndex(isProse);
  return kept.slice(first, last + 1).filter((block, i) => first + i >= Math.min(firstProse, first + HEAD_LINES) || !isDateLine(block));
}

/** The innermost element that still holds nearly all of the body's prose: what stands in it belongs to the body, short lines too. */
function findTightHolder(kept: readonly PageBlock[], body: PageElement): PageElement {
  const prose = new ElementSums(kept, proseLength);
  return prose.list(prose.of(body) * 0.75).reduce((inner, element) => (isWithin(element, inner) ? element : inner), body);
}

/** The hour over an entry of a live page. */
const CLOCK_TIME = /^\p{Nd}{1,2}:\p{Nd}{2}$/u;

/** How many lines at the head of a body may be its date line. */
const HEAD_LINES = 2;

/** A line above the body that gives the date, perhaps with writer and section. */
const isDateLine = ({ text }: PageBlock) => text.length < 120 && findDate(text) !== null;

/** The element in which nearly all prose of the body stands side by side; null where it is spread over several. */
function findHome(kept: readonly PageBlock[]): PageElement | null {
  const all = measureProse(kept);
  for (const [home, blocks] of proseByHome(kept)) if (measureProse(blocks) >= all * 0.75) return home;
  return null;
}

const BOXES = new Set('div section center table td aside article form'.split(' '));
/** True for what stands in `home` itself or in its lists and quotations; what comes after that in boxes of its own is an appendix of the site. */
function isInFlow({ element }: PageBlock, home: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (at === home) return true;
    if (BOXES.has(at.tag)) return false;
  }
  return false;
}

const isLinkList = ({ text, linkLength }: PageBlock) => linkLength > text.length * 0.6 && !endsAsSentence(text);

/** Share bars, comment forms, newsletter boxes, copyright lines by their label. */
function isLabelled({ text }: PageBlock): boolean {
  if (isCopyrightLine(text)) return true;
  const label = readLabel(text);
  if (!label) return false;
  if (label.kind === 'share' || label.kind === 'comments' || label.kind === 'popular') return label.rest === '';
  return label.kind === 'newsletter' && countWords(text) <= 40;
}
