import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Asked } from './query.ts';

/** An article that was found; `family` is the article that it copies, or itself. */
export type Found = { readonly id: string; readonly family: string };
/** The best `count` articles, best first, and how many there are in all (of many: about how many). */
export type Ranked = { readonly found: readonly Found[]; readonly total: number };
export type Ranking = {
  readonly asked: Asked;
  readonly filter: RawBuilder<unknown> | undefined;
  readonly order: 'relevance' | 'time';
  readonly count: number;
  readonly fold: boolean;
};
export type Rank = (db: Kysely<Tables>, ranking: Ranking) => Promise<Ranked>;

/** With fewer articles that hold every word, those that hold some are shown too, best first. */
export const FEW = 10;
/** Up to this many finds are counted one by one, copies told apart; beyond, how close they lie tells about how many there are. */
const COUNTED = 5_000;

/** The articles of `m`, rows with a `seq`, with what they copy. */
export const JOINED = sql`JOIN articles a ON a.seq = m.seq LEFT JOIN relations r ON r.id = a.id`;
export const FOUND = sql`a.id, coalesce(r.copy_of, a.id) AS family`;

/** How many articles, or families of copies, `matches` (a query of `seq`) holds under the filter. */
export async function countMatches(db: Kysely<Tables>, matches: RawBuilder<unknown>, { filter, fold }: Ranking): Promise<number> {
  const chosen = filter ? sql`SELECT m.seq FROM (${matches}) m JOIN articles a ON a.seq = m.seq WHERE ${filter}` : matches;
  const held = (await countSome(db, [chosen], COUNTED))[0]!;
  if (!fold || held > COUNTED) return held;
  const apart = sql<{ n: number }>`SELECT count(DISTINCT coalesce(r.copy_of, a.id)) AS n FROM (${chosen}) m ${JOINED}`;
  return (await apart.execute(db)).rows[0]?.n ?? 0;
}

/**
 * How many rows each query of `seq` has: exact up to `most`, beyond that reckoned from how far the first ones reach. Both
 * engines give matches in the order in which they were stored, and nothing stored is ever deleted, so that `seq` is nearly dense.
 */
export async function countSome(db: Kysely<Tables>, queries: readonly RawBuilder<unknown>[], most: number): Promise<number[]> {
  const counts = queries.map(
    (query, i) => sql`SELECT ${sql.lit(i)} AS place, count(*) AS n, max(seq) AS last FROM (${query} LIMIT ${sql.lit(most + 1)}) c`,
  );
  const { rows } = await sql<{ n: number; last: number; stored: number }>`SELECT n, last, (SELECT max(seq) FROM articles) AS stored
    FROM (${sql.join(counts, sql` UNION ALL `)}) counts ORDER BY place`.execute(db);
  return rows.map(({ n, last, stored }) => (n <= most ? n : Math.max(n, Math.round((n / last) * stored))));
}

/** Articles by time alone: where nothing is asked, or where the newest is wanted first. */
export async function newestFirst(db: Kysely<Tables>, matches: RawBuilder<unknown>, { filter, count }: Ranking): Promise<Found[]> {
  const query = sql<Found>`SELECT ${FOUND} FROM (${matches}) m ${JOINED}
    WHERE ${filter ?? sql`1 = 1`} ORDER BY a.day DESC, a.seq DESC LIMIT ${count}`;
  return (await query.execute(db)).rows;
}
