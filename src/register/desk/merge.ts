import type { Kysely } from 'kysely';
import { entryColumns } from '../entry.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Tables } from '../tables.ts';
import type { Author, Standing } from '../types.ts';
import { moveEntry, performAct, readEntryRow, refuseAct, type Touched } from './acts.ts';
import { evidenceIn, OF_PROCESS, quoteWords, rowsOfProcess } from './enter.ts';
import { linkIn } from './links.ts';
import type { ActOutcome } from './types.ts';

/**
 * Says that one commitment is another in other words: its sentence becomes a restatement of that one, what bears on it bears on
 * that one too, and it is listed no more. A status that rests on its evidence stays in its own record.
 */
export function mergeCommitments(
  db: Kysely<Tables>,
  fromId: string,
  toId: string,
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'merged', author, reason, at };
  return performAct(db, act, async (tx) => {
    if (fromId === toId) refuseAct('a commitment is not merged with itself');
    const from = await readEntryRow(tx, { kind: 'commitment', id: fromId });
    if ((await readEntryRow(tx, { kind: 'commitment', id: toId })).standing === 'rejected') refuseAct('the other commitment is rejected');
    const evidence = await tx
      .selectFrom('evidence')
      .selectAll()
      .where('commitment_id', '=', fromId)
      .where('standing', '<>', 'rejected')
      .execute();
    const touched: Touched[] = [await evidenceIn(tx, { commitmentId: toId, quoteId: from.quote_id, bearing: 'restates' }, act)];
    for (const { quote_id, bearing } of evidence)
      if (quote_id !== from.quote_id)
        touched.push(await evidenceIn(tx, { commitmentId: toId, quoteId: quote_id, bearing: bearing as 'restates' }, act));
    touched.push(await linkIn(tx, { link: 'merged_into', kind: 'commitment', fromId, toId }, 'linked', act));
    touched.push(await moveEntry(tx, { kind: 'commitment', id: fromId, revision: from.revision }, 'rejected', {}, act));
    return touched;
  });
}

/** Merges a process into another: its meetings, bodies, commitments and conditions move there, each keeping its own standing. */
export function mergeProcesses(
  db: Kysely<Tables>,
  fromId: string,
  toId: string,
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'merged', author, reason, at };
  return performAct(db, act, async (tx) => {
    const from = await readEntryRow(tx, { kind: 'process', id: fromId });
    const touched: Touched[] = [await linkIn(tx, { link: 'merged_into', kind: 'process', fromId, toId }, 'linked', act)];
    for (const [kind, table] of OF_PROCESS)
      for (const { id, revision, standing } of await rowsOfProcess(tx, table, fromId))
        touched.push(await moveEntry(tx, { kind, id, revision }, standing, { process_id: toId }, act));
    touched.push(await moveEntry(tx, { kind: 'process', id: fromId, revision: from.revision }, 'rejected', {}, act));
    return touched;
  });
}

type NewProcess = {
  readonly articleId: string;
  /** Words of the article that the process is known from. */
  readonly words: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly parties: readonly string[];
};

/** Makes a process on the words of a stored article. */
export function makeProcess(db: Kysely<Tables>, made: NewProcess, author: Author, reason: string, at: string): Promise<ActOutcome> {
  const act = { act: 'entered', author, reason, at };
  return performAct(db, act, async (tx) => {
    if (made.parties.length < 2) refuseAct('parties');
    const quoteId = await quoteWords(tx, made.articleId, made.words, at);
    const id = `p${fingerprint(quoteId, at).slice(0, 16)}`;
    await tx
      .insertInto('processes')
      .values({ ...entryColumns(id, quoteId, author, null, at), parties: JSON.stringify(made.parties) })
      .execute();
    const touched: Touched[] = [];
    for (const [language, name] of [['ar', made.nameAr] as const, ['en', made.nameEn] as const]) {
      if (!name) continue;
      await tx
        .insertInto('chosen_names')
        .values({
          entry_kind: 'process',
          entry_id: id,
          language,
          name,
          quote_id: quoteId,
          author_kind: author.kind,
          author_name: author.name,
          reason,
          at,
        })
        .execute();
    }
    touched.push(await moveEntry(tx, { kind: 'process', id, revision: 1 }, 'accepted', {}, act));
    return touched;
  });
}

