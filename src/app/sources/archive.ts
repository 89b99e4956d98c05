import type { Article, ArticleInput } from '../../article/index.ts';
import { type Capture, type CaptureFacts, PART_OF, type PoliteFetch, readWarc, writeWarcRecord } from '../../intake/index.ts';
import type { Register } from '../../register/index.ts';
import { entryId } from '../entry-id.ts';
import { makeSettler } from '../settle.ts';
import { isListing } from './listing.ts';
import { storeCapture } from './store-item.ts';

/** Types of what a person reads; a record of another type (a picture, a style) is passed over. */
const READABLE =
  /^\s*(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)\b/i;
const AT_ONCE = 50;

export type ArchiveTally = { added: number; versions: number; known: number; passed: number; failed: number };

/**
 * Stores the pages of a WARC file as articles, each under its address; what was taken over before is known, so that a run that was
 * cut off is simply run again. Feeds, sitemaps and files that are no text are passed over. An archive of our own says more: under which id
 * an article stood, what its sender knew of it, and which pages belong to one.
 */
export async function importArchive(
  register: Register,
  source: AsyncIterable<Uint8Array>,
  tell: { onStored?: (count: number) => void; onRefused?: (url: string | null, reason: string) => void } = {},
): Promise<ArchiveTally> {
  const tally: ArchiveTally = { added: 0, versions: 0, known: 0, passed: 0, failed: 0 };
  const settle = makeSettler(register);
  const store = async ({ capture, about, parts }: Held): Promise<void> => {
    const { url, sha256 } = capture;
    const item = { articleId: about.article ?? entryId('a', url ?? sha256), hint: {}, known: knownOf(about) };
    const stored = await storeCapture({ register, settle, fetch: fetchFrom(parts) }, capture, item, url ?? 'a text');
    if (stored.outcome === 'failed' && about.kept) {
      tally.passed += 1;
      return;
    }
    tally[({ new: 'added', new_version: 'versions', known: 'known', failed: 'failed' } as const)[stored.outcome]] += 1;
    if (stored.outcome === 'failed') tell.onRefused?.(url, stored.reason);
    tell.onStored?.(1);
  };
  const held = new Map<string, Held>();
  const letGo = async (url: string): Promise<void> => {
    const one = held.get(url);
    held.delete(url);
    if (one) await store(one);
  };
  for await (const record of readWarc(source)) {
    if (!record.ok) {
      tally[record.url === null ? 'failed' : 'passed'] += 1;
      if (record.url === null) tell.onRefused?.(record.url, record.reason);
      continue;
    }
    const { capture, about } = record;
    const url = capture.url ?? '';
    const first = capture.headers[PART_OF];
    if (first !== undefined) {
      const whole = held.get(first);
      whole?.parts.set(url, capture);
      await register.sources.keepCapture(capture);
      if (whole && whole.parts.size + 1 >= Number(whole.about.pages)) await letGo(first);
    } else if (await register.sources.hasCapture(capture)) tally.known += 1;
    else if (!holdsArticle(capture)) tally.passed += 1;
    else if (Number(about.pages) > 1) {
      await letGo(url);
      if (held.size >= MOST_HELD) await letGo(held.keys().next().value!);
      held.set(url, { capture, about, parts: new Map() });
    } else await store({ capture, about, parts: new Map() });
  }
  for (const url of [...held.keys()]) await letGo(url);
  return tally;
}

/** An article whose following pages are still to come in the archive. */
type Held = { readonly capture: Capture; readonly about: CaptureFacts; readonly parts: Map<string, Capture> };
const MOST_HELD = 50;

function fetchFrom(parts: ReadonlyMap<string, Capture>): PoliteFetch {
  return async (url) => {
    const capture = parts.get(url);
    if (capture) return { ok: true, value: { ...capture, finalUrl: url, status: 200 } };
    return { ok: false, kind: 'unreachable', reason: 'the page is not in the archive', status: null, retryAfter: null };
  };
}

const KNOWN = ['title', 'published', 'outlet'] as const;

function knownOf(about: CaptureFacts): ArticleInput {
  return Object.fromEntries(KNOWN.flatMap((field) => (about[field] ? [[field, about[field]]] : [])));
}

/** What an archive must say of an article that cannot be read from its bytes again. */
function factsOf({ id, article }: { readonly id: string; readonly article: Article }): CaptureFacts {
  const { title, published, carrier, foundIn, parts = [] } = article;
  const pages = parts.filter(({ trouble }) => trouble === null).length;
  return {
    article: id,
    ...(foundIn.title === 'given' && title !== null && { title }),
    ...(foundIn.published === 'given' && published !== null && { published }),
    ...(foundIn.carrier === 'given' && carrier !== null && { outlet: carrier.name }),
    ...(pages > 1 && { pages: String(pages) }),
  };
}

function holdsArticle(capture: Capture): boolean {
  const type = capture.headers['content-type'];
  return (type === undefined || READABLE.test(type)) && !isListing(capture);
}

/** Every received body as records of a WARC file, packed: joined they are the file. */
export async function* exportArchive(register: Register): AsyncGenerator<Uint8Array> {
  for (let after = ''; ; ) {
    const captures = await register.sources.captures(after, AT_ONCE);
    for (const { place, capture, of } of captures) {
      yield await writeWarcRecord(capture, of ? factsOf(of) : { kept: 'unread' });
      after = place;
    }
    if (captures.length < AT_ONCE) return;
  }
}
