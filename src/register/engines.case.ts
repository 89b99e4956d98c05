import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { TestEngine } from './fixture.case.ts';
import type { Place } from './index.ts';

const folders: string[] = [];
const databases: string[] = [];

/** Folders under the system's temporary one; a raw connection as any other program would open it. */
export const sqliteEngine: TestEngine = {
  engine: 'sqlite',
  async makePlace() {
    const folder = mkdtempSync(join(tmpdir(), 'mithaq-register-'));
    folders.push(folder);
    return { engine: 'sqlite', folder };
  },
  async removePlaces() {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  },
  async runSql(place, statement) {
    if (place.engine !== 'sqlite') throw new Error('not a folder');
    const database = new Database(join(place.folder, 'mithaq.sqlite'));
    try {
      const prepared = database.prepare<unknown[], Record<string, unknown>>(statement);
      if (prepared.reader) return prepared.all();
      prepared.run();
      return [];
    } finally {
      database.close();
    }
  },
  async describeSchema(place) {
    const rows = await this.runSql(place, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name");
    return `${rows.map((row) => row.sql).join(';\n\n')};\n`;
  },
};

/** A database of its own for each place, on the server of `url`. */
export function postgresEngine(url: string): TestEngine {
  const ask = async (target: string, statement: string) => {
    const client = new pg.Client({ connectionString: target });
    await client.connect();
    try {
      return (await client.query(statement)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };
  return {
    engine: 'postgres',
    async makePlace(): Promise<Place> {
      const name = `mithaq_${process.pid}_${Date.now()}_${databases.length}`;
      await ask(url, `CREATE DATABASE ${name}`);
      databases.push(name);
      const place = new URL(url);
      place.pathname = `/${name}`;
      return { engine: 'postgres', url: place.href };
    },
    async removePlaces() {
      for (const name of databases.splice(0)) await ask(url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
    runSql: (place, statement) => ask(place.engine === 'postgres' ? place.url : '', statement),
    async describeSchema(place) {
      const rows = await this.runSql(place, POSTGRES_SCHEMA);
      return `${rows.map((row) => row.line).join('\n')}\n`;
    },
  };
}

/** Columns, keys, indexes, triggers and functions, one a line, in words that do not depend on the server's version. */
const POSTGRES_SCHEMA = `SELECT line FROM (
  SELECT 1 AS part, table_name || '.' || lpad(ordinal_position::text, 2, '0') AS at,
    table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
      || coalesce(' DEFAULT ' || column_default, '') || CASE is_identity WHEN 'YES' THEN ' IDENTITY' ELSE '' END AS line
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 2, conrelid::regclass || conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u', 'c')
  UNION ALL SELECT 3, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 4, tgrelid::regclass || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 5, proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
) parts ORDER BY part, at COLLATE "C", line COLLATE "C"`;
