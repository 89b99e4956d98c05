import { looksLikeByline, nameInDateLine, readByline } from '../byline.ts';
import { cleanLine } from '../clean-text.ts';
import { comparisonKey } from '../title-key.ts';
import type { PageBlock } from './blocks.ts';
import { type PageElement, textOf } from './element.ts';
import { firstMeta, type Metadata } from './metadata.ts';

const AUTHOR_NAME =
  /(?:^|[-_ ])(?:author|authors|byline|writer|write-?by|written-?by|post-?author|article-?author|entry-?author)(?:$|[-_ ])/i;
/** Most class names are none of these, and the test above costs a copy of the name. */
const MAY_NAME = /author|byline|writ/i;
const META = ['citation_author', 'author', 'article:author', 'dc.creator', 'sailthru.author', 'parsely-author'];
const NEAR_TITLE = 14;

/** Who wrote the article, and where the page says so: JSON-LD, `<meta>`, marked elements, class names, then a byline near the title. */
export function findAuthors(
  elements: readonly PageElement[],
  metadata: Metadata,
  blocks: readonly PageBlock[],
  titleAt: number,
  url: string | null,
): { value: string[]; from: string } | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const site = new Set(
    [metadata.jsonLd?.publisher, firstMeta(metadata, ['og:site_name'])?.value, ...host].map((name) => comparisonKey(name ?? '')),
  );
  const names = (lines: readonly string[]) => dropRepeats(lines.flatMap(readByline)).filter((name) => !site.has(comparisonKey(name)));
  const fromJsonLd = names(metadata.jsonLd?.authors ?? []);
  if (fromJsonLd.length) return { value: fromJsonLd, from: 'json-ld' };
  const inMeta = META.flatMap((name) => metadata.meta.get(name) ?? []);
  const meta = names(inMeta);
  // Where a page names its own site as author, its `<meta>` speak of the site, and the other names are those who built it.
  if (meta.length && meta.length === dropRepeats(inMeta.flatMap(readByline)).length) return { value: meta, from: 'meta' };
  const marked = names(findMarked(elements));
  if (marked.length) return { value: marked.slice(0, 4), from: 'markup' };
  for (const { text } of titleAt < 0 ? [] : blocks.slice(Math.max(0, titleAt - 2), titleAt + NEAR_TITLE)) {
    const name = nameInDateLine(text);
    const value = name ? [name] : looksLikeByline(text) ? names([text]) : [];
    if (value.length) return { value, from: 'text' };
  }
  return null;
}

/** The text of elements marked as author, the most telling marks first. */
function findMarked(elements: readonly PageElement[]): string[] {
  const [related, named]: [string[], string[]] = [[], []];
  for (const element of elements) {
    const { rel, itemprop, class: names = '' } = element.attributes;
    const list =
      rel?.includes('author') || itemprop === 'author'
        ? related
        : MAY_NAME.test(names) && AUTHOR_NAME.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))
          ? named
          : null;
    const text = list ? cleanLine(element.attributes.content ?? textOf(element)) : '';
    if (text && text.length < 100) list?.push(text);
  }
  return related.length ? related.slice(0, 2) : named.slice(0, 1);
}

function dropRepeats(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [comparisonKey(name), name])).values()];
}
