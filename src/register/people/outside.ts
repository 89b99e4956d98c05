import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { makeAccount } from './accounts.ts';
import { hashToken } from './token.ts';
import type { OutsideIdentity, OutsideLine, Person } from './types.ts';
import { hasAnotherWay } from './ways.ts';

/** The person that an institution's account is linked to; none where they are barred. */
export async function readOutside(db: Kysely<Tables>, { issuer, subject }: OutsideIdentity): Promise<Person | undefined> {
  return db
    .selectFrom('outside_identities as o')
    .innerJoin('people as p', 'p.id', 'o.person_id')
    .select(['p.id', 'p.name', 'p.role'])
    .where('o.issuer', '=', issuer)
    .where('o.subject', '=', subject)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function outsideOf(db: Kysely<Tables>, personId: string): Promise<OutsideLine[]> {
  return db
    .selectFrom('outside_identities')
    .select(['issuer', 'subject', 'added_at as addedAt'])
    .where('person_id', '=', personId)
    .orderBy('added_at')
    .execute();
}

/** Links an institution's account to a person; false where it is another's. */
export async function linkOutside(db: Kysely<Tables>, personId: string, identity: OutsideIdentity, now: string): Promise<boolean> {
  return writeWhole(db, async (tx) => {
    await tx
      .insertInto('outside_identities')
      .values({ ...identity, person_id: personId, added_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await tx
      .selectFrom('outside_identities')
      .select('person_id')
      .where('issuer', '=', identity.issuer)
      .where('subject', '=', identity.subject)
      .executeTakeFirst();
    return row?.person_id === personId;
  });
}

/** Undoes a link of the person's; false where it is the only way to sign in. */
export async function unlinkOutside(db: Kysely<Tables>, personId: string, { issuer, subject }: OutsideIdentity): Promise<boolean> {
  return writeWhole(db, async (tx) => {
    if (!(await hasAnotherWay(tx, personId))) return false;
    const own = tx.deleteFrom('outside_identities').where('person_id', '=', personId);
    await own.where('issuer', '=', issuer).where('subject', '=', subject).execute();
    return true;
  });
}

/**
 * Makes a reader of one whom the institution knows and nobody invited; undefined where the identity is linked already (to one who is
 * barred). The name is the institution's where nobody has it. No account that is there is ever taken over by a like name or address.
 */
export async function makeOutsideReader(
  db: Kysely<Tables>,
  identity: OutsideIdentity,
  name: string,
  now: string,
): Promise<Person | undefined> {
  const mark = hashToken(`${identity.issuer} ${identity.subject}`).slice(0, 12);
  const shown = storable(name.slice(0, 80));
  return writeWhole(db, async (tx) => {
    const known = tx.selectFrom('outside_identities').select('person_id').where('issuer', '=', identity.issuer);
    if (await known.where('subject', '=', identity.subject).executeTakeFirst()) return undefined;
    for (const each of [shown, `${shown} ${mark}`, `Reader ${mark}`]) {
      const account = await makeAccount(tx, { login: `outside.${mark}`, name: each }, 'reader', 'outside identity', now);
      if (!account.ok) continue;
      await tx
        .insertInto('outside_identities')
        .values({ ...identity, person_id: account.person.id, added_at: now })
        .execute();
      return account.person;
    }
    return undefined;
  });
}
