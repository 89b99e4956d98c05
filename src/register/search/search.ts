import type { Kysely } from 'kysely';
import { linesOf } from '../lines.ts';
import type { Tables } from '../tables.ts';
import type { ArticleLine, Hit, Register, SearchQuestion } from '../types.ts';
import { filterOf } from './filter.ts';
import { addOtherScript } from './name-words.ts';
import { POSTGRES } from './postgres.ts';
import { type Asked, readQuery } from './query.ts';
import { chooseMatches, type Found, newestFirst, type Ranking } from './rank.ts';
import { cutSnippet } from './snippet.ts';
import { SQLITE } from './sqlite.ts';

/** Copies hide behind one hit: this many finds are looked at for each hit wanted. */
const FINDS_PER_HIT = 6;
/** Nobody pages further than this by hand; what lies beyond is found by narrower questions. */
export const DEEPEST_OFFSET = 1_000;

/** Answers a question. A query without a word answers by time what the filters let through, or nothing where there are none. */
export async function searchArticles(
  db: Kysely<Tables>,
  engine: Register['engine'],
  question: SearchQuestion,
): Promise<{ hits: Hit[]; total: number }> {
  const { limit, offset = 0, foldCopies: fold = true } = question;
  const wanted = offset + limit;
  const ranking = await readRanking(db, question, fold ? wanted * FINDS_PER_HIT : wanted);
  const matches = await chooseMatches(db, ENGINES[engine], ranking);
  if (matches.total === 0 || offset > DEEPEST_OFFSET) return { hits: [], total: matches.total };
  const byTime = ranking.order !== 'relevance' || ranking.asked.wanted.length === 0;
  const found = byTime ? await newestFirst(db, matches, ranking) : await ENGINES[engine].rank(db, ranking, matches.held);
  const chosen = (fold ? firstOfFamilies(found) : found).slice(offset, wanted);
  return { hits: await showHits(db, chosen, ranking.asked, fold), total: matches.total };
}

/** What a question asks the engines, `count` being how many articles it needs. */
export async function readRanking(db: Kysely<Tables>, question: SearchQuestion, count: number): Promise<Ranking> {
  const asked = await addOtherScript(db, readQuery(question.query));
  return { asked, filter: filterOf(question), order: question.order ?? 'relevance', count, fold: question.foldCopies ?? true };
}

export const ENGINES = { sqlite: SQLITE, postgres: POSTGRES } as const;

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
