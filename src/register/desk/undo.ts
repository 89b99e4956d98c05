import type { Kysely, Transaction } from 'kysely';
import { ENTRY_TABLE } from '../decisions.ts';
import type { Tables } from '../tables.ts';
import type { Author, Standing } from '../types.ts';
import { type Act, moveEntry, performAct, readEntryRow, refuseAct, type Touched, whoAndWhy } from './acts.ts';
import type { ActLine, ActOutcome, EntryRef } from './types.ts';

/** Columns that tell of a change itself: they are never put back. */
const OF_THE_CHANGE = ['id', 'revision', 'standing', 'changed_at', 'changed_by_kind', 'changed_by_name', 'change_reason'];

/** The newest acts of a person that stand, newest first: those that «undo» takes back one by one. */
export async function actsOf(db: Kysely<Tables>, author: Author, limit: number): Promise<ActLine[]> {
  const rows = await db
    .selectFrom('desk_acts as d')
    .selectAll('d')
    .where('d.author_name', '=', author.name)
    .where('d.undoes', 'is', null)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('desk_acts as u').select('u.id').whereRef('u.undoes', '=', 'd.id'))))
    .orderBy('d.seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    act: row.act,
    author: row.author_name,
    reason: row.reason,
    at: row.at,
    entries: (JSON.parse(row.touched) as Touched[]).flatMap((each) => ('revision' in each ? [{ kind: each.kind, id: each.id }] : [])),
  }));
}

/** Every entry that an act touched, whoever did it: a status by its commitment, a link by both ends. Empty for an act that is not there. */
export async function entriesOfAct(db: Kysely<Tables>, actId: string): Promise<EntryRef[]> {
  const act = await db.selectFrom('desk_acts').select('touched').where('id', '=', actId).executeTakeFirst();
  const touched: Touched[] = act ? JSON.parse(act.touched) : [];
  const entries = await Promise.all(touched.map((each) => entriesOf(db, each)));
  return entries.flat();
}

async function entriesOf(db: Kysely<Tables>, touched: Touched): Promise<EntryRef[]> {
  if (touched.kind === 'link') return [touched.from, touched.to].map((id) => ({ kind: touched.of, id }));
  if (touched.kind === 'name') return [{ kind: touched.of, id: touched.id }];
  if (touched.kind !== 'status') return [{ kind: touched.kind, id: touched.id }];
  const events = await db.selectFrom('status_events').select('commitment_id').where('id', '=', touched.id).execute();
  return events.map(({ commitment_id }) => ({ kind: 'commitment', id: commitment_id }));
}

/** Takes an act back by new rows: each entry becomes what it was before, where nobody changed it since. */
export async function undoAct(db: Kysely<Tables>, actId: string, author: Author, at: string): Promise<ActOutcome> {
  const undone = await db.selectFrom('desk_acts').selectAll().where('id', '=', actId).executeTakeFirst();
  if (!undone || undone.undoes !== null) return { ok: false, trouble: 'missing' };
  const again = await db.selectFrom('desk_acts').select(['author_name', 'at']).where('undoes', '=', actId).executeTakeFirst();
  if (again) return { ok: false, trouble: 'changed', by: again.author_name, at: again.at };
  const act = { act: 'undone', author, reason: `undo: ${undone.act}`, at };
  const work = async (tx: Transaction<Tables>) => {
    const touched: Touched[] = [];
    for (const each of (JSON.parse(undone.touched) as Touched[]).toReversed()) touched.push(await undoOne(tx, each, act));
    return touched;
  };
  return performAct(db, act, work, actId);
}

async function undoOne(tx: Transaction<Tables>, touched: Touched, act: Act): Promise<Touched> {
  if (touched.kind === 'link') {
    const { link, of, from, to, was } = touched;
    await tx
      .insertInto('entry_links')
      .values({ link, entry_kind: of, from_id: from, to_id: to, state: was, ...whoAndWhy(act) })
      .execute();
    return { ...touched, was: was === 'linked' ? 'unlinked' : 'linked' };
  }
  if (touched.kind === 'status') {
    await tx
      .insertInto('status_undos')
      .values({ event_id: touched.id, ...whoAndWhy(act) })
      .execute();
    return touched;
  }
  if (touched.kind === 'name') {
    const { of, id, language, was } = touched;
    const { quote_id } = await readEntryRow(tx, { kind: of, id });
    await tx
      .insertInto('chosen_names')
      .values({ entry_kind: of, entry_id: id, language, name: was, quote_id, ...whoAndWhy(act) })
      .execute();
    return touched;
  }
  const { kind, id, revision } = touched;
  await readEntryRow(tx, touched, revision);
  const line = await tx
    .selectFrom('change_log')
    .select('before')
    .where('entry_table', '=', ENTRY_TABLE[kind])
    .where('entry_id', '=', id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!line) return refuseAct('the change is not in the log');
  const { standing, ...before } = JSON.parse(line.before ?? '{}') as { standing?: Standing } & Record<string, unknown>;
  // An entry that the act made cannot be unmade: it is rejected, and stays in the record.
  if (!standing || (standing === 'proposed' && before.proposed_by_kind === 'person'))
    return moveEntry(tx, { kind, id, revision }, 'rejected', {}, act);
  const columns = Object.fromEntries(Object.entries(before).filter(([column]) => !OF_THE_CHANGE.includes(column)));
  return moveEntry(tx, { kind, id, revision }, standing, columns, act);
}
