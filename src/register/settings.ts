import type { Kysely } from 'kysely';
import { changeColumns } from './entry.ts';
import type { Tables } from './tables.ts';
import type { Author } from './types.ts';
import { writeWhole } from './write.ts';

export async function readSettings(db: Kysely<Tables>): Promise<Record<string, string>> {
  const rows = await db.selectFrom('settings').select(['id', 'value']).execute();
  return Object.fromEntries(rows.map(({ id, value }) => [id, value]));
}

/** Stores one setting; the older value stays in the change log. */
export async function saveSetting(db: Kysely<Tables>, id: string, value: string, author: Author, at: string): Promise<void> {
  await writeWhole(db, async (tx) => {
    const known = await tx.selectFrom('settings').selectAll().where('id', '=', id).executeTakeFirst();
    const row = { id, value, ...changeColumns(author, 'setting', at) };
    if (!known) await tx.insertInto('settings').values(row).execute();
    else if (known.value !== value)
      await tx
        .updateTable('settings')
        .set({ ...row, revision: known.revision + 1 })
        .where('id', '=', id)
        .execute();
  });
}
