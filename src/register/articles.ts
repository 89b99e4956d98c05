import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../article/index.ts';
import type { Reading } from '../reading/index.ts';
import { addCaptures, type CaptureRows, captureRows } from './captures.ts';
import { addEntities, type EntityRows, entityRows } from './entities.ts';
import { fingerprint } from './fingerprint.ts';
import type { Engine } from './migrations/dialect.ts';
import { nameKey } from './name-key.ts';
import { addQuotes, judgeQuotes } from './quotes.ts';
import { type Indexed, indexArticles, indexedKeys } from './search/index-articles.ts';
import { addNameWords } from './search/name-words.ts';
import { storable, storableOrNull } from './storable.ts';
import type { Tables } from './tables.ts';
import type { Author, NewArticle, SaveOutcome } from './types.ts';
import { inRuns, writeWhole } from './write.ts';

/** What was stored for an article before it is saved again. */
type Stored = Pick<Tables['articles'], 'version_id' | 'version' | 'withdrawn_at'> & { seq: number; revision: number; text_key: string };
/** An article ready to be written: all that needs no database is done before the write lock is taken. */
type Ready = {
  readonly id: string;
  readonly text: string;
  readonly textKey: string;
  readonly article: Article;
  readonly reading: Reading;
  readonly capture: CaptureRows;
  readonly keys: Indexed;
};
type Fresh = Ready & { readonly versionId: string; readonly number: number; readonly stored: Stored | undefined };

const IMPORTER: Author = { kind: 'machine', name: 'import' };

/** Stores articles, each whole or not at all; the batch is one transaction. Outcomes come in the order of the batch. */
export async function saveArticles(db: Kysely<Tables>, engine: Engine, batch: readonly NewArticle[], at: string): Promise<SaveOutcome[]> {
  const ready = batch.map(readyArticle);
  return writeWhole(db, async (tx) => {
    const outcomes: SaveOutcome[] = [];
    for (const group of withoutRepeats(ready)) outcomes.push(...(await saveGroup(tx, engine, group, at)));
    return outcomes;
  });
}

function readyArticle({ id, capture, article, reading }: NewArticle): Ready {
  const text = storable(reading.text);
  return {
    id: storable(id),
    text,
    textKey: fingerprint(text),
    article,
    reading,
    capture: captureRows(capture),
    keys: indexedKeys(article.title === null ? 0 : article.title.length, text),
  };
}

/** Cuts the batch where an id comes a second time, so that the second sees what the first stored. */
function withoutRepeats(ready: readonly Ready[]): Ready[][] {
  const groups: Ready[][] = [];
  let seen = new Set<string>();
  for (const article of ready) {
    if (groups.length === 0 || seen.has(article.id)) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(article.id);
    groups.at(-1)!.push(article);
  }
  return groups;
}

async function saveGroup(tx: Transaction<Tables>, engine: Engine, group: readonly Ready[], at: string): Promise<SaveOutcome[]> {
  const before = await storedBefore(
    tx,
    engine,
    group.map((article) => article.id),
  );
  const fresh: Fresh[] = [];
  const outcomes = group.map((article): SaveOutcome => {
    const stored = before.get(article.id);
    if (stored && stored.text_key === article.textKey && stored.withdrawn_at === null)
      return { id: article.id, versionId: stored.version_id, outcome: 'known' };
    const number = (stored?.version ?? 0) + 1;
    const versionId = fingerprint(article.id, number, article.textKey);
    fresh.push({ ...article, versionId, number, stored });
    return { id: article.id, versionId, outcome: stored ? 'new_version' : 'new' };
  });
  if (fresh.length > 0) await writeFresh(tx, engine, fresh, at);
  return outcomes;
}

