import { readLexicon } from '../../base/index.ts';
import { cleanLine } from '../clean-text.ts';
import type { Article } from '../schema.ts';
import { comparisonKey } from '../title-key.ts';
import { listElements, type PageElement, textOf } from './element.ts';

type PageLinks = NonNullable<Article['pageLinks']>;
const printWords = new Set(readLexicon('article/print-links').map(([words = '']) => comparisonKey(words)));

/** The other pages of the article that stands on this one, and what sort of page this is, as far as the page tells. `address`: its own, or null. */
export function findPageLinks(page: PageElement, canonical: string | null, address: string | null, live: boolean) {
  const links = { canonical, amp: null, print: null, next: null, previous: null, pages: [] } as {
    -readonly [K in keyof PageLinks]: PageLinks[K];
  };
  let form: Article['form'] = live ? 'live' : undefined;
  for (const element of listElements(page)) {
    const { tag, attributes } = element;
    const { href, rel = '' } = attributes;
    if (tag === 'html' && (attributes.amp !== undefined || attributes['⚡'] !== undefined)) form ??= 'amp';
    else if (tag === 'body' && /\bprint\s*\(/.test(attributes.onload ?? '')) form ??= 'print';
    if ((tag !== 'link' && tag !== 'a') || !href) continue;
    if (rel === 'amphtml') links.amp ??= href;
    else if (tag === 'a' && isPrintLink(element)) links.print ??= href;
    const own = address ?? canonical;
    if (own === null || !isPartOf(own, href)) continue;
    if (rel === 'next') links.next ??= href;
    else if (rel === 'prev' || rel === 'previous') links.previous ??= href;
    if (tag === 'a' && /^\p{Nd}{1,3}$/u.test(cleanLine(textOf(element))) && !links.pages.includes(href)) links.pages.push(href);
  }
  const { amp, print, next, previous, pages } = links;
  return {
    form,
    pageLinks: amp || print || next || previous || pages.length > 0 || form === 'amp' || form === 'print' ? links : undefined,
  };
}

function isPrintLink(link: PageElement): boolean {
  const href = link.attributes.href ?? '';
  return !/^(?:#|javascript:)/i.test(href) && link.children.length < 5 && printWords.has(comparisonKey(textOf(link)));
}

const PAGE_NUMBER = /^(?:[-_/](?:page[-_/]?)?\d{1,3})?\/?$/;
const barePath = ({ pathname }: URL) => pathname.replace(/\.\w{3,5}$|\/$/, '');

/** True where one address is the other with a page number: `?page=2`, `/2`, `-2.html`. So the next article of a blog is no next page. */
function isPartOf(own: string, href: string): boolean {
  if (!URL.canParse(href, own) || !URL.canParse(own)) return false;
  const [here, there] = [new URL(own), new URL(href, own)];
  const [a, b] = [barePath(here), barePath(there)];
  if (here.hostname !== there.hostname || a.length < 2) return false;
  if (a === b) return here.search !== there.search && there.search !== '';
  return (
    (b.startsWith(a) && PAGE_NUMBER.test(b.slice(a.length))) || (a.startsWith(b) && b.length > 1 && PAGE_NUMBER.test(a.slice(b.length)))
  );
}
