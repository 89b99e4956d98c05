import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from './tables.ts';
import type { ArticleLine } from './types.ts';

const COLUMNS = [
  'a.id',
  'a.title',
  'a.language',
  'a.carrier',
  'a.origin',
  'a.published',
  'a.stored_at',
  'a.statements',
  'r.copy_of',
  'r.story',
  'r.origin as related_origin',
] as const;

function lineQuery(db: Kysely<Tables>) {
  return db.selectFrom('articles as a').leftJoin('relations as r', 'r.id', 'a.id').select(COLUMNS);
}
type LineQuery = ReturnType<typeof lineQuery>;
export type LineRow = LineQuery extends SelectQueryBuilder<infer _D, infer _T, infer O> ? O : never;

/** Articles for a list. `narrow` adds the condition and the order; `a` is the article, `r` its relations. */
export async function articleLines(db: Kysely<Tables>, narrow: (query: LineQuery) => unknown): Promise<ArticleLine[]> {
  const rows = await (narrow(lineQuery(db)) as LineQuery).execute();
  return rows.map(toLine);
}

export function toLine(row: LineRow): ArticleLine {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    carrier: row.carrier,
    origin: row.related_origin ?? row.origin,
    published: row.published,
    storedAt: row.stored_at,
    copyOf: row.copy_of,
    story: row.story ?? row.id,
    statements: row.statements,
  };
}

/** The lines of these articles, in the order of the ids; an id that is not stored is left out. */
export async function linesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ArticleLine[]> {
  if (ids.length === 0) return [];
  const lines = await articleLines(db, (query) => query.where('a.id', 'in', [...new Set(ids)]));
  const known = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
