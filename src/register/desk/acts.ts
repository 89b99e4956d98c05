import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { ENTRY_TABLE } from '../decisions.ts';
import { changeColumns } from '../entry.ts';
import type { Tables } from '../tables.ts';
import type { Author, Standing } from '../types.ts';
import { writeWhole } from '../write.ts';
import type { ActOutcome, EntryKind, EntryRef } from './types.ts';

/** What an act left behind, as far as undoing it needs to know. */
export type Touched =
  | { readonly kind: EntryKind; readonly id: string; readonly revision: number }
  | {
      readonly kind: 'link';
      readonly link: Tables['entry_links']['link'];
      readonly of: EntryKind;
      readonly from: string;
      readonly to: string;
      readonly was: 'linked' | 'unlinked';
    }
  | {
      readonly kind: 'name';
      readonly of: 'process' | 'body';
      readonly id: string;
      readonly language: 'ar' | 'en';
      readonly was: string | null;
    }
  | { readonly kind: 'status'; readonly id: string };

/** Who acts, why, and when. */
export type Act = { readonly act: string; readonly author: Author; readonly reason: string; readonly at: string };
export type ActWork = (tx: Transaction<Tables>) => Promise<readonly Touched[]>;

/** Thrown inside an act to end it without a trace; told to the caller as an outcome. */
class ActRefused extends Error {
  readonly outcome: Extract<ActOutcome, { ok: false }>;
  constructor(outcome: Extract<ActOutcome, { ok: false }>) {
    super(outcome.trouble);
    this.outcome = outcome;
  }
}
export const refuseAct = (reason: string): never => {
  throw new ActRefused({ ok: false, trouble: 'refused', reason });
};
const tellMissing = (): never => {
  throw new ActRefused({ ok: false, trouble: 'missing' });
};

export const whoAndWhy = ({ author, reason, at }: Act) => ({ author_kind: author.kind, author_name: author.name, reason, at });

/** Does one act of a person, whole or not at all, and writes down what it touched. A machine's is refused by the database (law 5). */
export async function performAct(db: Kysely<Tables>, act: Act, work: ActWork, undoes: string | null = null): Promise<ActOutcome> {
  try {
    return await writeWhole(db, async (tx) => {
      const touched = await work(tx);
      const id = randomUUID();
      await tx
        .insertInto('desk_acts')
        .values({ id, act: act.act, touched: JSON.stringify(touched), undoes, ...whoAndWhy(act) })
        .execute();
      return { ok: true, actId: id };
    });
  } catch (error) {
    if (error instanceof ActRefused) return error.outcome;
    throw error;
  }
}

/** An entry's row, where it is as it was seen; else the act ends here. Without `revision`, whatever it is now. */
export async function readEntryRow(tx: Kysely<Tables>, { kind, id }: EntryRef, revision?: number) {
  const row = await tx.selectFrom(ENTRY_TABLE[kind]).selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return tellMissing();
  if (revision !== undefined && row.revision !== revision)
    throw new ActRefused({ ok: false, trouble: 'changed', by: row.changed_by_name, at: row.changed_at });
  return row;
}

/** Writes a person's verdict on an entry and the columns that go with it: one decision, one revision. */
export async function moveEntry(
  tx: Transaction<Tables>,
  { kind, id, revision }: EntryRef & { readonly revision: number },
  verdict: Standing,
  columns: Readonly<Record<string, unknown>>,
  { author, reason, at }: Omit<Act, 'act'>,
): Promise<Touched> {
  await tx
    .insertInto('decisions')
    .values({ entry_kind: kind, entry_id: id, verdict, author_kind: author.kind, author_name: author.name, reason, at })
    .execute();
  await tx
    .updateTable(ENTRY_TABLE[kind])
    .set({ ...(columns as object), standing: verdict, revision: revision + 1, ...changeColumns(author, reason, at) })
    .where('id', '=', id)
    .execute();
  return { kind, id, revision: revision + 1 };
}
