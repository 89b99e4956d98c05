import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../charset/decode.ts';
import { readFeedDate } from './date.ts';
import { resolveLink } from './link.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

/** A page that a sitemap names; the last three are told by Google-News sitemaps alone. Dates are ISO 8601. */
export type SitemapPage = {
  readonly url: string;
  readonly modified: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
};
/** A sitemap (sitemaps.org 0.9) names pages, an index of them further sitemaps. */
export type Sitemap = { readonly pages: readonly SitemapPage[]; readonly sitemaps: readonly string[] };

/** The protocol's own bound: 50 MiB unpacked. */
const LARGEST = 50 * 1024 * 1024;

/** Reads a sitemap or an index of them, packed by gzip or not; null for what is none. Addresses that are not of the web are left out. */
export function parseSitemap(
  bytes: Uint8Array,
  { url = null, contentType }: { url?: string | null; contentType?: string | undefined } = {},
): Sitemap | null {
  const plain = unpack(bytes);
  if (!plain) return null;
  const { root } = readXmlTree(decodeBytes(plain, { contentType }).text);
  const top = childrenOf(root).find((element) => ['urlset', 'sitemapindex'].includes(localName(element)));
  if (!top) return null;
  const records = childrenOf(top).flatMap((element) => {
    const address = resolveLink(textOf(element, 'loc') ?? '', url);
    return address && /^https?:/i.test(address) ? [{ element, address }] : [];
  });
  if (localName(top) === 'sitemapindex') return { pages: [], sitemaps: records.map(({ address }) => address) };
  return { pages: records.map(({ element, address }) => readPage(element, address)), sitemaps: [] };
}

function readPage(element: XmlElement, url: string): SitemapPage {
  const news = childrenOf(element).find((child) => localName(child) === 'news');
  const publication = news && childrenOf(news).find((child) => localName(child) === 'publication');
  return {
    url,
    modified: readFeedDate(textOf(element, 'lastmod')),
    title: news ? textOf(news, 'title') : null,
    published: news ? readFeedDate(textOf(news, 'publication_date')) : null,
    outlet: publication ? textOf(publication, 'name') : null,
  };
}

function unpack(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return null;
  }
}

const childrenOf = (element: XmlElement): XmlElement[] => element.children.filter((child) => typeof child !== 'string');
const localName = ({ name }: XmlElement): string => name.replace(/^.*:/, '').toLowerCase();

function textOf(element: XmlElement, name: string): string | null {
  const found = childrenOf(element).find((child) => localName(child) === name);
  const text = found?.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
  return text || null;
}
