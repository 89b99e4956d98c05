import { decodeHTML } from 'entities';
import { resolveLink } from './link.ts';

/** A feed that a page names; `title` is the page's word for it. */
export type FoundFeed = { readonly url: string; readonly title: string | null };

const TAG = /<(link|a|base)(\s[^<>]*)>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi;
const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/xml|text\/xml)\b/i;
/** Where sites keep feeds that they don't announce. */
const FEED_PATH = /(?:\/(?:feed|rss|atom|rdf)\/?|\.(?:rss|atom|rdf)|\/(?:feed|rss|atom|index)[^/]*\.xml)(?:\?[^#]*)?$/i;

/** The feeds that an HTML page offers: those announced by `<link rel="alternate">` first, then links that look like feeds. Each once. */
export function findFeeds(html: string, baseUrl: string | null): FoundFeed[] {
  const announced: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  let base = baseUrl;
  for (const [, tag = '', written = ''] of html.matchAll(TAG)) {
    const attributes = readAttributes(written);
    const href = attributes.get('href');
    if (!href) continue;
    const name = tag.toLowerCase();
    if (name === 'base') base = resolveLink(href, baseUrl) ?? base;
    const url = resolveLink(href, base);
    if (!url || !/^https?:/i.test(url)) continue;
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const typed = FEED_TYPE.test(attributes.get('type') ?? '');
    const found = { url, title: attributes.get('title')?.trim() || null };
    if (name === 'link' && ((rel.includes('alternate') && typed) || rel.includes('feed'))) announced.push(found);
    else if (name === 'a' && (typed || FEED_PATH.test(url))) linked.push(found);
  }
  return [...new Map([...announced, ...linked].reverse().map((feed) => [feed.url, feed])).values()].reverse();
}

function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeHTML(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
