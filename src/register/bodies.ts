import type { Kysely, Transaction } from 'kysely';
import { entityId } from './entities.ts';
import { changeColumns, toEntry } from './entry.ts';
import { articleLines } from './lines.ts';
import { readQuotes } from './quotes.ts';
import type { Tables } from './tables.ts';
import type { ArticleLine, Author, Body } from './types.ts';

/** The joint bodies of a process that no person rejected. */
export async function bodiesOf(db: Kysely<Tables>, processId: string): Promise<Body[]> {
  return readBodies(db, (query) => query.where('process_id', '=', processId).where('standing', '<>', 'rejected'));
}

export async function readBody(db: Kysely<Tables>, id: string): Promise<(Body & { articles: ArticleLine[] }) | undefined> {
  const [body] = await readBodies(db, (query) => query.where('id', '=', id));
  return body && { ...body, articles: await articlesNaming(db, body) };
}

function bodyQuery(db: Kysely<Tables>) {
  return db.selectFrom('bodies').selectAll().orderBy('name').orderBy('id');
}

async function readBodies(
  db: Kysely<Tables>,
  narrow: (query: ReturnType<typeof bodyQuery>) => ReturnType<typeof bodyQuery>,
): Promise<Body[]> {
  const rows = await narrow(bodyQuery(db)).execute();
  if (rows.length === 0) return [];
  const quotes = await readQuotes(
    db,
    rows.map((row) => row.quote_id),
  );
  const names = Map.groupBy(
    await db
      .selectFrom('body_names')
      .selectAll()
      .where(
        'body_id',
        'in',
        rows.map((row) => row.id),
      )
      .orderBy('name')
      .execute(),
    (row) => row.body_id,
  );
  return rows.map((row) => ({
    ...toEntry(row, quotes),
    processId: row.process_id,
    name: row.name,
    names: (names.get(row.id) ?? []).map(({ name }) => name),
    state: row.state,
  }));
}

/** Articles that were quoted for the body or that name it, newest first. */
function articlesNaming(db: Kysely<Tables>, body: Body): Promise<ArticleLine[]> {
  const entities = body.names.map((name) => entityId('body', name));
  const named = db.selectFrom('appearances').select('version_id').where('entity_id', 'in', entities);
  const quoted = db
    .selectFrom('proposals as p')
    .innerJoin('quotes as q', 'q.id', 'p.quote_id')
    .select('q.version_id')
    .where('p.entry_kind', '=', 'body')
    .where('p.entry_id', '=', body.id);
  return articleLines(db, (query) =>
    query
      .where((eb) => eb.or([eb('a.version_id', 'in', named), eb('a.version_id', 'in', quoted)]))
      .orderBy('a.day', 'desc')
      .orderBy('a.seq', 'desc'),
  );
}

/** A body that was to be formed, and of which another article says that it is there: a machine's own proposal goes on, one that a person decided on stays. */
export async function raiseBodies(tx: Transaction<Tables>, existing: readonly string[], by: Author, at: string): Promise<void> {
  if (existing.length === 0) return;
  await tx
    .updateTable('bodies')
    .set((eb) => ({ state: 'existing', revision: eb('revision', '+', 1), ...changeColumns(by, 'another article says that it exists', at) }))
    .where('id', 'in', existing)
    .where('standing', '=', 'proposed')
    .where('proposed_by_kind', '=', 'machine')
    .where('state', '=', 'proposed')
    .execute();
}
