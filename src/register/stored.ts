import type { Kysely } from 'kysely';
import { articleLines, toLine } from './lines.ts';
import type { Tables } from './tables.ts';
import type { ArticleLine, StoredArticle } from './types.ts';

/** The query of whole articles: the version in force, and its newest reading. */
function wholeQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('articles as a')
    .leftJoin('relations as r', 'r.id', 'a.id')
    .innerJoin('article_versions as v', 'v.id', 'a.version_id')
    .innerJoin('readings as g', 'g.version_id', 'v.id')
    .where((eb) =>
      eb(
        'g.number',
        '=',
        eb
          .selectFrom('readings as h')
          .select((f) => f.fn.max('h.number').as('last'))
          .whereRef('h.version_id', '=', 'v.id'),
      ),
    )
    .select([
      'a.id',
      'a.title',
      'a.language',
      'a.carrier',
      'a.origin',
      'a.published',
      'a.stored_at',
      'a.statements',
      'a.url',
      'a.version',
      'a.version_id',
      'a.withdrawn_at',
      'r.copy_of',
      'r.story',
      'r.origin as related_origin',
      'r.keywords',
      'v.article',
      'v.text',
      'g.reading',
    ]);
}
type WholeRow = Awaited<ReturnType<ReturnType<typeof wholeQuery>['execute']>>[number];

/** Articles read whole. Their older versions are listed for one article alone: `readArticle`. */
function toStored(row: WholeRow, versions: StoredArticle['versions']): StoredArticle {
  return {
    ...toLine(row),
    url: row.url,
    versionId: row.version_id,
    version: row.version,
    withdrawnAt: row.withdrawn_at,
    keywords: row.keywords === null ? [] : JSON.parse(row.keywords),
    versions,
    article: JSON.parse(row.article),
    reading: { text: row.text, ...JSON.parse(row.reading) },
  };
}

export async function readArticle(db: Kysely<Tables>, id: string): Promise<StoredArticle | undefined> {
  const row = await wholeQuery(db).where('a.id', '=', id).executeTakeFirst();
  return row && toStored(row, (await versionsOf(db, [id])).get(id) ?? []);
}

async function versionsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, StoredArticle['versions']>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('article_versions')
    .select(['article_id', 'id', 'number', 'stored_at'])
    .where('article_id', 'in', ids)
    .orderBy('number')
    .execute();
  const versions = Map.groupBy(rows, (row) => row.article_id);
  return new Map([...versions].map(([id, list]) => [id, list.map((row) => ({ id: row.id, number: row.number, storedAt: row.stored_at }))]));
}

export async function versionText(db: Kysely<Tables>, versionId: string): Promise<string | undefined> {
  return (await db.selectFrom('article_versions').select('text').where('id', '=', versionId).executeTakeFirst())?.text;
}

export function newestArticles(db: Kysely<Tables>, limit: number, offset: number): Promise<ArticleLine[]> {
  return articleLines(db, (query) => query.orderBy('a.day', 'desc').orderBy('a.seq', 'desc').limit(limit).offset(offset));
}
