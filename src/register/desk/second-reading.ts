import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { performAct, readEntryRow, refuseAct, whoAndWhy } from './acts.ts';
import { changeIn } from './decide.ts';
import type { ActOutcome, Coding, EntryRef, FieldValues, Reader } from './types.ts';

/** Keeps a reader's own coding of an entry. A reader codes an entry once; what another coded is not shown before (`codingsOf`). */
export function saveCoding(db: Kysely<Tables>, entry: EntryRef, codes: FieldValues, reader: Reader, at: string): Promise<ActOutcome> {
  const act = { act: 'coded', author: { kind: 'person', name: reader.name } as const, reason: '', at };
  return performAct(db, act, async (tx) => {
    await readEntryRow(tx, entry);
    const known = await tx
      .selectFrom('second_readings')
      .select('seq')
      .where('entry_kind', '=', entry.kind)
      .where('entry_id', '=', entry.id)
      .where('reader_id', '=', reader.id)
      .executeTakeFirst();
    if (known) refuseAct('coded before');
    const row = { entry_kind: entry.kind, entry_id: entry.id, reader_id: reader.id, codes: storable(JSON.stringify(codes)) };
    await tx
      .insertInto('second_readings')
      .values({ ...row, ...whoAndWhy(act) })
      .execute();
    return [];
  });
}

/** All codings, for reckoning agreement and for settling it; in the order in which they were made. */
export async function readCodings(db: Kysely<Tables>, entry?: EntryRef): Promise<Coding[]> {
  let query = db.selectFrom('second_readings').selectAll().orderBy('seq');
  if (entry) query = query.where('entry_kind', '=', entry.kind).where('entry_id', '=', entry.id);
  return (await query.execute()).map((row) => ({
    kind: row.entry_kind,
    entryId: row.entry_id,
    reader: { id: row.reader_id, name: row.author_name },
    codes: JSON.parse(row.codes),
    at: row.at,
  }));
}

/** Settles an entry on which readers differ: the values become the entry's own, and are kept beside the codings. */
export function adjudicate(
  db: Kysely<Tables>,
  entry: EntryRef,
  codes: FieldValues,
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'adjudicated', author, reason, at };
  return performAct(db, act, async (tx) => {
    if ((await readCodings(tx, entry)).length < 2) refuseAct('two readings');
    const { revision } = await readEntryRow(tx, entry);
    await tx
      .insertInto('adjudications')
      .values({ entry_kind: entry.kind, entry_id: entry.id, codes: storable(JSON.stringify(codes)), ...whoAndWhy(act) })
      .execute();
    return [await changeIn(tx, { ...entry, revision }, codes, act)];
  });
}

/** Entries that were settled. */
export async function readAdjudicated(db: Kysely<Tables>): Promise<EntryRef[]> {
  const rows = await db.selectFrom('adjudications').select(['entry_kind', 'entry_id']).distinct().execute();
  return rows.map((row) => ({ kind: row.entry_kind, id: row.entry_id }));
}
