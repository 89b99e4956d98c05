import { type Kysely, sql } from 'kysely';
import { ENTRY_TABLES } from '../decisions.ts';
import { linesOf } from '../lines.ts';
import { readQuotes } from '../quotes.ts';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { moveEntry, performAct, readEntryRow, refuseAct, type Touched, whoAndWhy } from './acts.ts';
import { quoteWords } from './enter.ts';
import type { ActOutcome, EntryKind, QuoteTask } from './types.ts';

type Row = { quote_id: string; number: number; at: string; reason: string; entry_kind: EntryKind; entry_id: string };

/** Entries that no person rejected, each with its quotation. */
const RESTING = sql.join(
  ENTRY_TABLES.map(
    ([kind, table]) =>
      sql`SELECT ${sql.lit(kind)} AS entry_kind, id AS entry_id, quote_id FROM ${sql.table(table)} WHERE standing <> 'rejected'`,
  ),
  sql` UNION ALL `,
);

/** Quotations whose text changed or went, that entries rest on and nobody has looked at since; the longest waiting first. */
export async function readQuoteTasks(db: Kysely<Tables>, limit: number): Promise<QuoteTask[]> {
  const { rows } = await sql<Row>`SELECT s.quote_id, s.number, s.at, s.reason, e.entry_kind, e.entry_id
    FROM quote_states s JOIN (${RESTING}) e ON e.quote_id = s.quote_id
    WHERE s.state <> 'current' AND s.number = (SELECT max(t.number) FROM quote_states t WHERE t.quote_id = s.quote_id)
      AND NOT EXISTS (SELECT 1 FROM quote_reviews r WHERE r.quote_id = s.quote_id AND r.number = s.number)
    ORDER BY s.at, s.quote_id, e.entry_kind, e.entry_id`.execute(db);
  const tasks = [...Map.groupBy(rows, ({ quote_id }) => quote_id).values()].slice(0, limit);
  const quotes = await readQuotes(
    db,
    tasks.map(([row]) => row!.quote_id),
  );
  const articles = [...quotes.values()].map(({ articleId }) => articleId);
  const lines = new Map((await linesOf(db, articles)).map((line) => [line.id, line]));
  const texts = await currentTexts(db, articles);
  return tasks.map((entries) => {
    const { quote_id, number, at, reason } = entries[0]!;
    const quote = quotes.get(quote_id)!;
    return {
      quote,
      number,
      since: at,
      reason,
      article: lines.get(quote.articleId)!,
      entries: entries.map(({ entry_kind, entry_id }) => ({ kind: entry_kind, id: entry_id })),
      text: texts.get(quote.articleId) ?? null,
    };
  });
}

async function currentTexts(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', 'v.id', 'a.version_id')
    .select(['a.id', 'v.text'])
    .where('a.id', 'in', [...new Set(ids)])
    .where('a.withdrawn_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/**
 * A person's answer to such a task: the entries are kept on the old version's words, or moved to words of the version in force that the
 * person names (law 2: never silently), or rejected.
 */
export function reviewQuote(
  db: Kysely<Tables>,
  task: { readonly quoteId: string; readonly number: number },
  answer: { readonly outcome: 'kept' | 'rejected' } | { readonly outcome: 'moved'; readonly words: string },
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: `quote_${answer.outcome}`, author, reason, at };
  return performAct(db, act, async (tx) => {
    const { quoteId, number } = task;
    const state = await tx
      .selectFrom('quote_states as s')
      .innerJoin('quotes as q', 'q.id', 's.quote_id')
      .innerJoin('article_versions as v', 'v.id', 'q.version_id')
      .select(['v.article_id', 's.number'])
      .where('s.quote_id', '=', quoteId)
      .orderBy('s.number', 'desc')
      .executeTakeFirst();
    if (state?.number !== number) return refuseAct('the article changed again');
    const { rows } = await sql<Row>`SELECT entry_kind, entry_id FROM (${RESTING}) e WHERE quote_id = ${quoteId}`.execute(tx);
    const moved = answer.outcome === 'moved' ? await quoteWords(tx, state.article_id, answer.words, at) : null;
    const touched: Touched[] = [];
    if (answer.outcome !== 'kept')
      for (const { entry_kind: kind, entry_id: id } of rows) {
        const row = await readEntryRow(tx, { kind, id });
        // A wording is a run of its quotation (law 1): with new words, it is those words.
        const columns =
          moved === null
            ? {}
            : { quote_id: moved, ...('wording' in row && answer.outcome === 'moved' && { wording: answer.words.trim() }) };
        touched.push(await moveEntry(tx, { kind, id, revision: row.revision }, moved === null ? 'rejected' : 'changed', columns, act));
      }
    await tx
      .insertInto('quote_reviews')
      .values({ quote_id: quoteId, number, outcome: answer.outcome, ...whoAndWhy(act) })
      .execute();
    return touched;
  });
}
