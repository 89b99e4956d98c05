import { looksLikeByline } from '../byline.ts';
import { cleanLine, countWords } from '../clean-text.ts';
import { findDate } from '../dates.ts';
import { readLabel } from '../labels.ts';
import { comparisonKey } from '../title-key.ts';
import { looksLikeTitle } from '../title-line.ts';
import type { PageBlock } from './blocks.ts';
import { type PageElement, textOf } from './element.ts';
import { firstMeta, type Metadata } from './metadata.ts';
import { isProse } from './prose.ts';

const SEPARATOR = /\s+[|–—»«•·:-]{1,2}\s+|\s*[|»]\s*|\s::\s/;

/** The article's title and where it was found. A heading on the page is believed where what the page says of itself agrees with it. */
export function findTitle(
  elements: readonly PageElement[],
  metadata: Metadata,
  blocks: readonly PageBlock[],
): { value: string; from: string } | null {
  const said = [
    { value: firstMeta(metadata, ['og:title'])?.value ?? '', from: 'og:title' },
    { value: cleanLine(metadata.jsonLd?.headline ?? ''), from: 'json-ld' },
    { value: firstMeta(metadata, ['twitter:title', 'citation_title', 'dc.title'])?.value ?? '', from: 'meta' },
    { value: metadata.titleTag, from: 'title' },
  ].filter(({ value }) => value);
  const headings: string[] = [];
  for (const element of elements)
    if (/^h[12]$/.test(element.tag) || element.attributes.itemprop === 'headline') headings.push(cleanLine(textOf(element)));
  const saidKeys = said.map(({ value }) => comparisonKey(value));
  const agreed = headings.find(
    (heading) => comparisonKey(heading).length >= 12 && saidKeys.some((key) => key.includes(comparisonKey(heading))),
  );
  if (agreed) return { value: agreed, from: 'h1' };
  const [first] = said;
  if (first && first.from !== 'title') return { value: dropSiteName(first.value, blocks), from: first.from };
  const shown = first ? dropSiteName(first.value, blocks) : '';
  const named = first && isShown(shown, blocks) ? null : (findShownTitle(elements) ?? findLineAboveText(blocks));
  if (named) return { value: named, from: 'text' };
  if (first) return { value: shown, from: 'title' };
  const heading = headings.find((one) => one.length >= 12);
  return heading ? { value: heading, from: 'h1' } : null;
}

const isShown = (title: string, blocks: readonly PageBlock[]) =>
  blocks.some(({ text }) => comparisonKey(text).includes(comparisonKey(title)));

const CALLED_TITLE = /(?:^|[-_ ])(?:title|headline|news_?title)(?:$|[-_ ])/i;
const SHORTEST = 15;
const LONGEST = 200;

/** The headline of a page whose `<title>` names the site alone: its first heading of a headline's length, else what is called a title. */
function findShownTitle(elements: readonly PageElement[]): string | null {
  for (const isHeadline of [
    ({ tag }: PageElement) => tag === 'h1',
    ({ tag, attributes }: PageElement) => tag !== 'a' && CALLED_TITLE.test(attributes.class ?? ''),
    ({ tag }: PageElement) => tag === 'h2' || tag === 'h3',
  ])
    for (const element of elements) {
      const text = isHeadline(element) ? cleanLine(textOf(element)) : '';
      if (text.length >= SHORTEST && text.length <= LONGEST && text.includes(' ')) return text;
    }
  return null;
}

const MOST_BETWEEN = 4;
const FEWEST_WORDS = 4;

/** The line of a headline's length that stands above the first running text: on pages that mark nothing it is the headline. */
function findLineAboveText(blocks: readonly PageBlock[]): string | null {
  const first = blocks.findIndex(isProse);
  const above = blocks.slice(Math.max(0, first - MOST_BETWEEN), Math.max(0, first)).reverse();
  const line = above.find(
    ({ text, linkLength }) =>
      linkLength === 0 &&
      countWords(text) >= FEWEST_WORDS &&
      looksLikeTitle(text) &&
      !findDate(text) &&
      !looksLikeByline(text) &&
      !readLabel(text)?.setOff,
  );
  return line?.text ?? null;
}

/** A title without the outlet's name before or after it: the part that stands on the page as a line of its own, else the longest. */
function dropSiteName(title: string, blocks: readonly PageBlock[]): string {
  const parts = title.split(SEPARATOR).map(cleanLine).filter(Boolean);
  if (parts.length < 2) return title;
  const lines = new Set(blocks.filter((block) => block.text.length < 300).map((block) => comparisonKey(block.text)));
  if (lines.has(comparisonKey(title))) return title;
  const shown = parts
    .filter((part) => comparisonKey(part).length >= 12 && lines.has(comparisonKey(part)))
    .sort((a, b) => b.length - a.length)[0];
  if (shown) return shown;
  const last = parts.at(-1) as string;
  const longest = [...parts].sort((a, b) => b.length - a.length)[0] as string;
  return last.length * 2 < title.length ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»«•·:-]+$/, '') : longest;
}
