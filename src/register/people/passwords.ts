import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { loginKey } from './names.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD, verifyPassword } from './password.ts';
import type { AccountTrouble, Person } from './types.ts';

export function findPasswordFault(password: string): AccountTrouble | undefined {
  if (password.length < SHORTEST_PASSWORD) return 'password_short';
  return password.length > LONGEST_PASSWORD ? 'password_long' : undefined;
}

/** The person with this login and password. An unknown login, a barred person and a wrong password cost the same. */
export async function checkPassword(db: Kysely<Tables>, login: string, password: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('people as p')
    .leftJoin('passwords as w', 'w.person_id', 'p.id')
    .select(['p.id', 'p.name', 'p.role', 'p.disabled_at', 'w.hash'])
    .where('p.login', '=', loginKey(login))
    .executeTakeFirst();
  const right = await verifyPassword(password.slice(0, LONGEST_PASSWORD + 1), row?.hash ?? undefined);
  return row && right && row.disabled_at === null ? { id: row.id, name: row.name, role: row.role } : undefined;
}

/** Stores the hash; whoever signed in with the old password is signed out, but for `keepSession`. */
export async function storePassword(tx: Transaction<Tables>, personId: string, hash: string, now: string, keepSession = ''): Promise<void> {
  await tx
    .insertInto('passwords')
    .values({ person_id: personId, hash, set_at: now })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ hash, set_at: now }))
    .execute();
  await tx.deleteFrom('sessions').where('person_id', '=', personId).where('id', '<>', keepSession).execute();
}

export async function changePassword(
  db: Kysely<Tables>,
  personId: string,
  password: string,
  now: string,
  keepSession?: string,
): Promise<AccountTrouble | undefined> {
  const fault = findPasswordFault(password);
  if (fault) return fault;
  const hash = await hashPassword(password);
  await writeWhole(db, (tx) => storePassword(tx, personId, hash, now, keepSession));
  return undefined;
}
