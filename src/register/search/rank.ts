import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SearchQuestion } from '../types.ts';
import type { Asked } from './query.ts';

/** An article that was found; `family` is the article that it copies, or itself. */
export type Found = { readonly id: string; readonly family: string };
export type Ranking = {
  readonly asked: Asked;
  readonly filter: RawBuilder<unknown> | undefined;
  readonly order: NonNullable<SearchQuestion['order']>;
  readonly count: number;
  readonly fold: boolean;
};
/** What an engine answers a question with. */
export type Engine = {
  /** Rows with the `seq` of the articles that hold all, or some, of what is wanted, and nothing of what is unwanted. */
  readonly matching: (asked: Asked, held: 'all' | 'some') => RawBuilder<unknown>;
  /** The best `count` articles among those that hold all, or some, best first. */
  readonly rank: (db: Kysely<Tables>, ranking: Ranking, held: 'all' | 'some') => Promise<readonly Found[]>;
};

/** With fewer articles that hold every word, those that hold some are shown too, best first. */
const FEW = 10;
/** Up to this many finds are counted one by one, copies told apart; beyond, how close they lie tells about how many there are. */
const COUNTED = 5_000;
/** Of more finds than are counted, this many are put in the order of their days: those that were stored last. */
const ORDERED = 20_000;

/** The articles of `m`, rows with a `seq`, with what they copy. */
export const JOINED = sql`JOIN articles a ON a.seq = m.seq LEFT JOIN relations r ON r.id = a.id`;
export const FOUND = sql`a.id, coalesce(r.copy_of, a.id) AS family`;

/** What answers a question, and how much of it there is (of much: about how much): articles with all the words, or where these are few with some. */
export type Matches = { readonly held: 'all' | 'some'; readonly rows: RawBuilder<unknown>; readonly total: number };
export async function chooseMatches(db: Kysely<Tables>, { matching }: Engine, ranking: Ranking): Promise<Matches> {
  const { asked } = ranking;
  if (asked.wanted.length === 0) {
    const rows = sql`SELECT seq FROM articles`;
    return { held: 'all', rows, total: ranking.filter ? await countMatches(db, rows, ranking) : 0 };
  }
  const all = matching(asked, 'all');
  const total = await countMatches(db, all, ranking);
  if (total >= FEW || asked.wanted.length === 1) return { held: 'all', rows: all, total };
  const some = matching(asked, 'some');
  return { held: 'some', rows: some, total: await countMatches(db, some, ranking) };
}

/** How many articles, or families of copies, `matches` (a query of `seq`) holds under the filter. */
async function countMatches(db: Kysely<Tables>, matches: RawBuilder<unknown>, { filter, fold }: Ranking): Promise<number> {
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

/** The matches that were stored last, so that a word of everywhere costs no more than a rare one. */
export function storedLast(matches: RawBuilder<unknown>, most: number): RawBuilder<unknown> {
  return sql`SELECT seq FROM (${matches} ORDER BY seq DESC LIMIT ${sql.lit(most)}) newest`;
}

/** Articles by their day, or by when they were stored: where nothing is asked, or where the newest is wanted first. */
export async function newestFirst(db: Kysely<Tables>, { rows, total }: Matches, { filter, order, count }: Ranking): Promise<Found[]> {
  const many = total > COUNTED && !filter;
  const matches = many ? storedLast(rows, order === 'stored' ? count : ORDERED) : rows;
  const by = order === 'stored' ? sql`a.seq DESC` : sql`a.day DESC, a.seq DESC`;
  const query = sql<Found>`SELECT ${FOUND} FROM (${matches}) m ${JOINED} WHERE ${filter ?? sql`1 = 1`} ORDER BY ${by} LIMIT ${count}`;
  return (await query.execute(db)).rows;
}
