import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrateSchema } from './migrate.ts';
import { openSqlite } from './sqlite.ts';

test('a step that fails leaves nothing of itself, and those before it stand', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-migrate-'));
  const db = openSqlite(folder);
  const first = { name: 'first', statements: () => ['CREATE TABLE one (id TEXT)'] };
  const broken = { name: 'second', statements: () => ['CREATE TABLE two (id TEXT)', 'CREATE NONSENSE'] };
  await expect(migrateSchema(db, 'sqlite', [first, broken])).rejects.toThrow(/syntax error/);
  const names = async () =>
    (await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`.execute(db)).rows.map(
      ({ name }) => name,
    );
  expect(await names()).toEqual(['migrations', 'one']);
  await migrateSchema(db, 'sqlite', [first, { ...broken, statements: () => ['CREATE TABLE two (id TEXT)'] }]);
  expect(await names()).toEqual(['migrations', 'one', 'two']);
  await db.destroy();
  rmSync(folder, { recursive: true });
});
