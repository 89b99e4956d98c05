import { sql } from 'kysely';
import { type Asked, FORM_WEIGHT } from './query.ts';
import { countMatches, FEW, FOUND, type Found, JOINED, newestFirst, type Rank } from './rank.ts';

/** A hit in the title weighs as much as two in the body; to the score of the keys that of the spellings adds its part. */
const SCORE = sql`bm25(article_search, 2.0, 1.0, 0.0) + ${sql.lit(FORM_WEIGHT)} * bm25(article_search, 0.0, 0.0, 1.0)`;

/** Of the articles that hold all the words, this many are ranked, the newest: a word of everywhere is as fast as a rare one. */
const RANKED = 20_000;

/** Best matches by BM25 over SQLite's full-text index. */
export const rankSqlite: Rank = async (db, ranking) => {
  const matching = (expression: string) => sql`SELECT rowid AS seq FROM article_search WHERE article_search MATCH ${expression}`;
  let expression = toExpression(ranking.asked, ' AND ');
  let total = await countMatches(db, matching(expression), ranking);
  const all = total >= FEW || ranking.asked.length === 1;
  if (!all) {
    expression = toExpression(ranking.asked, ' OR ');
    total = await countMatches(db, matching(expression), ranking);
  }
  if (ranking.order === 'time') return { found: await newestFirst(db, matching(expression), ranking), total };
  const { filter, count } = ranking;
  const scored = sql`SELECT rowid AS seq, ${SCORE} AS score FROM article_search WHERE article_search MATCH ${expression}`;
  const newest = all && !filter ? sql`${scored} ORDER BY rowid DESC LIMIT ${RANKED}` : scored;
  // Without a filter the best are picked inside the index, before any article is looked up.
  const best = filter ? newest : sql`SELECT seq, score FROM (${newest}) ORDER BY score, seq DESC LIMIT ${count}`;
  const { rows } = await sql<Found>`SELECT ${FOUND} FROM (${best}) m ${JOINED}
    WHERE ${filter ?? sql`1 = 1`} ORDER BY m.score, m.seq DESC LIMIT ${count}`.execute(db);
  return { found: rows, total };
};

/** Each key as an FTS5 string, so that no sign in it is an operator; the words of a phrase joined by `+`. */
function toExpression(asked: Asked, join: ' AND ' | ' OR '): string {
  const quote = (word: string) => `"${word.replaceAll('"', '""')}"`;
  const units = asked.map(({ keys, form }) => {
    const found = `{title body} : ${keys.map(quote).join(' + ')}`;
    return form === null ? `(${found})` : `(${found} OR forms : ${quote(form)})`;
  });
  return units.join(join);
}
