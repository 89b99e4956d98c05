import type { Kysely, Transaction } from 'kysely';
import { type Span, sliceSpan } from '../base/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { Tables } from './tables.ts';
import type { Author, Quote } from './types.ts';
import { inRuns } from './write.ts';

/** Units of the text kept before and behind a quotation: enough to tell two like sentences apart. */
const CONTEXT = 32;

/** The row of a quotation, whose id is its place: the same run of the same version is one quotation. `text` is the version's. */
export function quoteRow(versionId: string, text: string, span: Span, at: string): Tables['quotes'] {
  const { start, end } = wholeCharacters(text, span);
  const before = wholeCharacters(text, { start: Math.max(0, start - CONTEXT), end: start });
  const behind = wholeCharacters(text, { start: end, end: Math.min(text.length, end + CONTEXT) });
  return {
    id: fingerprint(versionId, start, end),
    version_id: versionId,
    span_start: start,
    span_end: end,
    exact: text.slice(start, end),
    prefix: sliceSpan(text, { start: before.start, end: start }),
    suffix: sliceSpan(text, { start: end, end: behind.end }),
    stored_at: at,
  };
}

/** The span, widened where it would cut a character of two units in half. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const cuts = (at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}

export async function addQuotes(tx: Transaction<Tables>, rows: readonly Tables['quotes'][]): Promise<void> {
  for (const run of inRuns(rows))
    await tx
      .insertInto('quotes')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
}

type StateRow = { readonly id: string; readonly exact: string; readonly state: Quote['state'] | null; readonly number: number | null };

/** The quotations of an article with the newest word on each. */
function quotesOfArticle(tx: Transaction<Tables>, articleId: string): Promise<StateRow[]> {
  return tx
    .selectFrom('quotes as q')
    .innerJoin('article_versions as v', 'v.id', 'q.version_id')
    .leftJoin('quote_states as s', (join) =>
      join.onRef('s.quote_id', '=', 'q.id').on((eb) =>
        eb(
          's.number',
          '=',
          eb
            .selectFrom('quote_states as t')
            .select((f) => f.fn.max('t.number').as('last'))
            .whereRef('t.quote_id', '=', 'q.id'),
        ),
      ),
    )
    .where('v.article_id', '=', articleId)
    .select(['q.id', 'q.exact', 's.state', 's.number'])
    .execute();
}

/** Writes what became of an article's quotations, a row for each whose state changed. They are never moved (law 2). */
export async function judgeQuotes(
  tx: Transaction<Tables>,
  articleId: string,
  stateOf: (exact: string) => Quote['state'],
  cause: { author: Author; reason: string; at: string },
): Promise<void> {
  const rows = (await quotesOfArticle(tx, articleId)).flatMap((quote) => {
    const state = stateOf(quote.exact);
    if (state === (quote.state ?? 'current')) return [];
    const { author, reason, at } = cause;
    return [{ quote_id: quote.id, number: (quote.number ?? 0) + 1, state, at, author_kind: author.kind, author_name: author.name, reason }];
  });
  for (const run of inRuns(rows)) await tx.insertInto('quote_states').values(run).execute();
}

/** The quotations of these ids, each with its article and its state. */
export async function readQuotes(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Quote>> {
  const quotes = new Map<string, Quote>();
  for (const run of inRuns([...new Set(ids)].map((id) => ({ id })))) {
    const rows = await db
      .selectFrom('quotes as q')
      .innerJoin('article_versions as v', 'v.id', 'q.version_id')
      .select(['q.id', 'q.version_id', 'q.span_start', 'q.span_end', 'q.exact', 'q.prefix', 'q.suffix', 'v.article_id'])
      .select((eb) =>
        eb
          .selectFrom('quote_states as s')
          .select('s.state')
          .whereRef('s.quote_id', '=', 'q.id')
          .orderBy('s.number', 'desc')
          .limit(1)
          .as('state'),
      )
      .where(
        'q.id',
        'in',
        run.map((row) => row.id),
      )
      .execute();
    for (const row of rows)
      quotes.set(row.id, {
        id: row.id,
        articleId: row.article_id,
        versionId: row.version_id,
        start: row.span_start,
        end: row.span_end,
        exact: row.exact,
        prefix: row.prefix,
        suffix: row.suffix,
        state: row.state ?? 'current',
      });
  }
  return quotes;
}
