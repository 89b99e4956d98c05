import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { OperatorError } from '../base/index.ts';
import type { Tables } from './tables.ts';

/** Milliseconds that opening waits for another process; and, once open, a statement, before `writeWhole` waits without blocking. */
const PATIENCE_OPENING = 10_000;
const PATIENCE = 100;

/** Prepared statements kept; those with long lists of values differ each time and are not worth keeping. */
const KEPT_STATEMENTS = 300;
const LONGEST_KEPT = 6_000;

/** Opens, or makes, `mithaq.sqlite` in the folder. Throws OperatorError where the folder or the file cannot be used. */
export function openSqlite(folder: string): Kysely<Tables> {
  let database: Database.Database;
  try {
    makeFolder(folder);
    database = new Database(join(folder, 'mithaq.sqlite'), { timeout: PATIENCE_OPENING });
    // WAL: readers and one writer side by side. FULL: what was acknowledged survives a power cut too; a person's decision
    // is one transaction, an import is batched, so the sync is paid once for many articles.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('recursive_triggers = ON');
    database.pragma('cache_size = -65536');
    database.pragma(`busy_timeout = ${PATIENCE}`);
  } catch (error) {
    throw new OperatorError(
      `The database in ${folder} cannot be opened (${reasonOf(error)}). Name a folder that you may write to with --data.`,
    );
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepStatements(database) }) });
}

/** Makes a folder and those above it. Node's own `recursive` never ends where a parent takes no children (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A statement that does nothing. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/**
 * Kysely prepares each statement anew; here the prepared ones are kept. Every transaction of the register writes, so it takes
 * the write lock at its start: one that begins as a reader fails, without waiting, where another process wrote in between.
 */
function keepStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void database.close(),
    prepare(sql) {
      // A full disk has undone the transaction already; a rollback that fails would hide why.
      if (sql === 'rollback' && !database.inTransaction) return NOTHING;
      const known = kept.get(sql);
      if (known) return known;
      const statement = database.prepare<unknown[]>(sql === 'begin' ? 'begin immediate' : sql) as SqliteStatement;
      if (sql.length <= LONGEST_KEPT) {
        if (kept.size >= KEPT_STATEMENTS) kept.clear();
        kept.set(sql, statement);
      }
      return statement;
    },
  };
}
