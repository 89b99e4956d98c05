import { type Kysely, sql, type Transaction } from 'kysely';
import type { Engine } from './migrations/dialect.ts';
import type { LeasedSource, Poll, SourceItem, Visit } from './source-types.ts';
import { storable, storableOrNull } from './storable.ts';
import type { Tables } from './tables.ts';
import { writeWhole } from './write.ts';

/**
 * Takes a due source for one worker. A host is held by one worker at a time, so that several together are as polite as one.
 * A worker that was killed lets go by its lease's end, and another goes on with what was left.
 */
export function leaseSource(
  db: Kysely<Tables>,
  engine: Engine,
  worker: string,
  { until, at, all, not }: { until: string; at: string; all: boolean; not: readonly string[] },
): Promise<LeasedSource | undefined> {
  return writeWhole(db, async (tx) => {
    // Two workers must not take two sources of one host at once; the rows locked below would not tell them.
    if (engine === 'postgres') await sql`LOCK TABLE source_polls IN SHARE ROW EXCLUSIVE MODE`.execute(tx);
    const row = await tx
      .selectFrom('sources as s')
      .innerJoin('source_polls as p', 'p.source_id', 's.id')
      .where('s.state', '=', 'active')
      .where((eb) => eb.or([eb('p.leased_until', 'is', null), eb('p.leased_until', '<=', at)]))
      .$if(!all, (query) =>
        query.where((eb) => eb.or([eb('p.next_at', '<=', at), eb.exists(dueOf(eb.selectFrom('source_items as i'), at))])),
      )
      .$if(not.length > 0, (query) => query.where('s.id', 'not in', not))
      .where((eb) =>
        eb.or([
          eb('s.host', '=', ''),
          eb.not(
            eb.exists(
              eb
                .selectFrom('sources as t')
                .innerJoin('source_polls as q', 'q.source_id', 't.id')
                .whereRef('t.host', '=', 's.host')
                .where('q.leased_until', '>', at)
                .select('t.id'),
            ),
          ),
        ]),
      )
      .selectAll('p')
      .select(['s.id', 's.url', 's.kind', 's.title', 's.site', 's.folder'])
      .orderBy('p.next_at')
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    await tx.updateTable('source_polls').set({ leased_by: worker, leased_until: until }).where('source_id', '=', row.id).execute();
    return {
      id: row.id,
      url: row.url,
      kind: row.kind,
      title: row.title,
      site: row.site,
      folder: JSON.parse(row.folder) as string[],
      intervalSeconds: row.interval_seconds,
      failures: row.failures,
      etag: row.etag,
      lastModified: row.last_modified,
      bodySha256: row.body_sha256,
      pollDue: all || row.next_at <= at,
    };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the builder's own type names every table of the query around it
function dueOf(items: any, at: string) {
  return items.whereRef('i.source_id', '=', 's.id').where('i.next_at', '<=', at).select('i.url');
}

/** Runs `work` while the worker's lease stands; false where another has taken the source. */
async function underLease(
  db: Kysely<Tables>,
  id: string,
  worker: string,
  work: (tx: Transaction<Tables>) => Promise<void>,
): Promise<boolean> {
  return writeWhole(db, async (tx) => {
    // The row is written first: on PostgreSQL that holds it until the end.
    const held = await tx
      .updateTable('source_polls')
      .set({ leased_by: worker })
      .where('source_id', '=', id)
      .where('leased_by', '=', worker)
      .executeTakeFirst();
    if (Number(held.numUpdatedRows) === 0) return false;
    await work(tx);
    return true;
  });
}

/** What a poll brought: the source's new state, and its items, new ones and those that it says have changed. One transaction. */
export function savePoll(db: Kysely<Tables>, id: string, worker: string, poll: Poll, at: string): Promise<boolean> {
  return underLease(db, id, worker, async (tx) => {
    const trouble = poll.outcome === 'trouble';
    const said = { etag: storableOrNull(poll.etag), last_modified: storableOrNull(poll.lastModified), body_sha256: poll.bodySha256 };
    await tx
      .updateTable('source_polls')
      .set((eb) => ({
        next_at: poll.nextAt,
        interval_seconds: poll.intervalSeconds,
        tried_at: at,
        trouble: poll.trouble,
        reason: poll.reason,
        failures: trouble ? eb('failures', '+', 1) : 0,
        ...(trouble ? {} : { succeeded_at: at, ...said }),
        ...(poll.outcome === 'changed' ? { changed_at: at } : {}),
      }))
      .where('source_id', '=', id)
      .execute();
    for (const item of poll.items) {
      const row = { hint: storable(JSON.stringify(item.hint)), mark: storable(item.mark), next_at: at };
      await tx
        .insertInto('source_items')
        .values({ url: item.url, source_id: id, article_id: item.articleId, state: 'waiting', ...row })
        .onConflict((oc) =>
          oc.column('url').doUpdateSet(row).where('source_items.source_id', '=', id).where('source_items.mark', '<>', row.mark),
        )
        .execute();
    }
  });
}

export async function dueItems(db: Kysely<Tables>, id: string, limit: number, at: string): Promise<SourceItem[]> {
  const rows = await db
    .selectFrom('source_items')
    .selectAll()
    .where('source_id', '=', id)
    .where('next_at', '<=', at)
    .orderBy('next_at')
    .orderBy('url')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    url: row.url,
    articleId: row.article_id,
    mark: row.mark,
    hint: JSON.parse(row.hint) as SourceItem['hint'],
    visits: row.visits,
    failures: row.failures,
    etag: row.etag,
    lastModified: row.last_modified,
  }));
}

export function saveVisit(db: Kysely<Tables>, id: string, worker: string, url: string, visit: Visit, until: string): Promise<boolean> {
  return underLease(db, id, worker, async (tx) => {
    await tx.updateTable('source_polls').set({ leased_until: until }).where('source_id', '=', id).execute();
    await tx
      .updateTable('source_items')
      .set((eb) => ({
        article_id: visit.articleId,
        state: visit.state,
        reason: visit.reason,
        next_at: visit.nextAt,
        ...(visit.failed
          ? { failures: eb('failures', '+', 1) }
          : {
              failures: 0,
              visits: eb('visits', '+', 1),
              etag: storableOrNull(visit.etag),
              last_modified: storableOrNull(visit.lastModified),
            }),
      }))
      .where('url', '=', url)
      .execute();
  });
}

export async function releaseSource(db: Kysely<Tables>, id: string, worker: string): Promise<void> {
  await writeWhole(db, (tx) =>
    tx
      .updateTable('source_polls')
      .set({ leased_by: null, leased_until: null })
      .where('source_id', '=', id)
      .where('leased_by', '=', worker)
      .execute(),
  );
}

/** The earliest poll or item of an active source that is due, now or later. */
export async function nextDue(db: Kysely<Tables>): Promise<string | null> {
  const active = db.selectFrom('sources as s').where('s.state', '=', 'active');
  const polls = await active
    .innerJoin('source_polls as p', 'p.source_id', 's.id')
    .select((eb) => eb.fn.min('p.next_at').as('at'))
    .executeTakeFirst();
  const items = await active
    .innerJoin('source_items as i', 'i.source_id', 's.id')
    .select((eb) => eb.fn.min('i.next_at').as('at'))
    .executeTakeFirst();
  return [polls?.at, items?.at].filter((at): at is string => at != null).sort()[0] ?? null;
}
