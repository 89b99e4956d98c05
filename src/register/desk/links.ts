import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { type Act, performAct, readEntryRow, refuseAct, type Touched, whoAndWhy } from './acts.ts';
import type { ActOutcome, EntryKind, EntryLink } from './types.ts';

type Pair = { readonly link: EntryLink['link']; readonly kind: EntryKind; readonly fromId: string; readonly toId: string };

/** Says how two entries of one kind stand to one another, or takes it back. */
export function linkEntries(
  db: Kysely<Tables>,
  pair: Pair,
  state: 'linked' | 'unlinked',
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: state, author, reason, at };
  return performAct(db, act, async (tx) => [await linkIn(tx, pair, state, act)]);
}

/** The same within an act of several steps. */
export async function linkIn(
  tx: Transaction<Tables>,
  { link, kind, fromId, toId }: Pair,
  state: 'linked' | 'unlinked',
  act: Act,
): Promise<Touched> {
  if (fromId === toId) refuseAct('an entry is not linked to itself');
  await readEntryRow(tx, { kind, id: fromId });
  await readEntryRow(tx, { kind, id: toId });
  await tx
    .insertInto('entry_links')
    .values({ link, entry_kind: kind, from_id: fromId, to_id: toId, state, ...whoAndWhy(act) })
    .execute();
  return { kind: 'link', link, of: kind, from: fromId, to: toId, was: state === 'linked' ? 'unlinked' : 'linked' };
}

/** The links in force that begin or end at an entry. */
export async function linksOf(db: Kysely<Tables>, kind: EntryKind, id: string): Promise<EntryLink[]> {
  const rows = await db
    .selectFrom('entry_links')
    .selectAll()
    .where('entry_kind', '=', kind)
    .where((eb) => eb.or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .orderBy('seq')
    .execute();
  const last = new Map(rows.map((row) => [`${row.link} ${row.from_id} ${row.to_id}`, row]));
  return [...last.values()]
    .filter(({ state }) => state === 'linked')
    .map((row) => ({ link: row.link, fromId: row.from_id, toId: row.to_id, author: row.author_name, reason: row.reason, at: row.at }));
}
