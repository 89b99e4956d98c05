import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { changeColumns } from '../entry.ts';
import { nameKey } from '../name-key.ts';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { writeWhole } from '../write.ts';
import { findNameFault, loginKey } from './names.ts';
import type { Account, NewPerson, Person, PersonLine, Role } from './types.ts';

const authorOf = (person: Person): Author => ({ kind: 'person', name: person.name });

export async function hasNoPeople(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('people').select('id').limit(1).executeTakeFirst()) === undefined;
}

export async function listPeople(db: Kysely<Tables>): Promise<PersonLine[]> {
  const rows = await db.selectFrom('people').select(['id', 'login', 'name', 'role', 'disabled_at']).orderBy('name').execute();
  return rows.map(({ disabled_at, ...row }) => ({ ...row, disabledAt: disabled_at }));
}

/** Makes an account within a transaction, or says why not. */
export async function makeAccount(
  tx: Transaction<Tables>,
  person: Pick<NewPerson, 'login' | 'name'>,
  role: Role,
  reason: string,
  at: string,
): Promise<Account> {
  const name = person.name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const login = loginKey(person.login);
  const trouble = findNameFault(login, name);
  if (trouble) return { ok: false, trouble };
  const key = nameKey(name.normalize('NFKC'));
  const alike = await tx
    .selectFrom('people')
    .select('login')
    .where((eb) => eb.or([eb('login', '=', login), eb('name_key', '=', key)]))
    .execute();
  if (alike.length > 0) return { ok: false, trouble: alike.some((row) => row.login === login) ? 'login_taken' : 'name_taken' };
  const made: Person = { id: randomUUID(), name, role };
  await tx
    .insertInto('people')
    .values({ ...made, login, name_key: key, disabled_at: null, ...changeColumns(authorOf(made), reason, at) })
    .execute();
  return { ok: true, person: made };
}

/** Changes a person's role or bars them; false where no administrator would be left. Whoever is barred is signed out everywhere. */
export async function changePerson(
  db: Kysely<Tables>,
  id: string,
  change: { readonly role: Role } | { readonly disabled: boolean },
  by: Person,
  at: string,
): Promise<boolean> {
  return writeWhole(db, async (tx) => {
    const rows = await tx.selectFrom('people').selectAll().execute();
    const known = rows.find((row) => row.id === id);
    if (!known) return false;
    const next = 'role' in change ? { role: change.role } : { disabled_at: change.disabled ? (known.disabled_at ?? at) : null };
    const after = rows.map((row) => (row.id === id ? { ...row, ...next } : row));
    if (!after.some((row) => row.role === 'administrator' && row.disabled_at === null)) return false;
    await tx
      .updateTable('people')
      .set({ ...next, revision: known.revision + 1, ...changeColumns(authorOf(by), 'role' in change ? 'role' : 'access', at) })
      .where('id', '=', id)
      .execute();
    if ('disabled' in change && change.disabled)
      for (const table of ['sessions', 'api_tokens'] as const) await tx.deleteFrom(table).where('person_id', '=', id).execute();
    return true;
  });
}
