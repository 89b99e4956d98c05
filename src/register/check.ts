import { type Kysely, sql } from 'kysely';
import { ENTRY_TABLES } from './decisions.ts';
import type { Engine } from './migrations/dialect.ts';
import type { Tables } from './tables.ts';

/** Quotations and entries are read in runs of this many, so that a large store is checked in little memory. */
const AT_ONCE = 2_000;

/** What is wrong with the store, in plain sentences; empty where all is well. */
export async function checkStore(db: Kysely<Tables>, engine: Engine): Promise<string[]> {
  return [
    ...(engine === 'sqlite' ? await checkFile(db) : []),
    ...(await checkQuotes(db)),
    ...(await checkArticles(db, engine)),
    ...(await checkStatuses(db)),
    ...(await replayLedger(db)),
  ];
}

async function checkFile(db: Kysely<Tables>): Promise<string[]> {
  const integrity = await sql<{ integrity_check: string }>`PRAGMA integrity_check(20)`.execute(db);
  const dangling = await sql<{ table: string; parent: string; n: number }>`SELECT "table", parent, count(*) AS n
    FROM pragma_foreign_key_check GROUP BY "table", parent`.execute(db);
  return [
    ...integrity.rows
      .map((row) => row.integrity_check)
      .filter((line) => line !== 'ok')
      .map((line) => `The database file is damaged: ${line}.`),
    ...dangling.rows.map((row) => `${row.n} rows of ${row.table} point at no row of ${row.parent}.`),
  ];
}

/** Each quotation stands in its version, word for word, at its place. */
async function checkQuotes(db: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = [];
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('quotes as q')
      .innerJoin('article_versions as v', 'v.id', 'q.version_id')
      .select(['q.id', 'q.exact', 'q.prefix', 'q.suffix', 'q.span_start', 'q.span_end', 'v.text', 'v.article_id'])
      .where('q.id', '>', last)
      .orderBy('q.id')
      .limit(AT_ONCE)
      .execute();
    for (const { id, exact, prefix, suffix, span_start, span_end, text, article_id } of rows) {
      const whole = text.slice(span_start - prefix.length, span_end + suffix.length);
      if (text.slice(span_start, span_end) !== exact || whole !== prefix + exact + suffix)
        faults.push(`Quote ${id} of article ${article_id} does not stand at its place in the stored text.`);
    }
    if (rows.length < AT_ONCE) return faults;
    last = rows.at(-1)!.id;
  }
}

/** Every article has the version it names, a reading, and a place in the search index; the index holds nothing else. */
async function checkArticles(db: Kysely<Tables>, engine: Engine): Promise<string[]> {
  const count = async (what: ReturnType<typeof sql<{ n: number }>>) => (await what.execute(db)).rows[0]!.n;
  const indexed = sql.raw(engine === 'sqlite' ? 'SELECT id FROM article_search_docsize' : 'SELECT seq FROM article_search');
  const unsearchable = await count(sql`SELECT count(*) AS n FROM articles WHERE seq NOT IN (${indexed})`);
  const stray = await count(
    sql`SELECT count(*) AS n FROM (${indexed}) i WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.seq = i.${sql.raw(engine === 'sqlite' ? 'id' : 'seq')})`,
  );
  const unread = await count(
    sql`SELECT count(*) AS n FROM article_versions v WHERE NOT EXISTS (SELECT 1 FROM readings g WHERE g.version_id = v.id)`,
  );
  const astray = await count(sql`SELECT count(*) AS n FROM articles a WHERE NOT EXISTS
    (SELECT 1 FROM article_versions v WHERE v.id = a.version_id AND v.article_id = a.id AND v.number = a.version)`);
  return [
    ...(unsearchable > 0 ? [`${unsearchable} articles are not in the search index.`] : []),
    ...(stray > 0 ? [`The search index holds ${stray} articles that are not stored.`] : []),
    ...(unread > 0 ? [`${unread} article versions have no reading.`] : []),
    ...(astray > 0 ? [`${astray} articles do not name their own newest version.`] : []),
  ];
}

/** A status rests on evidence for the same commitment. */
async function checkStatuses(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT s.id FROM status_events s WHERE NOT EXISTS
    (SELECT 1 FROM evidence e WHERE e.id = s.evidence_id AND e.commitment_id = s.commitment_id)`.execute(db);
  return rows.map(({ id }) => `Status event ${id} rests on no evidence for its commitment.`);
}

/** The change log leads to what stands: each entry is what its last line says, and stands where its last decision put it. */
async function replayLedger(db: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = [];
  for (const [kind, table] of ENTRY_TABLES)
    for (let last = ''; ; ) {
      const rows = await db.selectFrom(table).selectAll().where('id', '>', last).orderBy('id').limit(AT_ONCE).execute();
      const ids = rows.map((row) => row.id);
      const lines =
        ids.length === 0
          ? []
          : await db
              .selectFrom('change_log')
              .select(['entry_id', 'before', 'after'])
              .where('entry_table', '=', table)
              .where('entry_id', 'in', ids)
              .orderBy('seq')
              .execute();
      const verdicts =
        ids.length === 0
          ? []
          : await db
              .selectFrom('decisions')
              .select(['entry_id', 'verdict'])
              .where('entry_kind', '=', kind)
              .where('entry_id', 'in', ids)
              .orderBy('seq')
              .execute();
      const stands = new Map(verdicts.map(({ entry_id, verdict }) => [entry_id, verdict]));
      const told = Map.groupBy(lines, ({ entry_id }) => entry_id);
      for (const row of rows) {
        if (!leadsTo(told.get(row.id) ?? [], row)) faults.push(`The change log of ${kind} ${row.id} does not lead to what is stored.`);
        if (row.standing !== (stands.get(row.id) ?? 'proposed'))
          faults.push(`The ${kind} ${row.id} does not stand where its last decision put it.`);
      }
      if (rows.length < AT_ONCE) break;
      last = rows.at(-1)!.id;
    }
  return faults;
}

/** True where each line begins with what the one before left, and the last is the row. */
function leadsTo(lines: readonly { before: string | null; after: string }[], row: Readonly<Record<string, unknown>>): boolean {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || first.before !== null) return false;
  const joined = lines.every((line, i) => i === 0 || line.before === lines[i - 1]!.after);
  const after = JSON.parse(last.after) as Record<string, unknown>;
  return joined && Object.entries(row).every(([column, value]) => after[column] === value);
}
