import type { Kysely, Transaction } from 'kysely';
import { OperatorError } from '../base/index.ts';
import type { Tables } from './tables.ts';

/**
 * How often a transaction begins anew where another writer was quicker. PostgreSQL: serialization failure, deadlock, a key
 * that appeared meanwhile. SQLite: the file is being written; this waits between tries, as blocking would stop the very
 * writer that is waited for where it runs in the same process. About half a minute in all.
 */
const ATTEMPTS: Readonly<Record<string, number>> = { '40001': 8, '40P01': 8, '23505': 4, SQLITE_BUSY: 250, SQLITE_BUSY_RECOVERY: 250 };
const LONGEST_PAUSE = 50;
/** The disk takes no more: SQLite's own words for it, the system's, and PostgreSQL's (disk full). */
const NO_ROOM = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', '53100']);

/** Runs `work` as one transaction, whole or absent; again from its start where another writer came in between. */
export async function writeWhole<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (NO_ROOM.has(code))
        throw new OperatorError(
          'the disk of the database is full: this step was not stored, all before it is whole. Make room and run it again.',
        );
      if (attempt >= (ATTEMPTS[code] ?? 0)) throw error;
      await new Promise((done) => setTimeout(done, Math.random() * Math.min(LONGEST_PAUSE, 4 * 2 ** attempt)));
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
