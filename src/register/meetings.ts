import type { Kysely } from 'kysely';
import { toEntry } from './entry.ts';
import { readQuotes } from './quotes.ts';
import type { Tables } from './tables.ts';
import type { Meeting } from './types.ts';

/** The meetings of a process that no person rejected, earliest first, those without a date last. */
export async function meetingsOf(db: Kysely<Tables>, processId: string): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where('process_id', '=', processId)
    .where('standing', '<>', 'rejected')
    .orderBy((eb) => eb.fn.coalesce('date', eb.val('9999')))
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const quotes = await readQuotes(
    db,
    rows.map((row) => row.quote_id),
  );
  const delegates = Map.groupBy(
    await db
      .selectFrom('delegates')
      .select(['meeting_id', 'party', 'name', 'office'])
      .where(
        'meeting_id',
        'in',
        rows.map((row) => row.id),
      )
      .orderBy('party')
      .orderBy('name')
      .execute(),
    (row) => row.meeting_id,
  );
  return rows.map((row) => ({
    ...toEntry(row, quotes),
    processId: row.process_id,
    title: row.title,
    date: row.date,
    place: row.place,
    parties: JSON.parse(row.parties),
    delegates: (delegates.get(row.id) ?? []).map(({ party, name, office }) => ({ party, name, office })),
  }));
}
