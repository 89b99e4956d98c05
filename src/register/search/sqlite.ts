import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { type Asked, FORM_WEIGHT, type Unit } from './query.ts';
import { countSome, type Engine, FOUND, type Found, JOINED, type Ranking, storedLast } from './rank.ts';

/** A hit in the title weighs as much as two in the body; to the score of the keys that of the spellings adds its part. */
const SCORE = sql`bm25(article_search, 2.0, 1.0, 0.0) + ${sql.lit(FORM_WEIGHT)} * bm25(article_search, 0.0, 0.0, 1.0)`;

/** Of the articles that hold all the words, this many are ranked: those stored last. */
const RANKED = 20_000;
/**
 * `bm25()` reads every holder of each word that it scores, so it scores none with more holders than this: such a word tells
 * little apart. Where all words are so, those with them in the title come first among the articles stored last.
 */
const FREQUENT = 50_000;
const RANKED_BY_TITLE = 2_000;

/** Best matches by BM25 over SQLite's full-text index. */
export const SQLITE: Engine = { matching: (asked, held) => matching(toExpression(asked, held)), rank };

async function rank(db: Kysely<Tables>, ranking: Ranking, held: 'all' | 'some'): Promise<Found[]> {
  const { asked, filter, count } = ranking;
  const rare = await withoutFrequent(db, asked.wanted);
  if (rare.length === 0) return rankByTitle(db, ranking, held);
  const scoredBy = toExpression({ ...asked, wanted: rare }, held);
  const others = rare.length < asked.wanted.length && held === 'all' && sql` AND rowid IN (${matching(toExpression(asked, held))})`;
  const scored = sql`SELECT rowid AS seq, ${SCORE} AS score FROM article_search WHERE article_search MATCH ${scoredBy}${others || sql``}`;
  const newest = held === 'all' && !filter ? sql`${scored} ORDER BY rowid DESC LIMIT ${RANKED}` : scored;
  // Without a filter the best are picked inside the index, before any article is looked up.
  const best = filter ? newest : sql`SELECT seq, score FROM (${newest}) ORDER BY score, seq DESC LIMIT ${count}`;
  const { rows } = await sql<Found>`SELECT ${FOUND} FROM (${best}) m ${JOINED}
    WHERE ${filter ?? sql`1 = 1`} ORDER BY m.score, m.seq DESC LIMIT ${count}`.execute(db);
  return rows;
}

async function withoutFrequent(db: Kysely<Tables>, units: readonly Unit[]): Promise<readonly Unit[]> {
  const stored = await sql<{ last: number | null }>`SELECT max(seq) AS last FROM articles`.execute(db);
  if ((stored.rows[0]?.last ?? 0) <= FREQUENT) return units;
  const alone = units.map((unit) => matching(toExpression({ wanted: [unit], unwanted: [] }, 'all')));
  const holders = await countSome(db, alone, RANKED_BY_TITLE);
  return units.filter((_, i) => holders[i]! <= FREQUENT);
}

async function rankByTitle(db: Kysely<Tables>, { asked, filter, count }: Ranking, held: 'all' | 'some'): Promise<Found[]> {
  const all = matching(toExpression(asked, held));
  const newest = filter ? all : storedLast(all, RANKED_BY_TITLE);
  const titles = asked.wanted.map(({ keys }) => sql`(m.seq IN (${storedLast(matching(`title : ${phrase(keys)}`), RANKED_BY_TITLE)}))`);
  const { rows } = await sql<Found>`SELECT ${FOUND} FROM (${newest}) m ${JOINED}
    WHERE ${filter ?? sql`1 = 1`} ORDER BY ${sql.join(titles, sql` + `)} DESC, m.seq DESC LIMIT ${count}`.execute(db);
  return rows;
}

function matching(expression: string): RawBuilder<unknown> {
  return sql`SELECT rowid AS seq FROM article_search WHERE article_search MATCH ${expression}`;
}

/** Each key as an FTS5 string, so that no sign in it is an operator; the words of a phrase joined by `+`. */
function toExpression({ wanted, unwanted }: Asked, held: 'all' | 'some'): string {
  const units = wanted.map(({ keys, form, also }) => {
    const found = [keys, ...also].map((words) => `{title body} : ${phrase(words)}`);
    return `(${[...found, ...(form === null ? [] : [`forms : ${phrase([form])}`])].join(' OR ')})`;
  });
  const expression = units.join(held === 'all' ? ' AND ' : ' OR ');
  if (unwanted.length === 0) return expression;
  return `(${expression}) NOT (${unwanted.map((keys) => `{title body} : ${phrase(keys)}`).join(' OR ')})`;
}

function phrase(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' + ');
}