/**
 * Splits some entries off a process into a new one of the same parties, known from the first entry's sentence. What depends on a
 * commitment goes with it.
 */
export function splitProcess(
  db: Kysely<Tables>,
  processId: string,
  commitmentIds: readonly string[],
  name: { readonly language: 'ar' | 'en'; readonly text: string },
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'split', author, reason, at };
  return performAct(db, act, async (tx) => {
    const from = await tx.selectFrom('processes').selectAll().where('id', '=', processId).executeTakeFirst();
    const rows = await tx
      .selectFrom('commitments')
      .selectAll()
      .where('process_id', '=', processId)
      .where('id', 'in', [...commitmentIds, ''])
      .execute();
    const first = rows[0];
    if (!from || !first) return refuseAct('commitments');
    const id = `p${fingerprint(processId, first.id, at).slice(0, 16)}`;
    await tx
      .insertInto('processes')
      .values({ ...entryColumns(id, first.quote_id, author, null, at), parties: from.parties })
      .execute();
    await tx
      .insertInto('chosen_names')
      .values({
        entry_kind: 'process',
        entry_id: id,
        language: name.language,
        name: name.text,
        quote_id: first.quote_id,
        author_kind: author.kind,
        author_name: author.name,
        reason,
        at,
      })
      .execute();
    const touched: Touched[] = [await moveEntry(tx, { kind: 'process', id, revision: 1 }, 'accepted', {}, act)];
    touched.push(await linkIn(tx, { link: 'split_from', kind: 'process', fromId: id, toId: processId }, 'linked', act));
    const conditions = await tx
      .selectFrom('conditions')
      .selectAll()
      .where(
        'commitment_id',
        'in',
        rows.map((row) => row.id),
      )
      .execute();
    const moved: readonly (readonly ['commitment' | 'condition', { id: string; revision: number; standing: Standing }])[] = [
      ...rows.map((row) => ['commitment', row] as const),
      ...conditions.map((row) => ['condition', row] as const),
    ];
    for (const [kind, row] of moved)
      touched.push(await moveEntry(tx, { kind, id: row.id, revision: row.revision }, row.standing, { process_id: id }, act));
    return touched;
  });
}

/** A restatement stands on its own: the evidence is rejected, and its sentence becomes a commitment with the terms of the one it restated. */
export function standAlone(db: Kysely<Tables>, evidenceId: string, author: Author, reason: string, at: string): Promise<ActOutcome> {
  const act = { act: 'unlinked', author, reason, at };
  return performAct(db, act, async (tx) => {
    const row = await tx.selectFrom('evidence').selectAll().where('id', '=', evidenceId).executeTakeFirst();
    if (row?.bearing !== 'restates') return refuseAct('evidence');
    const of = await tx.selectFrom('commitments').selectAll().where('id', '=', row.commitment_id).executeTakeFirstOrThrow();
    const { exact } = await tx.selectFrom('quotes').select('exact').where('id', '=', row.quote_id).executeTakeFirstOrThrow();
    const id = `c${fingerprint('alone', row.quote_id, of.id).slice(0, 16)}`;
    const { process_id, act: said, who, towards, area, body, programme, due } = of;
    await tx
      .insertInto('commitments')
      .values({
        ...entryColumns(id, row.quote_id, author, null, at),
        process_id,
        wording: exact,
        act: said,
        who,
        towards,
        area,
        body,
        programme,
        due,
        date: null,
      })
      .onConflict((oc) => oc.doNothing())
      .execute();
    const { revision } = await readEntryRow(tx, { kind: 'commitment', id });
    return [
      await moveEntry(tx, { kind: 'commitment', id, revision }, 'accepted', {}, act),
      await moveEntry(tx, { kind: 'evidence', id: evidenceId, revision: row.revision }, 'rejected', {}, act),
    ];
  });
}
