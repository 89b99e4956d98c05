import { readLexicon } from '../../base/index.ts';
import { cleanLine } from '../clean-text.ts';
import type { Article } from '../schema.ts';
import { comparisonKey } from '../title-key.ts';
import type { PageElement } from './element.ts';

type PageLinks = NonNullable<Article['pageLinks']>;
const printWords = new Set(readLexicon('article/print-links').map(([words = '']) => comparisonKey(words)));

/** The other pages of the article that stands on this one, and what sort of page this is, as far as the page tells. `address`: its own, or null. */
export function findPageLinks(elements: readonly PageElement[], canonical: string | null, address: string | null, live: boolean) {
  const links = { canonical, amp: null, print: null, next: null, previous: null, pages: [] } as {
    -readonly [K in keyof PageLinks]: PageLinks[K];
  };
  let form: Article['form'] = live ? 'live' : undefined;
  const written = address ?? canonical ?? '';
  const own = URL.canParse(written) ? new URL(written) : null;
  for (const element of elements) {
    const { tag, attributes } = element;
    const { href, rel = '' } = attributes;
    if (tag === 'html' && (attributes.amp !== undefined || attributes['⚡'] !== undefined)) form ??= 'amp';
    else if (tag === 'body' && /\bprint\s*\(/.test(attributes.onload ?? '')) form ??= 'print';
    if ((tag !== 'link' && tag !== 'a') || !href) continue;
    if (rel === 'amphtml') links.amp ??= href;
    else if (tag === 'a' && isPrintLink(element)) links.print ??= href;
    const numbered = tag === 'a' && /^\p{Nd}{1,3}$/u.test(shortTextOf(element));
    if ((!numbered && !NEIGHBOUR.test(rel)) || own === null || !isPartOf(own, href)) continue;
    if (rel === 'next') links.next ??= href;
    else if (NEIGHBOUR.test(rel)) links.previous ??= href;
    if (numbered && !links.pages.includes(href)) links.pages.push(href);
  }
  const { amp, print, next, previous, pages } = links;
  return {
    form,
    pageLinks: amp || print || next || previous || pages.length > 0 || form === 'amp' || form === 'print' ? links : undefined,
  };
}

const NEIGHBOUR = /^(?:next|prev|previous)$/;
const LONGEST_SHORT = 40;

/** The text of a link that holds nothing but a few words; an empty string for any other: most links of a page are titles. */
function shortTextOf({ children }: PageElement): string {
  const [only] = children;
  return children.length === 1 && typeof only === 'string' && only.length <= LONGEST_SHORT ? cleanLine(only) : '';
}

function isPrintLink(link: PageElement): boolean {
  const text = shortTextOf(link);
  return text !== '' && printWords.has(comparisonKey(text)) && !/^(?:#|javascript:)/i.test(link.attributes.href ?? '');
}

const PAGE_NUMBER = /^(?:[-_/](?:page[-_/]?)?\d{1,3})?\/?$/;
const barePath = ({ pathname }: URL) => pathname.replace(/\.\w{3,5}$|\/$/, '');

/** True where one address is the other with a page number: `?page=2`, `/2`, `-2.html`. So the next article of a blog is no next page. */
function isPartOf(here: URL, href: string): boolean {
  if (!URL.canParse(href, here)) return false;
  const there = new URL(href, here);
  const [a, b] = [barePath(here), barePath(there)];
  if (here.hostname !== there.hostname || a.length < 2) return false;
  if (a === b) return here.search !== there.search && there.search !== '';
  return (
    (b.startsWith(a) && PAGE_NUMBER.test(b.slice(a.length))) || (a.startsWith(b) && b.length > 1 && PAGE_NUMBER.test(a.slice(b.length)))
  );
}
