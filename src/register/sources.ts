import type { Kysely } from 'kysely';
import { changeColumns } from './entry.ts';
import { fingerprint } from './fingerprint.ts';
import type { NewSource, Source } from './source-types.ts';
import type { Tables } from './tables.ts';
import type { Author } from './types.ts';
import { writeWhole } from './write.ts';

/** A source that has shown no rhythm yet is asked every hour. */
const FIRST_INTERVAL = 3600;

/** Follows a source; one that was removed is followed anew, with what it fetched still known. */
export function addSource(db: Kysely<Tables>, source: NewSource, author: Author, at: string): Promise<'new' | 'known' | 'again'> {
  return writeWhole(db, async (tx) => {
    const known = await tx.selectFrom('sources').selectAll().where('url', '=', source.url).executeTakeFirst();
    if (known && known.state !== 'removed') return 'known';
    if (known) {
      const change = { state: 'active' as const, revision: known.revision + 1, ...changeColumns(author, 'followed again', at) };
      await tx.updateTable('sources').set(change).where('id', '=', known.id).execute();
      await tx.updateTable('source_polls').set({ next_at: at }).where('source_id', '=', known.id).execute();
      return 'again';
    }
    const id = `s${fingerprint(source.url)}`;
    const { url, kind, title, site, folder } = source;
    const host = URL.parse(url)?.host ?? '';
    const row = { id, url, host, kind, title, site, folder: JSON.stringify(folder), state: 'active' as const };
    await tx
      .insertInto('sources')
      .values({ ...row, ...changeColumns(author, 'followed', at) })
      .execute();
    await tx.insertInto('source_polls').values({ source_id: id, next_at: at, interval_seconds: FIRST_INTERVAL }).execute();
    return 'new';
  });
}

export function setSourceState(
  db: Kysely<Tables>,
  url: string,
  state: 'active' | 'paused' | 'removed',
  author: Author,
  at: string,
): Promise<boolean> {
  return writeWhole(db, async (tx) => {
    const known = await tx.selectFrom('sources').select(['id', 'state', 'revision']).where('url', '=', url).executeTakeFirst();
    if (!known || known.state === 'removed') return false;
    if (known.state === state) return true;
    await tx
      .updateTable('sources')
      .set({ state, revision: known.revision + 1, ...changeColumns(author, state, at) })
      .where('id', '=', known.id)
      .execute();
    return true;
  });
}

/** The sources that are followed or paused, by title, with the tally of their items. */
export async function listSources(db: Kysely<Tables>): Promise<Source[]> {
  const rows = await db
    .selectFrom('sources as s')
    .innerJoin('source_polls as p', 'p.source_id', 's.id')
    .where('s.state', '<>', 'removed')
    .selectAll('p')
    .select(['s.id', 's.url', 's.kind', 's.title', 's.site', 's.folder', 's.state'])
    .execute();
  const tallies = await db
    .selectFrom('source_items')
    .select(['source_id', 'state', (eb) => eb.fn.countAll<number>().as('n')])
    .groupBy(['source_id', 'state'])
    .execute();
  const count = (id: string, ...states: readonly string[]) =>
    tallies.reduce((sum, row) => (row.source_id === id && states.includes(row.state) ? sum + Number(row.n) : sum), 0);
  const list = rows.map(
    (row): Source => ({
      id: row.id,
      url: row.url,
      kind: row.kind,
      title: row.title,
      site: row.site,
      folder: JSON.parse(row.folder) as string[],
      state: row.state === 'paused' ? 'paused' : 'active',
      nextAt: row.next_at,
      intervalSeconds: row.interval_seconds,
      triedAt: row.tried_at,
      succeededAt: row.succeeded_at,
      changedAt: row.changed_at,
      failures: row.failures,
      trouble: row.trouble,
      reason: row.reason,
      stored: count(row.id, 'stored', 'gone'),
      waiting: count(row.id, 'waiting'),
      failed: count(row.id, 'failed'),
    }),
  );
  return list.sort((a, b) => (a.title ?? a.url).localeCompare(b.title ?? b.url));
}
