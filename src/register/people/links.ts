import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { hasNoPeople, makeAccount } from './accounts.ts';
import { hashPassword } from './password.ts';
import { findPasswordFault, storePassword } from './passwords.ts';
import { DAY, hashToken, instantAfter, makeToken } from './token.ts';
import type { Account, NewPerson, Role, SignInLink } from './types.ts';

type NewLink = { readonly purpose: SignInLink['purpose']; readonly role: Role; readonly personId?: string; readonly by?: string };
const LIFE: Readonly<Record<SignInLink['purpose'], number>> = { first: DAY, invite: 7 * DAY, reset: DAY };

/** Makes a one-time link and gives its token, which is kept as a hash alone. */
export async function makeLink(db: Kysely<Tables>, { purpose, role, personId, by }: NewLink, now: string): Promise<string> {
  const token = makeToken();
  await writeWhole(db, async (tx) => {
    await tx.deleteFrom('sign_in_links').where('expires_at', '<=', now).execute();
    const ends = { made_at: now, expires_at: instantAfter(now, LIFE[purpose]) };
    await tx
      .insertInto('sign_in_links')
      .values({ token_hash: hashToken(token), purpose, role, person_id: personId ?? null, made_by: by ?? null, ...ends })
      .execute();
  });
  return token;
}

export async function readLink(db: Kysely<Tables>, token: string, now: string): Promise<SignInLink | undefined> {
  const link = await findLink(db, token, now);
  return link && { purpose: link.purpose, role: link.role, login: link.login };
}

/** The link while it holds; that of the first administrator only as long as nobody has an account. */
async function findLink(db: Kysely<Tables>, token: string, now: string) {
  const link = await db
    .selectFrom('sign_in_links as l')
    .leftJoin('people as p', 'p.id', 'l.person_id')
    .select(['l.purpose', 'l.role', 'l.person_id', 'p.login', 'p.name', 'p.role as person_role', 'p.disabled_at'])
    .where('l.token_hash', '=', hashToken(token))
    .where('l.expires_at', '>', now)
    .executeTakeFirst();
  if (!link || link.disabled_at !== null) return undefined;
  return link.purpose === 'first' && !(await hasNoPeople(db)) ? undefined : link;
}

/** Spends the link. The password is hashed before the transaction, which must not wait for it. */
export async function acceptLink(db: Kysely<Tables>, token: string, person: NewPerson, now: string): Promise<Account> {
  const fault = findPasswordFault(person.password);
  if (!(await findLink(db, token, now))) return { ok: false, trouble: 'link_spent' };
  if (fault) return { ok: false, trouble: fault };
  const hash = await hashPassword(person.password);
  return writeWhole(db, async (tx) => {
    const link = await findLink(tx, token, now);
    if (!link) return { ok: false, trouble: 'link_spent' };
    const account = await accountOf(tx, link, person, now);
    if (!account.ok) return account;
    const spent = await tx.deleteFrom('sign_in_links').where('token_hash', '=', hashToken(token)).executeTakeFirst();
    // Two may answer at the same moment: the one that takes the row away has it.
    if (Number(spent.numDeletedRows) === 0) throw Object.assign(new Error('the link was spent meanwhile'), { code: '40001' });
    await storePassword(tx, account.person.id, hash, now);
    return account;
  });
}

async function accountOf(
  tx: Transaction<Tables>,
  link: NonNullable<Awaited<ReturnType<typeof findLink>>>,
  person: NewPerson,
  now: string,
): Promise<Account> {
  if (link.person_id && link.name && link.person_role)
    return { ok: true, person: { id: link.person_id, name: link.name, role: link.person_role } };
  return makeAccount(tx, person, link.role, link.purpose === 'first' ? 'first administrator' : 'invited', now);
}
