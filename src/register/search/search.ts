import { type Kysely, sql } from 'kysely';
import { linesOf } from '../lines.ts';
import type { Engine } from '../migrations/dialect.ts';
import type { Tables } from '../tables.ts';
import type { ArticleLine, Hit, SearchQuestion } from '../types.ts';
import { filterOf } from './filter.ts';
import { rankPostgres } from './postgres.ts';
import { type Asked, readQuery } from './query.ts';
import { countMatches, type Found, newestFirst, type Ranked, type Ranking } from './rank.ts';
import { cutSnippet } from './snippet.ts';
import { rankSqlite } from './sqlite.ts';

/** Copies hide behind one hit: this many finds are looked at for each hit wanted. */
const FINDS_PER_HIT = 6;

/** Answers a question. A query without a word answers by time what the filters let through, or nothing where there are none. */
export async function searchArticles(
  db: Kysely<Tables>,
  engine: Engine,
  question: SearchQuestion,
): Promise<{ hits: Hit[]; total: number }> {
  const { limit, offset = 0, foldCopies: fold = true } = question;
  const asked = readQuery(question.query);
  const wanted = offset + limit;
  const count = fold ? wanted * FINDS_PER_HIT : wanted;
  const ranking = { asked, filter: filterOf(question), order: question.order ?? 'relevance', count, fold };
  const { found, total } = await rank(db, engine, ranking);
  const chosen = (fold ? firstOfFamilies(found) : found).slice(offset, wanted);
  return { hits: await showHits(db, chosen, asked, fold), total };
}

async function rank(db: Kysely<Tables>, engine: Engine, ranking: Ranking): Promise<Ranked> {
  if (ranking.asked.length > 0) return engine === 'sqlite' ? rankSqlite(db, ranking) : rankPostgres(db, ranking);
  if (!ranking.filter) return { found: [], total: 0 };
  const all = sql`SELECT seq FROM articles`;
  return { found: await newestFirst(db, all, ranking), total: await countMatches(db, all, ranking) };
}

function firstOfFamilies(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ family }) => !seen.has(family) && seen.add(family));
}

async function showHits(db: Kysely<Tables>, found: readonly Found[], asked: Asked, fold: boolean): Promise<Hit[]> {
  if (found.length === 0) return [];
  const lines = await linesOf(
    db,
    found.map(({ id }) => id),
  );
  const texts = await textsOf(
    db,
    found.map(({ id }) => id),
  );
  const carriers = fold
    ? await carriersOf(
        db,
        found.map(({ family }) => family),
      )
    : new Map<string, ArticleLine[]>();
  const families = new Map(found.map(({ id, family }) => [id, family]));
  return lines.map((line) => ({
    ...line,
    ...cutSnippet(texts.get(line.id) ?? '', asked),
    carriers: (carriers.get(families.get(line.id)!) ?? []).filter(({ id }) => id !== line.id),
  }));
}

async function textsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', 'v.id', 'a.version_id')
    .select(['a.id', 'v.text'])
    .where('a.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Every article of these families of copies, by family. */
async function carriersOf(db: Kysely<Tables>, families: readonly string[]): Promise<Map<string, ArticleLine[]>> {
  const copies = await db.selectFrom('relations').select('id').where('copy_of', 'in', families).execute();
  if (copies.length === 0) return new Map();
  const lines = await linesOf(db, [...families, ...copies.map(({ id }) => id)]);
  return Map.groupBy(lines, (line) => line.copyOf ?? line.id);
}
