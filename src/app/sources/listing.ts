import { type Capture, decodeBytes, type FoundFeed, findFeeds, parseFeed, parseSitemap } from '../../intake/index.ts';

const LISTING = /\b(?:xml|json|rss|atom)\b/i;

/** True for a feed or a sitemap, whatever it is called. */
export function isListing({ bytes, url, headers }: Capture): boolean {
  const contentType = headers['content-type'];
  const start = decodeBytes(bytes.subarray(0, 2048), { contentType }).text;
  if (!LISTING.test(contentType ?? '') && !/^\s*(?:<\?xml|<rss|<feed|<rdf:RDF|\{)/i.test(start)) return false;
  if (/<!doctype html|<html/i.test(start)) return false;
  return parseFeed(bytes, { url, contentType }).format !== 'unknown' || parseSitemap(bytes, { url, contentType }) !== null;
}

/** The feeds that a fetched page offers; none for what is no page of the web. */
export function feedsOf({ bytes, url, headers }: Capture): FoundFeed[] {
  return url === null ? [] : findFeeds(decodeBytes(bytes, { contentType: headers['content-type'] }).text, url);
}
