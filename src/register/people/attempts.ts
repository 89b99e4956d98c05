import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { writeWhole } from '../write.ts';
import { hashToken, instantAfter } from './token.ts';

/** Counts one attempt in the running window of `seconds`; false once there were more than `limit`. Keys are stored hashed. */
export async function countAttempt(db: Kysely<Tables>, key: string, limit: number, seconds: number, now: string): Promise<boolean> {
  const id = hashToken(key);
  return writeWhole(db, async (tx) => {
    await tx.deleteFrom('attempts').where('expires_at', '<=', now).execute();
    await tx
      .insertInto('attempts')
      .values({ id, count: 1, expires_at: instantAfter(now, seconds) })
      .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ count: eb('attempts.count', '+', 1) })))
      .execute();
    const { count } = await tx.selectFrom('attempts').select('count').where('id', '=', id).executeTakeFirstOrThrow();
    return count <= limit;
  });
}

export async function forgetAttempts(db: Kysely<Tables>, key: string): Promise<void> {
  await writeWhole(db, (tx) => tx.deleteFrom('attempts').where('id', '=', hashToken(key)).execute());
}
