import { countWords } from '../clean-text.ts';
import { type Labelled, readLabel } from '../labels.ts';
import type { Link } from '../link.ts';
import { nameOutlet, originFromLabel } from '../origin.ts';
import type { Article } from '../schema.ts';
import { dropBullet, looksLikeTitle } from '../title-line.ts';
import type { RoledBlock } from './assign-roles.ts';
import type { PageBlock } from './blocks.ts';
import { findCaptionBlocks } from './captions.ts';
import type { PageElement } from './element.ts';
import { isWithin } from './element-sums.ts';
import { isProse, proseLength } from './prose.ts';

/** A page whose article is one short paragraph may have more prose on its cards of related articles; hardly ever more than this share. */
const MOST_PROSE = 0.85;

/** The labelled blocks of a page, taken out before its body is looked for. */
export type Lifted = {
  readonly taken: ReadonlySet<PageBlock>;
  readonly captions: readonly PageBlock[];
  readonly origin: Article['origin'];
  readonly keywordLine: string;
  readonly keywordLinks: readonly string[];
  readonly readAlso: readonly Link[];
  readonly similar: readonly Link[];
};

/** Takes captions, source, keywords, read-also and related titles out of the page's blocks, by their labels and by what holds them. */
export function liftLabelled(blocks: readonly RoledBlock[], all: number): Lifted {
  const captions = findCaptionBlocks(blocks);
  const taken = new Set<PageBlock>(captions);
  const readAlso: Link[] = [];
  const similar: Link[] = [];
  let origin: Article['origin'] = null;
  let keywordLine = '';
  let keywordLinks: string[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const { block } = blocks[i]!;
    if (taken.has(block)) continue;
    const label = readLabel(block.text);
    if (label?.kind !== 'source') {
      const credit: Article['origin'] = origin ? null : findCreditWithin(block);
      if (credit) {
        origin = credit;
        if (block.links.length === 0) taken.add(block);
      }
    }
    if (!label || (!label.setOff && block.linkLength === 0 && !namesOutlet(label))) continue;
    if (label.kind === 'read_also' || label.kind === 'similar') {
      const region = findRegion(blocks, i, all);
      if (!region) continue;
      for (const one of region) taken.add(one);
      (label.kind === 'read_also' ? readAlso : similar).push(...titlesOf(region, label.rest));
    } else if (label.kind === 'source' && (label.setOff || namesOutlet(label)) && countWords(label.rest) <= 8) {
      const named = label.rest || (blocks[i + 1]?.block.text ?? '');
      if (countWords(named) > 8) continue;
      origin ??= originFromLabel(label.rest ? block.text : `${block.text} ${named}`, named);
      taken.add(block);
      if (!label.rest && blocks[i + 1]) taken.add(blocks[i + 1]!.block);
    } else if (label.kind === 'keywords' && (label.setOff || block.linkLength > 0) && countWords(label.rest) < 40) {
      const links = label.rest ? [] : linkRun(blocks, i + 1);
      const plain = label.rest || links.length > 0 || block.linkLength > 0 ? [] : plainRun(blocks, i + 1);
      const line = [block, ...links, ...plain];
      for (const one of line) taken.add(one);
      if (!keywordLine && keywordLinks.length === 0) {
        keywordLinks = line.flatMap((one) => one.links.map((link) => link.title));
        keywordLine = label.rest || plain.map(({ text }) => text).join(KEYWORD_MARK);
      }
    }
  }
  return { taken, captions, origin, keywordLine, keywordLinks, readAlso, similar };
}

/** «نقلا عن الشرق الأوسط»: no mark sets the label off, but an outlet that is known follows it and nothing else. */
function namesOutlet({ kind, rest }: Labelled): boolean {
  return kind === 'source' && nameOutlet(rest) !== null;
}

const LONGEST_FACTS = 160;
const BETWEEN_FACTS = /\s*[|•·]\s*|\s[-–—]\s|[،,]\s/;

