import { parseJsonFeed } from 'feedsmith';
import { readFeedDate } from './date.ts';
import type { Feed } from './feed.ts';
import { firstOf, uniqueOf } from './field.ts';
import { resolveFirst } from './link.ts';

/** Our feed out of a JSON Feed (versions 1 and 1.1). Throws feedsmith's errors where the value is none. */
export function mapJson(value: unknown, url: string | null): Omit<Feed, 'trouble'> {
  const feed = parseJsonFeed(value);
  const base = firstOf(feed.home_page_url) ?? url;
  return {
    format: 'json',
    id: firstOf(feed.feed_url),
    title: firstOf(feed.title),
    link: resolveFirst([feed.home_page_url], url),
    description: firstOf(feed.description),
    language: firstOf(feed.language),
    authors: uniqueOf(feed.authors?.map((author) => author.name)),
    published: null,
    updated: null,
    items: (feed.items ?? []).map((item) => ({
      id: firstOf(item.id),
      title: firstOf(item.title),
      link: resolveFirst([item.url, item.external_url], base),
      summary: firstOf(item.summary),
      content: firstOf(item.content_html, item.content_text),
      authors: uniqueOf(item.authors?.map((author) => author.name)),
      published: readFeedDate(firstOf(item.date_published)),
      updated: readFeedDate(firstOf(item.date_modified)),
      categories: uniqueOf(item.tags),
      language: firstOf(item.language),
      source: null,
    })),
  };
}
