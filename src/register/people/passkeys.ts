import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import type { NewPasskey, Passkey, PasskeyLine } from './types.ts';
import { hasAnotherWay } from './ways.ts';

/** Adds a passkey; false where it is somebody's already. */
export async function addPasskey(db: Kysely<Tables>, personId: string, passkey: NewPasskey, now: string): Promise<boolean> {
  const { id, publicKey, counter, transports, name } = passkey;
  const row = {
    id,
    person_id: personId,
    public_key: publicKey,
    counter,
    transports: storable(transports.join(' ').slice(0, 200)),
    name: storable(name.trim().slice(0, 100)) || '–',
    added_at: now,
    used_at: null,
  };
  const added = await writeWhole(db, (tx) =>
    tx
      .insertInto('passkeys')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  );
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

/** A passkey and whose it is; none of one who is barred. */
export async function readPasskey(db: Kysely<Tables>, id: string): Promise<Passkey | undefined> {
  const row = await db
    .selectFrom('passkeys as k')
    .innerJoin('people as p', 'p.id', 'k.person_id')
    .select(['k.public_key', 'k.counter', 'p.id', 'p.name', 'p.role'])
    .where('k.id', '=', id)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst();
  return row && { publicKey: row.public_key, counter: row.counter, person: { id: row.id, name: row.name, role: row.role } };
}

/** Counts a use; false where the count was no longer the one that the answer was checked against. */
export async function countPasskeyUse(db: Kysely<Tables>, id: string, before: number, after: number, now: string): Promise<boolean> {
  const done = await writeWhole(db, (tx) =>
    tx.updateTable('passkeys').set({ counter: after, used_at: now }).where('id', '=', id).where('counter', '=', before).executeTakeFirst(),
  );
  return Number(done.numUpdatedRows) === 1;
}

export async function passkeysOf(db: Kysely<Tables>, personId: string): Promise<PasskeyLine[]> {
  return db
    .selectFrom('passkeys')
    .select(['id', 'name', 'added_at as addedAt', 'used_at as usedAt'])
    .where('person_id', '=', personId)
    .orderBy('added_at')
    .execute();
}

/** Removes a passkey of the person's; false where it is the only way to sign in. */
export async function removePasskey(db: Kysely<Tables>, personId: string, id: string): Promise<boolean> {
  return writeWhole(db, async (tx) => {
    if (!(await hasAnotherWay(tx, personId))) return false;
    await tx.deleteFrom('passkeys').where('person_id', '=', personId).where('id', '=', id).execute();
    return true;
  });
}
