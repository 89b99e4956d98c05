import type { Kysely } from 'kysely';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { performAct, readEntryRow, whoAndWhy } from './acts.ts';
import type { ActOutcome } from './types.ts';

type Of = 'process' | 'body';

/** Names a process or body in one language; null goes back to the name that the texts give. It rests on the entry's own quotation. */
export function nameEntry(
  db: Kysely<Tables>,
  entry: { readonly kind: Of; readonly id: string },
  language: 'ar' | 'en',
  name: string | null,
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'named', author, reason, at };
  return performAct(db, act, async (tx) => {
    const { quote_id } = await readEntryRow(tx, entry);
    const was = (await chosenNames(tx, entry.kind, [entry.id])).get(entry.id)?.[language] ?? null;
    const row = { entry_kind: entry.kind, entry_id: entry.id, language, name: name === null ? null : storable(name), quote_id };
    await tx
      .insertInto('chosen_names')
      .values({ ...row, ...whoAndWhy(act) })
      .execute();
    return [{ kind: 'name', of: entry.kind, id: entry.id, language, was }];
  });
}

type Names = { readonly ar: string | null; readonly en: string | null };

/** The names that people chose for these entries, the last word in each language. */
export async function chosenNames(db: Kysely<Tables>, kind: Of, ids: readonly string[]): Promise<Map<string, Names>> {
  const names = new Map<string, Names>();
  if (ids.length === 0) return names;
  const rows = await db
    .selectFrom('chosen_names')
    .selectAll()
    .where('entry_kind', '=', kind)
    .where('entry_id', 'in', ids)
    .orderBy('seq')
    .execute();
  for (const { entry_id, language, name } of rows)
    names.set(entry_id, { ...(names.get(entry_id) ?? { ar: null, en: null }), [language]: name });
  return names;
}
