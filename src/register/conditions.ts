import type { Kysely } from 'kysely';
import { toEntry } from './entry.ts';
import { readQuotes } from './quotes.ts';
import type { Tables } from './tables.ts';
import type { Condition } from './types.ts';

/** The conditions of a process, or of one commitment, that no person rejected. */
export async function conditionsOf(db: Kysely<Tables>, of: { processId: string } | { commitmentId: string }): Promise<Condition[]> {
  const query = db.selectFrom('conditions').selectAll().where('standing', '<>', 'rejected').orderBy('changed_at').orderBy('id');
  const rows = await ('processId' in of
    ? query.where('process_id', '=', of.processId)
    : query.where('commitment_id', '=', of.commitmentId)
  ).execute();
  const quotes = await readQuotes(
    db,
    rows.map((row) => row.quote_id),
  );
  return rows.map((row) => ({ ...toEntry(row, quotes), commitmentId: row.commitment_id, processId: row.process_id, wording: row.wording }));
}
