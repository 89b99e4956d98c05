import type { Kysely } from 'kysely';
import type { Neighbour } from '../relating/index.ts';
import type { Tables } from './tables.ts';

/** Articles of the days from `from` to `until` (both included), newest first: their texts alone, for readings take far longer to load. */
export async function neighboursBetween(db: Kysely<Tables>, from: string, until: string, limit: number): Promise<Neighbour[]> {
  const rows = await db
    .selectFrom('articles as a')
    .leftJoin('relations as r', 'r.id', 'a.id')
    .innerJoin('article_versions as v', 'v.id', 'a.version_id')
    .where('a.day', '>=', from.slice(0, 10))
    .where('a.day', '<=', until.slice(0, 10))
    .orderBy('a.day', 'desc')
    .orderBy('a.seq', 'desc')
    .limit(limit)
    .select([
      'a.id',
      'a.title',
      'a.language',
      'a.carrier',
      'a.origin',
      'a.published',
      'r.copy_of',
      'r.story',
      'r.origin as related_origin',
      'v.text',
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title === '' ? null : row.title,
    text: row.text,
    language: row.language,
    published: row.published,
    outlet: row.carrier,
    origin: row.related_origin ?? row.origin,
    copyOf: row.copy_of,
    story: row.story ?? row.id,
  }));
}
