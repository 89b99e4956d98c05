import { fileURLToPath } from 'node:url';
import { OperatorError } from '../../base/index.ts';
import type { Capture, Fetched, PoliteFetch } from '../../intake/index.ts';
import type { Author, Register, SaveOutcome, SourceItem, Visit } from '../../register/index.ts';
import { readDocument } from '../document.ts';
import { entryId } from '../entry-id.ts';
import type { Settle } from '../settle.ts';
import { articleInputOf, captureSource } from '../source.ts';
import { storeArticles } from '../store.ts';
import { backOff, revisitAt, worthTrying } from './schedule.ts';

const FETCHER: Author = { kind: 'machine', name: 'fetch' };
/** Pages that have no chance of being had later. */
const HOPELESS = new Set(['bad_url', 'forbidden_address', 'robots', 'redirects', 'too_large']);

export type Storing = { readonly register: Register; readonly settle: Settle; readonly fetch: PoliteFetch };
export type ItemOutcome = SaveOutcome['outcome'] | 'failed' | 'withdrawn' | 'later';

/** Visits one item: fetches it, stores what came, and says what is to be done about it next. */
export async function visitItem(storing: Storing, item: SourceItem, now: Date): Promise<{ visit: Visit; outcome: ItemOutcome }> {
  if (item.url.startsWith('file:')) return visitFile(storing, item, now);
  const fetched = await storing.fetch(item.url, { etag: item.etag, lastModified: item.lastModified });
  if (!fetched.ok) return answerFailure(storing, item, fetched, now);
  const { finalUrl, headers } = fetched.value;
  const capture = { ...fetched.value, url: finalUrl };
  const articleId = entryId('a', finalUrl);
  const said = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  return tellStored(await storeCapture(storing, capture, { ...item, articleId }, item.url), { ...item, articleId }, said, now);
}

type Failure = Exclude<Fetched, { ok: true }>;

async function answerFailure(
  { register }: Storing,
  item: SourceItem,
  fetched: Failure,
  now: Date,
): Promise<{ visit: Visit; outcome: ItemOutcome }> {
  const { kind, reason, retryAfter, status } = fetched;
  const { etag, lastModified, articleId } = item;
  const visits = item.visits + 1;
  const same = { articleId, reason: null, failed: false, etag, lastModified };
  if (kind === 'not_modified') return { visit: { ...same, state: 'stored', nextAt: revisitAt(now, visits) }, outcome: 'known' };
  const stored = item.visits > 0;
  const failures = item.failures + 1;
  const missing = status === 404 || status === 410;
  // «Not found» may be a slip of the server: it is believed the second time. «Gone» is meant.
  if (stored && missing && (status === 410 || failures > 1)) {
    if (await register.article(articleId)) await register.withdrawArticle(articleId, FETCHER, `the page answers ${status}`);
    return { visit: { ...same, state: 'gone', reason, nextAt: null }, outcome: 'withdrawn' };
  }
  const again = (stored || !missing) && !HOPELESS.has(kind) && worthTrying(failures);
  const state = stored ? 'stored' : 'failed';
  const nextAt = again ? backOff(now, failures, retryAfter) : null;
  return { visit: { ...same, state, failed: true, reason, nextAt }, outcome: again ? 'later' : 'failed' };
}

async function visitFile(storing: Storing, item: SourceItem, now: Date) {
  const path = fileURLToPath(item.url);
  let stored: Stored;
  try {
    stored = await storeCapture(storing, await captureSource(path, now), item, path);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    stored = { outcome: 'failed', reason: error.message };
  }
  const { visit, outcome } = tellStored(stored, item, { etag: null, lastModified: null }, now);
  return { visit: { ...visit, nextAt: null }, outcome };
}

type Stored = { readonly outcome: SaveOutcome['outcome'] } | { readonly outcome: 'failed'; readonly reason: string };

function tellStored(stored: Stored, item: SourceItem, said: Pick<Visit, 'etag' | 'lastModified'>, now: Date) {
  const { outcome } = stored;
  const rest = { articleId: item.articleId, failed: false, ...said };
  const visit: Visit =
    stored.outcome === 'failed'
      ? { ...rest, state: 'failed', reason: stored.reason, nextAt: null }
      : { ...rest, state: 'stored', reason: null, nextAt: revisitAt(now, item.visits + 1) };
  return { visit, outcome };
}

/** Stores the article that a capture holds; the body is kept in any case. What the source knows of it fills the page's gaps. */
export async function storeCapture(
  { register, settle }: Pick<Storing, 'register' | 'settle'>,
  capture: Capture,
  { articleId: id, hint }: Pick<SourceItem, 'articleId' | 'hint'>,
  name: string,
): Promise<Stored> {
  let document: ReturnType<typeof readDocument>;
  try {
    const input = await articleInputOf(capture, 'auto', name);
    document = readDocument(input);
    const { title, published, carrier } = document.article;
    const gaps = {
      ...(title === null && hint.title ? { title: hint.title } : {}),
      ...(published === null && hint.published ? { published: hint.published } : {}),
      ...(carrier === null && hint.outlet ? { outlet: hint.outlet } : {}),
    };
    if (Object.keys(gaps).length > 0) document = readDocument({ ...input, ...gaps });
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    await register.sources.keepCapture(capture);
    return { outcome: 'failed', reason: error.message };
  }
  if (document.article.paragraphs.length === 0) {
    await register.sources.keepCapture(capture);
    return { outcome: 'failed', reason: 'the page holds no text' };
  }
  const [saved] = await storeArticles(register, settle, [{ id, capture, ...document }]);
  const { outcome } = saved as SaveOutcome;
  if (outcome === 'known') await register.sources.keepCapture(capture);
  return { outcome };
}
