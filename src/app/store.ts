import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../article/index.ts';
import { OperatorError } from '../base/index.ts';
import { type Capture, type FoundFeed, makeCapture } from '../intake/index.ts';
import { type NewArticle, openRegister, placeFrom, type Register, type SaveOutcome } from '../register/index.ts';
import { isDate, readExtracted } from './document.ts';
import { entryId } from './entry-id.ts';
import { isRefusal, type JobResult } from './jobs.ts';
import type { Refusal } from './line-input.ts';
import type { Line } from './lines.ts';
import { mapLines } from './pool.ts';
import { type FreshArticle, makeSettler, type Settle } from './settle.ts';
import { articleInputOf, captureSource, politeAsSet } from './source.ts';
import { gatherPages } from './sources/gather-pages.ts';
import { feedsOf, isListing } from './sources/listing.ts';
import { isVersion, originalAddress } from './sources/version-of.ts';

/** Articles that are stored in one transaction: large enough for speed, small enough that little is done again after a cut. */
const BATCH = 64;

export type Tally = { readonly added: number; readonly versions: number; readonly known: number; readonly refused: number };

/** Opens a register that is there already, for those who only look. Throws OperatorError where the folder holds none. */
export async function openKnownRegister(folder: string | undefined): Promise<Register> {
  const place = placeFrom(process.env, folder);
  if (place.engine === 'sqlite' && !existsSync(join(place.folder, 'mithaq.sqlite')))
    throw new OperatorError(
      `there is no register in «${place.folder}». \`mithaq add\`, \`import\` and \`serve\` make one; --data names another folder.`,
    );
  return openRegister(place);
}

/** Opens the register in the folder given, else of `MITHAQ_DATABASE`, of `MITHAQ_DATA`, of `./data`. Throws OperatorError. */
export function openRegisterAt(folder: string | undefined): Promise<Register> {
  return openRegister(placeFrom(process.env, folder));
}

/**
 * Stores the articles of a JSON Lines input and settles each in the register. Every article is stored whole or not at
 * all; the same one twice adds nothing, so that a run that was cut off can be run again.
 */
export async function importLines(
  register: Register,
  lines: AsyncIterable<Line>,
  tell: { onStored?: (count: number) => void; onRefused?: (refusal: Refusal) => void } = {},
): Promise<Tally> {
  const tally = { added: 0, versions: 0, known: 0, refused: 0 };
  const settle = makeSettler(register);
  const store = async (batch: NewArticle[]) => {
    const outcomes = await storeArticles(register, settle, batch);
    for (const { outcome } of outcomes) tally[({ new: 'added', new_version: 'versions', known: 'known' } as const)[outcome]] += 1;
    tell.onStored?.(batch.length);
  };
  let batch: NewArticle[] = [];
  for await (const storable of mapLines(lines, 'storable')) {
    if (isRefusal(storable)) {
      tally.refused += 1;
      tell.onRefused?.(storable);
      continue;
    }
    batch.push(toNewArticle(storable));
    if (batch.length < BATCH) continue;
    await store(batch);
    batch = [];
  }
  if (batch.length > 0) await store(batch);
  return tally;
}

/**
 * Stores one article from a file, an address or standard input; `known` is what the sender knows and wins over the page. `feeds` are those
 * that the page offers, where it is a site's front page. Throws OperatorError for what is no article: a feed, a list of articles, no text.
 */
export async function addSource(register: Register, word: string, known: ArticleInput) {
  const capture = await captureSource(word);
  if (isListing(capture)) throw new OperatorError(`«${word}» is a feed or a sitemap, no article. \`mithaq source add\` follows it.`);
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const input = { ...(await articleInputOf(capture, 'auto', word)), ...given };
  const { article, captures } = await gatherPages(input, capture.url === null ? null : politeAsSet());
  if (known.published && !isDate(known.published))
    throw new OperatorError(`--published wants a day as YYYY-MM-DD, not «${known.published}».`, 2);
  const front = capture.url !== null && URL.parse(capture.url)?.pathname === '/';
  const feeds = front || article.notice === 'index' ? feedsOf(capture) : [];
  if (article.notice === 'index') throw new OperatorError(`«${word}» is a list of articles, not an article. ${adviseFeeds(feeds)}`);
  if (article.title === null && article.paragraphs.length === 0) throw new OperatorError(`«${word}» holds no text to store.`);
  const url = known.url ?? capture.url;
  const { reading } = readExtracted(article);
  const { id, outcome } = await storeReceived(
    { register, settle: makeSettler(register) },
    { id: entryId('a', url ?? capture.sha256), capture: { ...capture, url }, article, reading },
    captures,
  );
  return {
    id,
    outcome,
    feeds,
    title: article.title ?? article.paragraphs[0] ?? '',
    statements: reading.statements.length,
  };
}

/** What to do with a page that lists articles. */
function adviseFeeds(feeds: readonly FoundFeed[]): string {
  if (feeds.length === 0) return 'It offers no feed; `mithaq source add --kind page` watches it.';
  return `It offers ${feeds.map(({ url }) => url).join(', ')}: \`mithaq source add\` follows one.`;
}

/**
 * Stores one article as it was received, with the bodies of its following pages. The AMP or print version of a page is one article with
 * it, under its address; where the page itself is stored, the version's body alone is kept.
 */
export async function storeReceived(
  { register, settle }: { readonly register: Register; readonly settle: Settle },
  { id, capture, article, reading }: NewArticle,
  following: readonly Capture[],
): Promise<{ readonly id: string; readonly outcome: SaveOutcome['outcome'] }> {
  const { sources } = register;
  for (const each of following) await sources.keepCapture(each);
  const original = originalAddress(article, capture.url);
  const place = original === null ? { id, url: capture.url } : { id: entryId('a', original), url: original };
  const stored = original === null ? undefined : await register.article(place.id);
  if (stored && !isVersion(stored.article)) {
    await sources.keepCapture(capture);
    return { id: place.id, outcome: 'known' };
  }
  const whole = { id: place.id, capture: { ...capture, url: place.url }, article, reading };
  const [saved] = await storeArticles(register, settle, [whole]);
  const { outcome } = saved as SaveOutcome;
  if (capture.url !== null && (outcome === 'known' || original !== null)) await sources.keepCapture(capture);
  return { id: place.id, outcome };
}

/** Stores a batch and settles what is new in it: copies, story, proposals for the register. */
export async function storeArticles(register: Register, settle: Settle, batch: readonly NewArticle[]): Promise<SaveOutcome[]> {
  const outcomes = await register.saveArticles(batch);
  await settle(batch.flatMap((stored, at) => toFresh(stored, outcomes[at] as SaveOutcome)));
  return outcomes;
}

function toFresh({ id, article, reading }: NewArticle, { outcome, versionId }: SaveOutcome): FreshArticle[] {
  if (outcome === 'known') return [];
  const { title, language, published, carrier, origin } = article;
  const names = { outlet: carrier?.name ?? null, origin: origin?.name ?? null };
  return [{ id, versionId, reading, text: reading.text, title, language, published, ...names }];
}

function toNewArticle({ id, source, article, reading }: Exclude<JobResult<'storable'>, Refusal>): NewArticle {
  const html = source.html != null;
  const capture = makeCapture(Buffer.from((html ? source.html : source.text) ?? ''), {
    url: source.url ?? undefined,
    headers: { 'content-type': `${html ? 'text/html' : 'text/plain'}; charset=utf-8` },
    receivedAt: new Date().toISOString(),
  });
  return { id, capture, article, reading };
}