/** The source among other facts on one line: «1 مارس 2024 | المصدر: … | 20 قراءة». */
function findCreditWithin({ text, prose }: PageBlock): Article['origin'] {
  if (prose || text.length > LONGEST_FACTS || !/[:：/]/.test(text)) return null;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const label = readLabel(text.slice(at + 1));
    const [named = ''] = label?.kind === 'source' && label.setOff ? label.rest.split(BETWEEN_FACTS) : [];
    if (named && countWords(named) <= 5) return originFromLabel(text.slice(at + 1, text.indexOf(named, at) + named.length), named);
  }
  return null;
}

/**
 * The blocks that a label of related titles stands over: the largest element that begins with the label and holds more links than prose,
 * else the run of link lines that follows it. Null where nothing of the kind follows.
 */
function findRegion(blocks: readonly RoledBlock[], i: number, allProse: number): PageBlock[] | null {
  const start = blocks[i]!.block;
  let region: PageBlock[] = [start];
  for (let at: PageElement | null = start.element; at; at = at.parent) {
    if (i > 0 && isWithin(blocks[i - 1]!.block.element, at)) break;
    const inside: PageBlock[] = [];
    for (let j = i; j < blocks.length && isWithin(blocks[j]!.block.element, at); j += 1) inside.push(blocks[j]!.block);
    if (!holdsTitlesOnly(inside) || inside.reduce((sum, block) => sum + proseLength(block), 0) > allProse * MOST_PROSE) break;
    region = inside;
  }
  for (let j = i + region.length; j < blocks.length; j += 1) {
    const { block } = blocks[j]!;
    if (block.linkLength < block.text.length * 0.6 || readLabel(block.text)?.setOff) break;
    region.push(block);
  }
  return region.some((block) => block.links.length > 0) ? region : null;
}

/** True where every paragraph stands right under a linked title, as the summaries on cards do, and there are no more of them than titles. */
function holdsTitlesOnly(blocks: readonly PageBlock[]): boolean {
  let lastLink = Number.NEGATIVE_INFINITY;
  let [links, paragraphs] = [0, 0];
  for (const [i, block] of blocks.entries()) {
    if (block.element.tag === 'h1') return false;
    if (block.linkLength > block.text.length * 0.6) {
      links += 1;
      lastLink = i;
    } else if (isProse(block)) {
      paragraphs += 1;
      if (i - lastLink > 2) return false;
    }
  }
  return paragraphs <= links;
}

/** So many links of so few words on average are the sections of a menu («المزيد»), no titles. */
const FEWEST_IN_MENU = 3;
const WORDS_OF_TITLE = 3.5;

function titlesOf(region: readonly PageBlock[], rest: string): Link[] {
  const links = region.flatMap((block) => block.links).map((link) => ({ ...link, title: dropBullet(link.title) }));
  const titles = links.filter(({ title }) => (looksLikeTitle(title) || title === rest) && readLabel(title)?.rest !== '');
  const words = titles.reduce((sum, { title }) => sum + countWords(title), 0);
  return titles.length >= FEWEST_IN_MENU && words < titles.length * WORDS_OF_TITLE ? [] : titles;
}

const KEYWORD_MARK = '، ';
const MOST_WORDS_ON_LINE = 12;

/** What stands right behind a label of keywords without being linked: the next line, and those beside it in the same list. */
function plainRun(blocks: readonly RoledBlock[], from: number): PageBlock[] {
  const first = blocks[from]?.block.element;
  const run: PageBlock[] = [];
  for (let j = from; j < blocks.length && run.length < 30; j += 1) {
    const { element, text } = blocks[j]!.block;
    const beside =
      j === from || (element.tag === first?.tag && element.parent === first.parent && (element.tag === 'dd' || element.tag === 'li'));
    if (!beside || isProse(blocks[j]!.block) || countWords(text) > MOST_WORDS_ON_LINE || readLabel(text)) break;
    run.push(blocks[j]!.block);
  }
  return run;
}

/** The run of short linked blocks from `from` on: a list of keywords. */
function linkRun(blocks: readonly RoledBlock[], from: number): PageBlock[] {
  const run: PageBlock[] = [];
  for (let j = from; j < blocks.length && run.length < 30; j += 1) {
    const { block } = blocks[j]!;
    if (block.linkLength < block.text.length * 0.6 || block.text.length > 120 || readLabel(block.text)) break;
    run.push(block);
  }
  return run;
}
