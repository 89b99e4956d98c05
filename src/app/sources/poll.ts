import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FetchedCapture, type PoliteFetch, parseFeed, parseSitemap, type SitemapPage } from '../../intake/index.ts';
import type { LeasedSource, NewItem, Poll, Register } from '../../register/index.ts';
import { entryId } from '../entry-id.ts';
import { addressWithoutPage, contentOf, fingerprintOf } from './feed-content.ts';
import { adaptInterval, backOff, later } from './schedule.ts';

/** A sitemap may name 50,000 pages, an index as many sitemaps: the newest are taken. */
const MOST_PAGES = 1000;
const MOST_SITEMAPS = 20;
/** Seconds between two looks into a folder; a file younger than this many milliseconds may still be in the writing. */
const FOLDER_INTERVAL = 60;
const SETTLED = 2000;

type Found =
  | { readonly ok: true; readonly items: readonly NewItem[]; readonly title?: string | null }
  | { readonly ok: false; readonly trouble: string; readonly reason: string };

/** Asks a source what there is: the items it names now, and when it is to be asked next. Every body received is kept. */
export async function pollSource(register: Register, fetch: PoliteFetch, source: LeasedSource, now: Date): Promise<Poll> {
  if (source.kind === 'folder') return pollFolder(source, now);
  const fetched = await fetch(source.url, { etag: source.etag, lastModified: source.lastModified });
  const same = { etag: source.etag, lastModified: source.lastModified, bodySha256: source.bodySha256 };
  const fail = (trouble: string, reason: string, retryAfter: string | null = null): Poll => {
    const rest = { intervalSeconds: source.intervalSeconds, items: [], ...same };
    return { ...rest, outcome: 'trouble', trouble, reason, nextAt: backOff(now, source.failures + 1, retryAfter) };
  };
  const succeed = (changed: boolean, said: typeof same, found: Extract<Found, { ok: true }>): Poll => {
    const intervalSeconds = adaptInterval(source.intervalSeconds, changed);
    const outcome = changed ? 'changed' : 'unchanged';
    return { ...said, ...found, outcome, trouble: null, reason: null, intervalSeconds, nextAt: later(now, intervalSeconds) };
  };
  if (!fetched.ok && fetched.kind === 'not_modified') return succeed(false, same, { ok: true, items: [] });
  if (!fetched.ok) return fail(fetched.kind, fetched.reason, fetched.retryAfter);
  const { headers, sha256 } = fetched.value;
  const said = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null, bodySha256: sha256 };
  if (sha256 === source.bodySha256 && source.kind !== 'sitemap') return succeed(false, said, { ok: true, items: [] });
  await register.sources.keepCapture(fetched.value);
  const found = await READERS[source.kind](fetched.value, register, fetch);
  return found.ok ? succeed(sha256 !== source.bodySha256, said, found) : fail(found.trouble, found.reason);
}

const READERS: Record<'feed' | 'page' | 'sitemap', (capture: FetchedCapture, register: Register, fetch: PoliteFetch) => Promise<Found>> = {
  async feed(capture) {
    const feed = parseFeed(capture.bytes, { url: capture.finalUrl, contentType: capture.headers['content-type'] });
    if (feed.format === 'unknown') return { ok: false, trouble: 'no_feed', reason: 'what came is no feed' };
    const last = feed.trouble === null ? undefined : feed.items.at(-1);
    const items = feed.items.flatMap((item): NewItem[] => {
      const { link, title, published, updated, source } = item;
      // A feed that breaks off breaks off in its last item.
      const content = item === last ? undefined : contentOf(item);
      const page = webAddress(link);
      const url = page ?? (content && addressWithoutPage(capture.finalUrl, item, content));
      if (!url) return [];
      const outlet = source?.name ?? (page ? undefined : (feed.title ?? undefined));
      const hint = { title: plain(title), published: published ?? undefined, outlet, content };
      // The content of an item without a page is all there is of it: a change in it is a change of the article.
      const mark = `${updated ?? published ?? ''} ${title ?? ''}${page ? '' : ` ${fingerprintOf(content ?? '')}`}`;
      return [{ url, articleId: entryId('a', url), mark, hint }];
    });
    return { ok: true, items, title: feed.title };
  },
  async page(capture) {
    const url = capture.url ?? capture.finalUrl;
    return { ok: true, items: [{ url, articleId: entryId('a', capture.finalUrl), mark: capture.sha256, hint: {} }] };
  },
  async sitemap(capture, register, fetch) {
    const sitemap = parseSitemap(capture.bytes, { url: capture.finalUrl, contentType: capture.headers['content-type'] });
    if (!sitemap) return { ok: false, trouble: 'no_sitemap', reason: 'what came is no sitemap' };
    const pages = [...sitemap.pages];
    for (const url of sitemap.sitemaps.slice(0, MOST_SITEMAPS)) {
      const fetched = await fetch(url);
      if (!fetched.ok) continue;
      await register.sources.keepCapture(fetched.value);
      for (const page of parseSitemap(fetched.value.bytes, { url: fetched.value.finalUrl })?.pages ?? []) pages.push(page);
    }
    const day = ({ modified, published }: SitemapPage) => modified ?? published ?? '';
    const newest = pages.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, MOST_PAGES);
    const items = newest.map(({ url, modified, title, published, outlet }): NewItem => {
      const hint = { title: title ?? undefined, published: published ?? undefined, outlet: outlet ?? undefined };
      return { url, articleId: entryId('a', url), mark: modified ?? '', hint };
    });
    return { ok: true, items };
  },
};

function webAddress(link: string | null): string | null {
  const url = link === null ? null : URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

/** A title is HTML in some feeds; one with marks in it is left to the page. */
function plain(title: string | null): string | undefined {
  return title === null || /[<&]/.test(title) ? undefined : title;
}

async function pollFolder(source: LeasedSource, now: Date): Promise<Poll> {
  const rest = { intervalSeconds: FOLDER_INTERVAL, etag: null, lastModified: null, bodySha256: null };
  const folder = fileURLToPath(source.url);
  try {
    const items: NewItem[] = [];
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = await stat(path);
      if (now.getTime() - mtimeMs < SETTLED) continue;
      const url = pathToFileURL(path).href;
      items.push({ url, articleId: entryId('a', url), mark: `${size} ${mtimeMs}`, hint: {} });
    }
    return { ...rest, outcome: 'unchanged', trouble: null, reason: null, items, nextAt: later(now, FOLDER_INTERVAL) };
  } catch {
    const nextAt = backOff(now, source.failures + 1, null);
    return { ...rest, outcome: 'trouble', trouble: 'no_folder', reason: 'the folder is not there or may not be read', items: [], nextAt };
  }
}
