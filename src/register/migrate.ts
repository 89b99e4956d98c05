import { type Kysely, sql } from 'kysely';
import { OperatorError } from '../base/index.ts';
import type { Engine, Migration } from './migrations/dialect.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Tables } from './tables.ts';
import { writeWhole } from './write.ts';

/**
 * Brings the schema up to date, each step in a transaction of its own, so that a killed process leaves whole steps.
 * Two processes may start at once: the second waits and finds the work done.
 * Throws OperatorError where the database was made by a newer version.
 */
export async function migrateSchema(db: Kysely<Tables>, engine: Engine, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await writeWhole(db, (tx) =>
    sql`CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, applied_at TEXT NOT NULL)`.execute(
      tx,
    ),
  );
  if ((await lastNumber(db)) > migrations.length)
    throw new OperatorError('The database was made by a newer version of Mithaq. Update Mithaq, or name another folder with --data.');
  for (const [i, migration] of migrations.entries())
    await writeWhole(db, async (tx) => {
      if (engine === 'postgres') await sql`LOCK TABLE migrations IN EXCLUSIVE MODE`.execute(tx);
      if ((await lastNumber(tx)) > i) return;
      for (const statement of migration.statements(engine)) await sql.raw(statement).execute(tx);
      await tx
        .insertInto('migrations')
        .values({ number: i + 1, name: migration.name, applied_at: new Date().toISOString() })
        .execute();
    });
}

async function lastNumber(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('migrations')
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}
