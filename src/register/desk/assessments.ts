import type { Kysely } from 'kysely';
import { readQuotes } from '../quotes.ts';
import type { Tables } from '../tables.ts';
import type { Assessment } from './types.ts';

/** What was said of these conditions, in the order of days. */
export async function assessmentsOf(db: Kysely<Tables>, conditionIds: readonly string[]): Promise<Assessment[]> {
  if (conditionIds.length === 0) return [];
  const rows = await db
    .selectFrom('condition_assessments')
    .selectAll()
    .where('condition_id', 'in', conditionIds)
    .orderBy('date')
    .orderBy('seq')
    .execute();
  const quotes = await readQuotes(
    db,
    rows.map((row) => row.quote_id),
  );
  return rows.map((row) => ({
    id: row.id,
    conditionId: row.condition_id,
    quote: quotes.get(row.quote_id)!,
    judgement: row.judgement,
    speaker: row.speaker,
    date: row.date,
    author: row.author_name,
    reason: row.reason,
  }));
}
