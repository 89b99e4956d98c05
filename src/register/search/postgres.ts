import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { FORM, quoteLexeme } from './index-articles.ts';
import { type Asked, FORM_WEIGHT, type Unit } from './query.ts';
import { countSome, type Engine, FOUND, type Found, JOINED, type Ranking } from './rank.ts';

/** Articles that are ranked for one question: the newest matches. Ranking all of a frequent word would cost five times as much. */
const RANKED = 2_000;

/** Okapi BM25 with the constants of SQLite's `bm25()`. */
const K1 = 1.2;
const B = 0.75;

/** Best matches by BM25; PostgreSQL's own ranks know nothing of how rare a word is. */
export const POSTGRES: Engine = { matching: (asked, held) => matching(toQuery(asked, held)), rank };

async function rank(db: Kysely<Tables>, ranking: Ranking, held: 'all' | 'some'): Promise<Found[]> {
  const { asked } = ranking;
  const words = asked.wanted.map((unit) => [unit.keys, ...unit.also].map((keys) => ({ query: phrase(keys), part: 1 })));
  const forms = asked.wanted.flatMap(({ form }) => (form === null ? [] : { query: quoteLexeme(FORM + form), part: FORM_WEIGHT }));
  const [stored, holders] = [await countStored(db), await countHolders(db, [...words.flat(), ...forms])];
  const known = new Map(holders.map((term) => [term.query, term.holders]));
  const units = asked.wanted.map((unit, i) => ({ unit, holders: words[i]!.reduce((sum, { query }) => sum + known.get(query)!, 0) }));
  const candidates = held === 'all' ? asked : { ...asked, wanted: rarestWithin(units) };
  return scoreNewest(db, toQuery(candidates, held), holders, stored, ranking);
}

function matching(query: string): RawBuilder<unknown> {
  return sql`SELECT seq FROM article_search WHERE keys @@ ${query}::tsquery`;
}

function phrase(keys: readonly string[]): string {
  return keys.map(quoteLexeme).join(' <-> ');
}

function toQuery({ wanted, unwanted }: Asked, held: 'all' | 'some'): string {
  const units = wanted.map(({ keys, also }) => `(${[keys, ...also].map((words) => `(${phrase(words)})`).join(' | ')})`);
  const query = `(${units.join(held === 'all' ? ' & ' : ' | ')})`;
  return [query, ...unwanted.map((keys) => `!(${phrase(keys)})`)].join(' & ');
}

/** A term of a question: what part its score has in the whole, and how many articles hold it. */
type Term = { readonly query: string; readonly part: number };
type Held = Term & { readonly holders: number };
type Stored = { readonly articles: number; readonly length: number };

/** About how many articles there are, and the mean length of the newest: a full count would read the whole index table. */
async function countStored(db: Kysely<Tables>): Promise<Stored> {
  const { rows } = await sql<Stored>`SELECT coalesce((SELECT max(seq) FROM article_search), 0) AS articles,
    (SELECT coalesce(avg(length), 1) FROM (SELECT length FROM article_search ORDER BY seq DESC LIMIT 500) newest)::float8 AS length`.execute(
    db,
  );
  return rows[0]!;
}

/** How many articles hold each term; of frequent ones, about how many. */
async function countHolders(db: Kysely<Tables>, terms: readonly Term[]): Promise<Held[]> {
  const counts = await countSome(
    db,
    terms.map(({ query }) => matching(query)),
    RANKED,
  );
  return terms.map((term, i) => ({ ...term, holders: counts[i]! }));
}

/** The rarest words whose holders fit among the ranked: an article that holds only frequent ones would not come first. */
function rarestWithin(units: readonly { readonly unit: Unit; readonly holders: number }[]): Unit[] {
  let room = RANKED;
  const taken = units
    .toSorted((a, b) => a.holders - b.holders)
    .filter(({ holders }, i) => {
      room -= holders;
      return i === 0 || room >= 0;
    });
  return taken.map(({ unit }) => unit);
}

async function scoreNewest(
  db: Kysely<Tables>,
  candidates: string,
  terms: readonly Held[],
  stored: Stored,
  { filter, count }: Ranking,
): Promise<Found[]> {
  // `whole` is the vector unpacked once a row; else each of the ranks would unpack it again.
  const held = terms.map(({ query }) => sql`ts_rank('{1,1,1,1}', whole.keys, ${query}::tsquery)`);
  const { rows } = await sql<Found & { length: number; held: number[] }>`SELECT ${FOUND}, m.length, ARRAY[${sql.join(held)}] AS held
    FROM article_search m ${JOINED} CROSS JOIN LATERAL (SELECT m.keys || ''::tsvector AS keys OFFSET 0) whole
    WHERE m.keys @@ ${candidates}::tsquery AND ${filter ?? sql`TRUE`} ORDER BY m.seq DESC LIMIT ${RANKED}`.execute(db);
  const weights = terms.map(({ holders }) => Math.max(1e-6, Math.log((stored.articles - holders + 0.5) / (holders + 0.5))));
  const scored = rows.map((row) => {
    const norm = K1 * (1 - B + (B * row.length) / stored.length);
    const score = terms.reduce((sum, { part }, i) => {
      const times = timesOf(row.held[i]!);
      return sum + (part * weights[i]! * times * (K1 + 1)) / (times + norm);
    }, 0);
    return { id: row.id, family: row.family, score };
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, count);
}

/**
 * How often a word occurs, from its `ts_rank` under equal weights: PostgreSQL (tsrank.c, calc_rank_or) gives
 * (1 + 1/4 + … + 1/n²) / 1.64493406685 for n occurrences, which grows with n and so tells n.
 */
function timesOf(rank: number): number {
  const sum = rank * 1.64493406685;
  let low = 0;
  let high = SUMS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (SUMS[middle]! < sum - 1e-6) low = middle + 1;
    else high = middle;
  }
  return low;
}
/** A tsvector keeps at most 255 places of a word. */
const SUMS = Array.from({ length: 256 }, (_, n) => Array.from({ length: n }, (_, i) => 1 / (i + 1) ** 2).reduce((a, b) => a + b, 0));