async function storedBefore(tx: Transaction<Tables>, engine: Engine, ids: readonly string[]): Promise<Map<string, Stored>> {
  const query = tx
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', 'v.id', 'a.version_id')
    .select(['a.id', 'a.seq', 'a.version_id', 'a.version', 'a.withdrawn_at', 'a.revision', 'v.text_key'])
    .where('a.id', 'in', ids);
  const rows = await (engine === 'postgres' ? query.forUpdate('a') : query).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function writeFresh(tx: Transaction<Tables>, engine: Engine, fresh: readonly Fresh[], at: string): Promise<void> {
  await addCaptures(
    tx,
    fresh.map((article) => article.capture),
  );
  const seqs = new Map<string, number>();
  for (const run of inRuns(fresh.filter((article) => !article.stored).map((article) => articleRow(article, at))))
    for (const row of await tx.insertInto('articles').values(run).returning(['id', 'seq']).execute()) seqs.set(row.id, row.seq);
  for (const run of inRuns(fresh.map((article) => versionRow(article, at)))) await tx.insertInto('article_versions').values(run).execute();
  for (const article of fresh) if (article.stored) await replaceVersion(tx, article, article.stored, at);
  await addReadings(tx, fresh, at);
  await indexArticles(
    tx,
    engine,
    fresh.map(({ id, keys, stored }) => ({ seq: stored?.seq ?? seqs.get(id)!, keys, replaces: !!stored })),
  );
}

async function replaceVersion(tx: Transaction<Tables>, article: Fresh, stored: Stored, at: string): Promise<void> {
  const { id: _, stored_at, ...columns } = articleRow(article, at);
  await tx
    .updateTable('articles')
    .set({ ...columns, revision: stored.revision + 1, withdrawn_at: null })
    .where('id', '=', article.id)
    .execute();
  const holds = (exact: string) => (article.text.includes(exact) ? 'current' : 'text_changed');
  await judgeQuotes(tx, article.id, holds, { author: IMPORTER, reason: `version ${article.number}`, at });
}

async function addReadings(tx: Transaction<Tables>, fresh: readonly Fresh[], at: string): Promise<void> {
  const entities: EntityRows[] = fresh.map(({ versionId, text, reading }) => entityRows(versionId, text, reading, at));
  for (const run of inRuns(fresh.map(({ versionId, reading }) => readingRow(versionId, 1, reading, at))))
    await tx.insertInto('readings').values(run).execute();
  const parties = fresh.flatMap(({ versionId, reading }) =>
    [...new Set(reading.parties.map(storable))].map((party) => ({ version_id: versionId, party })),
  );
  for (const run of inRuns(parties)) await tx.insertInto('version_parties').values(run).execute();
  const marks = fresh.flatMap(({ versionId, reading }) => marksOf(versionId, reading));
  for (const run of inRuns(marks)) await tx.insertInto('version_marks').values(run).execute();
  await addNameWords(
    tx,
    fresh.map(({ reading }) => reading),
  );
  await addQuotes(
    tx,
    entities.flatMap((rows) => rows.quotes),
  );
  await addEntities(tx, entities);
}

/** The acts and areas that an article's statements have, each once. */
function marksOf(versionId: string, { statements }: Reading): Tables['version_marks'][] {
  const acts = new Set(statements.map(({ act }) => act));
  const areas = new Set(statements.flatMap(({ area }) => area));
  return [
    ...[...acts].map((value) => ({ version_id: versionId, kind: 'act' as const, value })),
    ...[...areas].map((value) => ({ version_id: versionId, kind: 'area' as const, value })),
  ];
}

/** A reading without its text, which the version holds. */
function readingRow(versionId: string, number: number, { text: _, ...reading }: Reading, at: string): Tables['readings'] {
  return { version_id: versionId, number, reading: JSON.stringify(reading), stored_at: at };
}

function versionRow({ id, versionId, number, capture, article, text, textKey }: Fresh, at: string): Tables['article_versions'] {
  return {
    id: versionId,
    article_id: id,
    number,
    capture_id: capture.capture.id,
    article: JSON.stringify(article),
    text,
    text_key: textKey,
    stored_at: at,
  };
}

function articleRow({ id, versionId, number, capture, article, reading, text, stored }: Fresh, at: string) {
  const carrier = article.carrier?.name;
  return {
    id,
    version_id: versionId,
    version: number,
    title: storable(article.title ?? headOf(text)),
    language: article.language,
    carrier: storableOrNull(carrier),
    carrier_key: carrier === undefined ? null : nameKey(storable(carrier)),
    origin: storableOrNull(article.origin?.name),
    url: storableOrNull(capture.capture.url ?? article.carrier?.url),
    published: article.published,
    day: (article.published ?? at).slice(0, 10),
    statements: reading.statements.length,
    stored_at: at,
    changed_at: at,
    changed_by_kind: IMPORTER.kind,
    changed_by_name: IMPORTER.name,
    change_reason: stored ? 'new version' : 'import',
  };
}

/** An article without a title is listed by its first words. */
function headOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= 90
    ? line
    : `${line
        .slice(0, 90)
        .toWellFormed()
        .replace(/\s+\S*$/u, '')} …`;
}

/** The page is gone: its quotations say so, and it leaves the lists' claims untouched. */
export async function withdrawArticle(db: Kysely<Tables>, id: string, author: Author, reason: string, at: string): Promise<void> {
  await writeWhole(db, async (tx) => {
    const article = await tx.selectFrom('articles').select(['revision', 'withdrawn_at']).where('id', '=', id).executeTakeFirst();
    if (!article) throw new Error(`No article ${id} is stored.`);
    if (article.withdrawn_at !== null) return;
    await tx
      .updateTable('articles')
      .set({
        withdrawn_at: at,
        revision: article.revision + 1,
        changed_at: at,
        changed_by_kind: author.kind,
        changed_by_name: author.name,
        change_reason: reason,
      })
      .where('id', '=', id)
      .execute();
    await judgeQuotes(tx, id, () => 'withdrawn', { author, reason, at });
  });
}
