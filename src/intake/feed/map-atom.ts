import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import { readFeedDate } from './date.ts';
import type { Feed, FeedItem } from './feed.ts';
import { firstOf, uniqueOf } from './field.ts';
import { findAlternate, resolveFirst } from './link.ts';

/** Our feed out of mended Atom. */
export function mapAtom(xml: string, url: string | null): Omit<Feed, 'trouble'> {
  const feed = parseAtomFeed(xml);
  const { dc } = feed;
  return {
    format: 'atom',
    id: firstOf(feed.id),
    title: firstOf(feed.title?.value, dc?.titles),
    link: resolveFirst([findAlternate(feed.links)], url),
    description: firstOf(feed.subtitle?.value, dc?.descriptions),
    language: firstOf(dc?.languages)?.replaceAll('_', '-') ?? null,
    authors: namesOf(feed.authors, dc?.creators),
    published: readFeedDate(firstOf(dc?.dates)),
    updated: readFeedDate(firstOf(feed.updated, dc?.dates)),
    items: (feed.entries ?? []).map((entry) => mapEntry(entry, url)),
  };
}

function mapEntry(entry: AtomFeed.Entry<string>, base: string | null): FeedItem {
  const { dc, media, source } = entry;
  return {
    id: firstOf(entry.id),
    title: firstOf(entry.title?.value, dc?.titles, media?.title?.value),
    link: resolveFirst([findAlternate(entry.links), entry.content?.src, /^https?:/i.test(entry.id ?? '') ? entry.id : null], base),
    summary: firstOf(entry.summary?.value, dc?.descriptions, media?.description?.value),
    content: firstOf(entry.content?.value),
    authors: namesOf(entry.authors ?? source?.authors, dc?.creators),
    published: readFeedDate(firstOf(entry.published, dc?.dates)),
    updated: readFeedDate(firstOf(entry.updated, dc?.dates)),
    categories: uniqueOf(
      entry.categories?.map((category) => category.label ?? category.term),
      dc?.subjects,
    ),
    language: firstOf(dc?.languages)?.replaceAll('_', '-') ?? null,
    source: source
      ? { name: firstOf(source.title?.value), url: firstOf(findAlternate(source.links), source.links?.[0]?.href, source.id) }
      : null,
  };
}

function namesOf(people: AtomFeed.Feed<string>['authors'], creators: readonly string[] | undefined): string[] {
  return uniqueOf(
    people?.map((person) => person.name ?? person.email),
    creators,
  );
}
