import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { FacetField, Facets, Register, SearchQuestion } from '../types.ts';
import { chooseMatches, JOINED, storedLast } from './rank.ts';
import { ENGINES, readRanking } from './search.ts';

/** Values are counted among this many finds, those stored last, so that a frequent word costs no more than a rare one. */
const COUNTED = 1_000;
/** Values shown of each field, the commonest first. */
const VALUES = 10;

type Row = { readonly field: FacetField | 'all'; readonly value: string; readonly count: number };

/** How often each value of each field occurs among what a question finds; copies of one text count once. */
export async function countFacets(db: Kysely<Tables>, engine: Register['engine'], question: SearchQuestion): Promise<Facets> {
  const ranking = await readRanking(db, question, 0);
  const { filter } = ranking;
  const { rows: matches, total } = await chooseMatches(db, ENGINES[engine], ranking);
  if (total === 0) return { counted: 0, total, fields: {} };
  const newest = filter ? matches : storedLast(matches, COUNTED);
  const number = sql`count(DISTINCT m.family) AS count`;
  const { rows } = await sql<Row>`WITH m AS MATERIALIZED (
      SELECT a.version_id, a.carrier, a.carrier_key, coalesce(r.copy_of, a.id) AS family FROM (${newest}) m ${JOINED}
      WHERE ${filter ?? sql`1 = 1`} ORDER BY m.seq DESC LIMIT ${sql.lit(COUNTED)})
    SELECT 'all' AS field, '' AS value, ${number} FROM m
    UNION ALL SELECT 'outlet', min(m.carrier), ${number} FROM m WHERE m.carrier_key IS NOT NULL GROUP BY m.carrier_key
    UNION ALL SELECT 'party', p.party, ${number} FROM m JOIN version_parties p ON p.version_id = m.version_id GROUP BY p.party
    UNION ALL SELECT k.kind, k.value, ${number} FROM m JOIN version_marks k ON k.version_id = m.version_id GROUP BY k.kind, k.value
    UNION ALL SELECT e.kind, e.name, ${number} FROM m JOIN appearances p ON p.version_id = m.version_id
      JOIN entities e ON e.id = p.entity_id AND e.kind IN ('person', 'body') GROUP BY e.kind, e.id, e.name`.execute(db);
  const fields: Partial<Record<FacetField, { value: string; count: number }[]>> = {};
  for (const { field, ...value } of rows.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))) {
    if (field === 'all') continue;
    fields[field] ??= [];
    if (fields[field].length < VALUES) fields[field].push(value);
  }
  return { counted: rows.find(({ field }) => field === 'all')?.count ?? 0, total, fields };
}
