import type { Kysely } from 'kysely';
import { ENTRY_TABLE } from '../decisions.ts';
import { toEntry } from '../entry.ts';
import { linesOf } from '../lines.ts';
import { readQuotes } from '../quotes.ts';
import type { EntryColumns, Tables } from '../tables.ts';
import { fieldsOf } from './fields.ts';
import type { DeskItem, EntryRef, Reader } from './types.ts';

/** Somebody who looked at an item within this time is at it still. */
const PRESENT_MS = 90_000;

/** One entry as the desk shows it, whatever its standing. */
export async function readItem(db: Kysely<Tables>, { kind, id }: EntryRef): Promise<DeskItem | undefined> {
  if (!Object.hasOwn(ENTRY_TABLE, kind)) return undefined;
  const row = (await db.selectFrom(ENTRY_TABLE[kind]).selectAll().where('id', '=', id).executeTakeFirst()) as
    | (EntryColumns & { revision: number; standing: DeskItem['standing'] } & Record<string, unknown>)
    | undefined;
  if (!row) return undefined;
  const commitmentId = (row.commitment_id as string | undefined) ?? null;
  const parent =
    commitmentId === null ? undefined : await db.selectFrom('commitments').selectAll().where('id', '=', commitmentId).executeTakeFirst();
  const quotes = await readQuotes(db, [row.quote_id, ...(parent ? [parent.quote_id] : [])]);
  const entry = toEntry(row, quotes);
  const [article] = await linesOf(db, [entry.quote.articleId]);
  return {
    ...entry,
    kind,
    revision: row.revision,
    processId: (row.process_id as string | undefined) ?? parent?.process_id ?? id,
    article: article!,
    fields: fieldsOf(kind, row),
    reasons: typeof row.reasons === 'string' ? JSON.parse(row.reasons) : [],
    commitment: parent ? { id: parent.id, wording: parent.wording, quote: quotes.get(parent.quote_id)! } : null,
    changed: { by: { kind: row.changed_by_kind, name: row.changed_by_name }, at: row.changed_at, reason: row.change_reason },
  };
}

/** Notes that a person looks at an item now, and tells the others who do. */
export async function notePresence(db: Kysely<Tables>, { kind, id }: EntryRef, person: Reader, at: string): Promise<Reader[]> {
  const row = { entry_kind: kind, entry_id: id, person_id: person.id, person_name: person.name, seen_at: at };
  await db
    .insertInto('desk_presence')
    .values(row)
    .onConflict((oc) => oc.columns(['entry_kind', 'entry_id', 'person_id']).doUpdateSet({ person_name: person.name, seen_at: at }))
    .execute();
  const since = new Date(Date.parse(at) - PRESENT_MS).toISOString();
  const others = await db
    .selectFrom('desk_presence')
    .select(['person_id', 'person_name'])
    .where('entry_kind', '=', kind)
    .where('entry_id', '=', id)
    .where('person_id', '<>', person.id)
    .where('seen_at', '>=', since)
    .execute();
  return others.map((other) => ({ id: other.person_id, name: other.person_name }));
}

/** A person has gone on to something else. */
export async function endPresence(db: Kysely<Tables>, person: Reader): Promise<void> {
  await db.deleteFrom('desk_presence').where('person_id', '=', person.id).execute();
}
