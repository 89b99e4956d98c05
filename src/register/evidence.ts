import type { Kysely } from 'kysely';
import type { Bearing } from '../base/index.ts';
import { toEntry } from './entry.ts';
import { linesOf } from './lines.ts';
import { readQuotes } from './quotes.ts';
import type { Tables } from './tables.ts';
import type { Evidence } from './types.ts';

/** The evidence on one commitment, in the order of its articles' days. */
export async function evidenceOf(db: Kysely<Tables>, commitmentId: string): Promise<Evidence[]> {
  const rows = await db
    .selectFrom('evidence as e')
    .innerJoin('quotes as q', 'q.id', 'e.quote_id')
    .innerJoin('article_versions as v', 'v.id', 'q.version_id')
    .innerJoin('articles as a', 'a.id', 'v.article_id')
    .selectAll('e')
    .select('a.id as article_id')
    .where('e.commitment_id', '=', commitmentId)
    .orderBy('a.day')
    .orderBy('a.seq')
    .orderBy('q.span_start')
    .execute();
  const quotes = await readQuotes(
    db,
    rows.map((row) => row.quote_id),
  );
  const lines = new Map(
    (
      await linesOf(
        db,
        rows.map((row) => row.article_id),
      )
    ).map((line) => [line.id, line]),
  );
  return rows.map((row) => ({
    ...toEntry(row, quotes),
    commitmentId: row.commitment_id,
    bearing: row.bearing as Bearing,
    reasons: JSON.parse(row.reasons),
    article: lines.get(row.article_id)!,
  }));
}
