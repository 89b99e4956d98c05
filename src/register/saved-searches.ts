import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { hashToken, makeToken } from './people/token.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';
import type { SavedSearch, SavedSearches, SearchQuestion } from './types.ts';
import { writeWhole } from './write.ts';

/** Searches that one person may keep. */
const MOST = 100;

export function openSavedSearches(db: Kysely<Tables>, now: () => string): SavedSearches {
  const setToken = (personId: string, id: string, token_hash: string | null) =>
    writeWhole(db, async (tx) => {
      const query = tx.updateTable('saved_searches').set({ token_hash }).where('id', '=', id).where('person_id', '=', personId);
      return (await query.executeTakeFirst()).numUpdatedRows > 0n;
    });
  return {
    async save(personId, { name, language, question }) {
      const token = makeToken();
      const row = { id: randomUUID(), person_id: personId, name: storable(name.trim().slice(0, 200)) || '–', language };
      const asked = { question: storable(JSON.stringify(question)), token_hash: hashToken(token), saved_at: now() };
      const kept = await writeWhole(db, async (tx) => {
        const known = await tx.selectFrom('saved_searches').select('id').where('person_id', '=', personId).execute();
        if (known.length >= MOST) return false;
        await tx
          .insertInto('saved_searches')
          .values({ ...row, ...asked })
          .execute();
        return true;
      });
      return kept ? { id: row.id, token } : undefined;
    },
    async list(personId) {
      const rows = await db
        .selectFrom('saved_searches')
        .selectAll()
        .where('person_id', '=', personId)
        .orderBy('saved_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toSaved);
    },
    async renewToken(personId, id) {
      const token = makeToken();
      return (await setToken(personId, id, hashToken(token))) ? token : undefined;
    },
    async endToken(personId, id) {
      await setToken(personId, id, null);
    },
    async remove(personId, id) {
      await writeWhole(db, (tx) => tx.deleteFrom('saved_searches').where('id', '=', id).where('person_id', '=', personId).execute());
    },
    async byToken(token) {
      const row = await db
        .selectFrom('saved_searches as s')
        .innerJoin('people as p', 'p.id', 's.person_id')
        .selectAll('s')
        .where('s.token_hash', '=', hashToken(token))
        .where('p.disabled_at', 'is', null)
        .executeTakeFirst();
      return row && toSaved(row);
    },
  };
}

function toSaved({ id, name, language, question, token_hash, saved_at }: Tables['saved_searches']): SavedSearch {
  return { id, name, language, question: JSON.parse(question) as SearchQuestion, hasFeed: token_hash !== null, savedAt: saved_at };
}
