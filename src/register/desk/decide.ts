import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { type Act, moveEntry, performAct, readEntryRow, refuseAct, type Touched } from './acts.ts';
import { columnsFor } from './fields.ts';
import type { ActOutcome, FieldValues, SeenEntry } from './types.ts';

/** A person's verdict on entries, all of them or none: one is refused where somebody changed it since it was seen. */
export function decideAll(
  db: Kysely<Tables>,
  entries: readonly SeenEntry[],
  verdict: 'accepted' | 'rejected',
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: verdict, author, reason, at };
  return performAct(db, act, async (tx) => {
    const touched: Touched[] = [];
    for (const entry of entries) {
      await readEntryRow(tx, entry, entry.revision);
      touched.push(await moveEntry(tx, entry, verdict, {}, act));
    }
    return touched;
  });
}

/** A person's own values for an entry: it is `changed`, and the machine's proposal stays beside it. */
export function changeEntry(
  db: Kysely<Tables>,
  entry: SeenEntry,
  values: FieldValues,
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'changed', author, reason, at };
  return performAct(db, act, async (tx) => [await changeIn(tx, entry, values, act)]);
}

/** The same within an act of several steps. */
export async function changeIn(tx: Transaction<Tables>, entry: SeenEntry, values: FieldValues, act: Act): Promise<Touched> {
  const row = await readEntryRow(tx, entry, entry.revision);
  const { exact } = await tx.selectFrom('quotes').select('exact').where('id', '=', row.quote_id).executeTakeFirstOrThrow();
  const read = columnsFor(entry.kind, values, exact);
  if (!read.ok) return refuseAct(read.fields.join(', '));
  await checkTargets(tx, read.columns);
  return moveEntry(tx, entry, 'changed', read.columns, act);
}

/** A process or commitment that an entry is moved to is there; evidence that a status rests on stays where it is. */
async function checkTargets(tx: Transaction<Tables>, columns: Readonly<Record<string, string | null>>): Promise<void> {
  const { process_id: process, commitment_id: commitment } = columns;
  if (process && !(await tx.selectFrom('processes').select('id').where('id', '=', process).executeTakeFirst())) refuseAct('process');
  if (commitment && !(await tx.selectFrom('commitments').select('id').where('id', '=', commitment).executeTakeFirst()))
    refuseAct('commitment');
}
