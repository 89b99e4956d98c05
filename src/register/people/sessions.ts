import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { DAY, hashToken, instantAfter, makeToken } from './token.ts';
import type { Person, Session } from './types.ts';

/** A session ends after a month, or after a week in which it was not used. */
const LIFE = 30 * DAY;
const IDLE = 7 * DAY;
/** How exact `seen_at` is: not every page read is a write. */
const SEEN_EVERY = 60 * 60;

export async function openSession(db: Kysely<Tables>, personId: string, agent: string, now: string): Promise<string> {
  const token = makeToken();
  const times = { begun_at: now, seen_at: now, expires_at: instantAfter(now, LIFE) };
  await writeWhole(db, async (tx) => {
    await tx.deleteFrom('sessions').where('expires_at', '<=', now).execute();
    await tx
      .insertInto('sessions')
      .values({ token_hash: hashToken(token), id: randomUUID(), person_id: personId, agent: storable(agent.slice(0, 200)), ...times })
      .execute();
  });
  return token;
}

export async function readSession(
  db: Kysely<Tables>,
  token: string,
  now: string,
): Promise<{ readonly person: Person; readonly sessionId: string } | undefined> {
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('people as p', 'p.id', 's.person_id')
    .select(['s.id as sessionId', 's.seen_at', 'p.id', 'p.name', 'p.role'])
    .where('s.token_hash', '=', hashToken(token))
    .where('s.expires_at', '>', now)
    .where('s.seen_at', '>', instantAfter(now, -IDLE))
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.seen_at <= instantAfter(now, -SEEN_EVERY))
    await writeWhole(db, (tx) => tx.updateTable('sessions').set({ seen_at: now }).where('id', '=', row.sessionId).execute());
  return { person: { id: row.id, name: row.name, role: row.role }, sessionId: row.sessionId };
}

/** A person's sessions that still hold, the one last used first. */
export async function sessionsOf(db: Kysely<Tables>, personId: string, now: string): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'agent', 'begun_at as begunAt', 'seen_at as seenAt'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .where('seen_at', '>', instantAfter(now, -IDLE))
    .orderBy('seen_at', 'desc')
    .execute();
  return rows;
}

export async function endSessions(db: Kysely<Tables>, personId: string, sessionId?: string): Promise<void> {
  await writeWhole(db, (tx) => {
    const all = tx.deleteFrom('sessions').where('person_id', '=', personId);
    return (sessionId === undefined ? all : all.where('id', '=', sessionId)).execute();
  });
}
