import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { DAY, hashToken, instantAfter, makeToken } from './token.ts';
import { type Person, ROLES, type Role, type TokenLine } from './types.ts';

const LIFE = 365 * DAY;

/** The lesser of two roles: a token never does more than its owner may today. */
function lesserRole(one: Role, other: Role): Role {
  return ROLES[Math.min(ROLES.indexOf(one), ROLES.indexOf(other))]!;
}

/** Makes a token for programs and gives it, this once; it ends after a year. */
export async function makeApiToken(db: Kysely<Tables>, owner: Person, name: string, role: Role, now: string): Promise<string> {
  const token = makeToken();
  const row = { token_hash: hashToken(token), id: randomUUID(), person_id: owner.id, name: storable(name.trim().slice(0, 100)) || '–' };
  const times = { made_at: now, used_at: null, expires_at: instantAfter(now, LIFE) };
  await writeWhole(db, (tx) =>
    tx
      .insertInto('api_tokens')
      .values({ ...row, role: lesserRole(role, owner.role), ...times })
      .execute(),
  );
  return token;
}

/** The owner of a token that holds, with the lesser of the token's and the owner's role. */
export async function readApiToken(db: Kysely<Tables>, token: string, now: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('api_tokens as t')
    .innerJoin('people as p', 'p.id', 't.person_id')
    .select(['t.id as tokenId', 't.role as tokenRole', 't.used_at', 'p.id', 'p.name', 'p.role'])
    .where('t.token_hash', '=', hashToken(token))
    .where('t.expires_at', '>', now)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  // The day of the last use is enough to know a token that nobody needs any more.
  if (row.used_at?.slice(0, 10) !== now.slice(0, 10))
    await writeWhole(db, (tx) => tx.updateTable('api_tokens').set({ used_at: now }).where('id', '=', row.tokenId).execute());
  return { id: row.id, name: row.name, role: lesserRole(row.tokenRole, row.role) };
}

export async function apiTokensOf(db: Kysely<Tables>, personId: string, now: string): Promise<TokenLine[]> {
  return db
    .selectFrom('api_tokens')
    .select(['id', 'name', 'role', 'made_at as madeAt', 'used_at as usedAt', 'expires_at as expiresAt'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('made_at', 'desc')
    .execute();
}

export async function endApiToken(db: Kysely<Tables>, personId: string, id: string): Promise<void> {
  await writeWhole(db, (tx) => tx.deleteFrom('api_tokens').where('person_id', '=', personId).where('id', '=', id).execute());
}
