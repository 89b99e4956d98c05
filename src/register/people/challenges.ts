import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { hashToken, instantAfter, makeToken } from './token.ts';
import type { Challenge } from './types.ts';

/** Long enough to look for a key or to type a password elsewhere. */
const LIFE = 5 * 60;

/** Keeps what must be answered and gives its token, which is kept as a hash alone. */
export async function makeChallenge(db: Kysely<Tables>, challenge: Challenge, now: string): Promise<string> {
  const token = makeToken();
  await writeWhole(db, async (tx) => {
    await tx.deleteFrom('challenges').where('expires_at', '<=', now).execute();
    await tx
      .insertInto('challenges')
      .values({ token_hash: hashToken(token), content: JSON.stringify(challenge), expires_at: instantAfter(now, LIFE) })
      .execute();
  });
  return token;
}

/** Spends a challenge, whatever it was for; undefined where it was no such one, was spent before, or its time is over. */
export async function takeChallenge<P extends Challenge['purpose']>(
  db: Kysely<Tables>,
  purpose: P,
  token: string,
  now: string,
): Promise<Extract<Challenge, { purpose: P }> | undefined> {
  const row = await writeWhole(db, (tx) =>
    tx.deleteFrom('challenges').where('token_hash', '=', hashToken(token)).returning(['content', 'expires_at']).executeTakeFirst(),
  );
  if (!row || row.expires_at <= now) return undefined;
  const challenge = JSON.parse(row.content) as Challenge;
  return challenge.purpose === purpose ? (challenge as Extract<Challenge, { purpose: P }>) : undefined;
}
