import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { OperatorError } from '../base/index.ts';
import type { Tables } from './tables.ts';

const BIGINT_OID = 20;

/** Connects to a PostgreSQL server. Throws OperatorError where none answers or the name or password is refused. */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({ connectionString: url, max: 8, types: { getTypeParser: parserOf } });
  // A connection that dies while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`PostgreSQL cannot be reached (${reason}). Check MITHAQ_DATABASE and that the server runs.`);
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Counts and sequence numbers stay far below 2^53: numbers, as SQLite gives them. */
const parserOf: pg.CustomTypesConfig['getTypeParser'] = (oid: number, format?: 'text' | 'binary') =>
  oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format as 'text');
