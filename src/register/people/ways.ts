import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

export async function hasPassword(db: Kysely<Tables>, personId: string): Promise<boolean> {
  return (await db.selectFrom('passwords').select('person_id').where('person_id', '=', personId).executeTakeFirst()) !== undefined;
}

/** Whether a person has more than one way to sign in (a password, passkeys, outside identities), so that one may go. */
export async function hasAnotherWay(tx: Transaction<Tables>, personId: string): Promise<boolean> {
  let ways = 0;
  for (const table of ['passwords', 'passkeys', 'outside_identities'] as const)
    ways += (await tx.selectFrom(table).select('person_id').where('person_id', '=', personId).limit(2).execute()).length;
  return ways > 1;
}
