import { parseRssFeed, type RssFeed } from 'feedsmith';
import { readFeedDate } from './date.ts';
import type { Feed, FeedItem } from './feed.ts';
import { firstOf, uniqueOf } from './field.ts';
import { findAlternate, resolveFirst } from './link.ts';

type RssItem = RssFeed.Item<string>;

/** Our feed out of mended RSS; the feed's own words come before those of the modules (Dublin Core, iTunes, Media RSS). */
export function mapRss(xml: string, format: 'rss' | 'rdf', url: string | null): Omit<Feed, 'trouble'> {
  const feed = parseRssFeed(xml);
  const { dc, dcterms, atom, itunes } = feed;
  const link = resolveFirst([feed.link, findAlternate(atom?.links)], url);
  return {
    format,
    id: firstOf(atom?.id),
    title: firstOf(feed.title, dc?.titles, itunes?.title, atom?.title?.value),
    link,
    description: firstOf(feed.description, dc?.descriptions, itunes?.summary, itunes?.subtitle, atom?.subtitle?.value),
    language: firstOf(feed.language, dc?.languages)?.replaceAll('_', '-') ?? null,
    authors: uniqueOf([feed.managingEditor?.name ?? feed.managingEditor?.email], dc?.creators, [itunes?.author]),
    published: readFeedDate(firstOf(feed.pubDate, dcterms?.issued, dcterms?.created, dc?.dates)),
    updated: readFeedDate(firstOf(feed.lastBuildDate, dcterms?.modified, atom?.updated, dc?.dates)),
    items: (feed.items ?? []).map((item) => mapItem(item, link ?? url)),
  };
}

function mapItem(item: RssItem, base: string | null): FeedItem {
  const { dc, dcterms, atom, itunes, media, guid } = item;
  const source = item.source ?? (atom?.source && { title: atom.source.title?.value, url: findAlternate(atom.source.links) });
  const permalink = guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '') ? guid?.value : null;
  return {
    id: firstOf(guid?.value, atom?.id, dc?.identifiers),
    title: firstOf(item.title, dc?.titles, atom?.title?.value, media?.title?.value, itunes?.title),
    link: resolveFirst([item.link, findAlternate(atom?.links), permalink], base),
    summary: firstOf(
      item.description,
      dc?.descriptions,
      atom?.summary?.value,
      itunes?.summary,
      itunes?.subtitle,
      media?.description?.value,
    ),
    content: firstOf(item.content?.encoded, atom?.content?.value),
    authors: uniqueOf(
      item.authors?.map((author) => author.name ?? author.email),
      dc?.creators,
      atom?.authors?.map((author) => author.name),
      [itunes?.author],
    ),
    published: readFeedDate(firstOf(item.pubDate, atom?.published, dcterms?.issued, dcterms?.created, dc?.dates)),
    updated: readFeedDate(firstOf(atom?.updated, dcterms?.modified, dc?.dates)),
    categories: uniqueOf(
      item.categories?.map((category) => category.name),
      dc?.subjects,
      itunes?.keywords,
    ),
    language: firstOf(dc?.languages)?.replaceAll('_', '-') ?? null,
    source: source ? { name: firstOf(source.title), url: firstOf(source.url) } : null,
  };
}
