import { type Capture, readWarc, writeWarcRecord } from '../../intake/index.ts';
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
 * cut off is simply run again. Feeds, sitemaps and files that are no text are passed over.
 */
export async function importArchive(
  register: Register,
  source: AsyncIterable<Uint8Array>,
  tell: { onStored?: (count: number) => void; onRefused?: (url: string | null, reason: string) => void } = {},
): Promise<ArchiveTally> {
  const tally: ArchiveTally = { added: 0, versions: 0, known: 0, passed: 0, failed: 0 };
  const settle = makeSettler(register);
  for await (const record of readWarc(source)) {
    if (!record.ok) {
      tally[record.url === null ? 'failed' : 'passed'] += 1;
      if (record.url === null) tell.onRefused?.(record.url, record.reason);
      continue;
    }
    const { capture } = record;
    const { url, sha256 } = capture;
    if (await register.sources.hasCapture(capture)) tally.known += 1;
    else if (!holdsArticle(capture)) tally.passed += 1;
    else {
      const stored = await storeCapture(
        { register, settle, fetch: null },
        capture,
        { articleId: entryId('a', url ?? sha256), hint: {} },
        url ?? 'a text',
      );
      tally[({ new: 'added', new_version: 'versions', known: 'known', failed: 'failed' } as const)[stored.outcome]] += 1;
      if (stored.outcome === 'failed') tell.onRefused?.(url, stored.reason);
      tell.onStored?.(1);
    }
  }
  return tally;
}

function holdsArticle(capture: Capture): boolean {
  const type = capture.headers['content-type'];
  return (type === undefined || READABLE.test(type)) && !isListing(capture);
}

/** Every received body as records of a WARC file, packed: joined they are the file. */
export async function* exportArchive(register: Register): AsyncGenerator<Uint8Array> {
  for (let after = ''; ; ) {
    const captures = await register.sources.captures(after, AT_ONCE);
    for (const { place, capture } of captures) {
      yield await writeWarcRecord(capture);
      after = place;
    }
    if (captures.length < AT_ONCE) return;
  }
}
