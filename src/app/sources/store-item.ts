import { fileURLToPath } from 'node:url';
import { type Article, type ArticleInput, extractArticle } from '../../article/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Capture, type Fetched, FORM, type PoliteFetch } from '../../intake/index.ts';
import type { Author, Register, SaveOutcome, SourceItem, Visit } from '../../register/index.ts';
import { readExtracted } from '../document.ts';
import { entryId } from '../entry-id.ts';
import type { Settle } from '../settle.ts';
import { articleInputOf, captureSource } from '../source.ts';
import { storeReceived } from '../store.ts';
import { captureContent, hasNoPage } from './feed-content.ts';
import { gatherPages } from './gather-pages.ts';
import { backOff, revisitAt, worthTrying } from './schedule.ts';

const FETCHER: Author = { kind: 'machine', name: 'fetch' };
/** Pages that have no chance of being had later. */
const HOPELESS = new Set(['bad_url', 'forbidden_address', 'robots', 'redirects', 'too_large']);

export type Storing = { readonly register: Register; readonly settle: Settle; readonly fetch: PoliteFetch };
/** Answers of a server that keeps a page from us: who are you, pay, no, not here. */
const CLOSED = new Set([401, 402, 403, 451]);
/** Notices of a page that shows a stub in the article's place. */
const STUBS: readonly Article['notice'][] = ['empty', 'paywall', 'consent', 'script_only'];

export type ItemOutcome = SaveOutcome['outcome'] | 'failed' | 'withdrawn' | 'later';

/**
 * Stores an item from what its feed gave of it, where its page may not be had: the article says so. A page that was had before is not
 * replaced by it.
 */
async function visitContent(storing: Storing, item: SourceItem, why: string, now: Date): Promise<{ visit: Visit; outcome: ItemOutcome }> {
  const { register } = storing;
  const capture = captureContent(item, now);
  const before = await register.article(item.articleId);
  const mayBe = capture !== null && (!before || before.article.form === 'feed');
  const stored: Stored = mayBe
    ? await storeCapture(storing, capture, item, item.url)
    : { articleId: item.articleId, outcome: 'failed', reason: why };
  const { visit, outcome } = tellStored(stored, item, { etag: null, lastModified: null }, now);
  return { visit: { ...visit, reason: outcome === 'failed' ? visit.reason : `${why}: kept from the feed`, nextAt: null }, outcome };
}

/** Visits one item: fetches it, stores what came, and says what is to be done about it next. */
export async function visitItem(storing: Storing, item: SourceItem, now: Date): Promise<{ visit: Visit; outcome: ItemOutcome }> {
  if (item.url.startsWith('file:')) return visitFile(storing, item, now);
  if (hasNoPage(item.url)) return visitContent(storing, item, 'the item has no page', now);
  const fetched = await storing.fetch(item.url, { etag: item.etag, lastModified: item.lastModified });
  if (!fetched.ok) {
    const closed = fetched.kind === 'robots' || CLOSED.has(fetched.status ?? 0);
    const kept = closed && item.hint.content ? await visitContent(storing, item, fetched.reason, now) : undefined;
    return kept && kept.outcome !== 'failed' ? kept : answerFailure(storing, item, fetched, now);
  }
  const { finalUrl, headers } = fetched.value;
  const capture = { ...fetched.value, url: finalUrl };
  const articleId = entryId('a', finalUrl);
  const said = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  return tellStored(await storeCapture(storing, capture, { ...item, articleId }, item.url), item, said, now);
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
    stored = { articleId: item.articleId, outcome: 'failed', reason: error.message };
  }
  const { visit, outcome } = tellStored(stored, item, { etag: null, lastModified: null }, now);
  return { visit: { ...visit, nextAt: null }, outcome };
}

type Stored = { readonly articleId: string } & (
  | { readonly outcome: SaveOutcome['outcome'] }
  | { readonly outcome: 'failed'; readonly reason: string }
);

function tellStored(stored: Stored, item: SourceItem, said: Pick<Visit, 'etag' | 'lastModified'>, now: Date) {
  const { outcome } = stored;
  const rest = { articleId: stored.articleId, failed: false, ...said };
  const visit: Visit =
    stored.outcome === 'failed'
      ? { ...rest, state: 'failed', reason: stored.reason, nextAt: null }
      : { ...rest, state: 'stored', reason: null, nextAt: revisitAt(now, item.visits + 1) };
  return { visit, outcome };
}

/** Stores the article that a capture holds; the body is kept in any case. What the source knows of it fills the page's gaps; `known` wins over it. */
export async function storeCapture(
  { register, settle, fetch }: Omit<Storing, 'fetch'> & { readonly fetch: PoliteFetch | null },
  capture: Capture,
  { articleId, hint, known = {} }: Pick<SourceItem, 'articleId' | 'hint'> & { readonly known?: ArticleInput },
  name: string,
): Promise<Stored> {
  const fail = async (reason: string): Promise<Stored> => {
    await register.sources.keepCapture(capture);
    return { articleId, outcome: 'failed', reason };
  };
  let input: ArticleInput;
  try {
    input = fillGaps({ ...(await articleInputOf(capture, 'auto', name)), ...known }, hint);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return fail(error.message);
  }
  const { article, captures } = await gatherPages(input, fetch);
  const fuller = STUBS.includes(article.notice) ? fullerContent(capture, hint, article) : null;
  if (fuller) {
    await register.sources.keepCapture(capture);
    return storeCapture({ register, settle, fetch }, fuller, { articleId, hint }, name);
  }
  if (article.paragraphs.length === 0) return fail('the page holds no text');
  const document = readExtracted(capture.headers[FORM] === 'feed' ? { ...article, form: 'feed' } : article);
  const { id, outcome } = await storeReceived({ register, settle }, { id: articleId, capture, ...document }, captures);
  return { articleId: id, outcome };
}

/** What the feed gave, where the page shows less than that; null elsewhere. */
function fullerContent(capture: Capture, hint: SourceItem['hint'], { paragraphs }: Article): Capture | null {
  const content = capture.headers[FORM] ? null : captureContent({ url: capture.url ?? '', hint }, new Date(capture.receivedAt));
  if (!content) return null;
  const given = extractArticle({ html: Buffer.from(content.bytes).toString(), url: content.url });
  return given.paragraphs.join('').length > paragraphs.join('').length ? content : null;
}

function fillGaps(input: ArticleInput, { title, published, outlet }: SourceItem['hint']): ArticleInput {
  const page = extractArticle(input);
  return {
    ...input,
    ...(page.title === null && title ? { title } : {}),
    ...(page.published === null && published ? { published } : {}),
    ...(page.carrier === null && outlet ? { outlet } : {}),
  };
}
