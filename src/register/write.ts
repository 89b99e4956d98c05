import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** PostgreSQL's codes for «another writer was quicker»: serialization failure, deadlock, a key that appeared meanwhile. */
const TRY_AGAIN = new Set(['40001', '40P01', '23505']);
const ATTEMPTS = 6;

/** Runs `work` as one transaction, whole or absent; again from its start where another writer came in between. */
export async function writeWhole<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !TRY_AGAIN.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((done) => setTimeout(done, Math.random() * 20 * 2 ** attempt));
    }
}

/** Both engines bound the values of one statement (SQLite 32,766, PostgreSQL 65,535): long lists go in runs of at most this many. */
const VALUES_AT_ONCE = 30_000;

/** Splits rows into runs that fit one statement. */
export function inRuns<T extends object>(rows: readonly T[]): T[][] {
  const first = rows[0];
  if (!first) return [];
  const size = Math.floor(VALUES_AT_ONCE / Object.keys(first).length);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
}
