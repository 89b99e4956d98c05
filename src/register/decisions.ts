import type { Kysely } from 'kysely';
import { changeColumns } from './entry.ts';
import type { EntryKind, Tables } from './tables.ts';
import type { Author } from './types.ts';
import { writeWhole } from './write.ts';

/** The table of each kind of entry. */
export const ENTRY_TABLE = {
  process: 'processes',
  meeting: 'meetings',
  body: 'bodies',
  commitment: 'commitments',
  condition: 'conditions',
  evidence: 'evidence',
} as const;

/** Every kind of entry with its table. */
export const ENTRY_TABLES = Object.entries(ENTRY_TABLE) as [EntryKind, (typeof ENTRY_TABLE)[EntryKind]][];

/** Writes a person's verdict on an entry. The database refuses a machine's (law 5), and a verdict on what is not there. */
export async function decideEntry(
  db: Kysely<Tables>,
  entry: { readonly kind: EntryKind; readonly id: string },
  verdict: 'accepted' | 'rejected',
  author: Author,
  reason: string,
  at: string,
): Promise<void> {
  await writeWhole(db, async (tx) => {
    const who = { author_kind: author.kind, author_name: author.name };
    await tx
      .insertInto('decisions')
      .values({ entry_kind: entry.kind, entry_id: entry.id, verdict, ...who, reason, at })
      .execute();
    await tx
      .updateTable(ENTRY_TABLE[entry.kind])
      .set((eb) => ({ standing: verdict, revision: eb('revision', '+', 1), ...changeColumns(author, reason, at) }))
      .where('id', '=', entry.id)
      .execute();
  });
}
