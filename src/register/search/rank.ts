import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Asked } from './query.ts';

/** An article that was found; `family` is the article that it copies, or itself. */
export type Found = { readonly id: string; readonly family: string };
/** The best `count` articles, best first, and how many there are in all. */
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
/** Up to this many finds, copies are told apart for the total; beyond, the total counts copies too. */
const COUNTED_APART = 5_000;

/** The articles of `m`, rows with a `seq`, with what they copy. */
export const JOINED = sql`JOIN articles a ON a.seq = m.seq LEFT JOIN relations r ON r.id = a.id`;
export const FOUND = sql`a.id, coalesce(r.copy_of, a.id) AS family`;

/** How many articles, or families of copies, `matches` (a query of `seq`) holds under the filter. */
export async function countMatches(db: Kysely<Tables>, matches: RawBuilder<unknown>, { filter, fold }: Ranking): Promise<number> {
  const plain = filter
    ? sql<{ n: number }>`SELECT count(*) AS n FROM (${matches}) m JOIN articles a ON a.seq = m.seq WHERE ${filter}`
    : sql<{ n: number }>`SELECT count(*) AS n FROM (${matches}) m`;
  const total = (await plain.execute(db)).rows[0]?.n ?? 0;
  if (!fold || total > COUNTED_APART) return total;
  const apart = sql<{ n: number }>`SELECT count(DISTINCT coalesce(r.copy_of, a.id)) AS n FROM (${matches}) m ${JOINED}
    WHERE ${filter ?? sql`1 = 1`}`;
  return (await apart.execute(db)).rows[0]?.n ?? 0;
}

/** Articles by time alone: where nothing is asked, or where the newest is wanted first. */
export async function newestFirst(db: Kysely<Tables>, matches: RawBuilder<unknown>, { filter, count }: Ranking): Promise<Found[]> {
  const query = sql<Found>`SELECT ${FOUND} FROM (${matches}) m ${JOINED}
    WHERE ${filter ?? sql`1 = 1`} ORDER BY a.day DESC, a.seq DESC LIMIT ${count}`;
  return (await query.execute(db)).rows;
}
