import { type Kysely, sql, type Transaction } from 'kysely';
import type { Bearing, Status } from '../../base/index.ts';
import { entryColumns } from '../entry.ts';
import { fingerprint } from '../fingerprint.ts';
import { addQuotes, quoteRow } from '../quotes.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { type Act, moveEntry, performAct, readEntryRow, refuseAct, type Touched, whoAndWhy } from './acts.ts';
import { columnsFor } from './fields.ts';
import type { ActOutcome, EntryKind, FieldValues, Judgement, NewEvidence } from './types.ts';

/** Stores a quotation of the version in force that reads `words`, and gives its id. An article that does not say so ends the act. */
export async function quoteWords(tx: Transaction<Tables>, articleId: string, words: string, at: string): Promise<string> {
  const version = await tx
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', 'v.id', 'a.version_id')
    .select(['v.id', 'v.text'])
    .where('a.id', '=', articleId)
    .where('a.withdrawn_at', 'is', null)
    .executeTakeFirst();
  const wanted = storable(words.trim());
  const start = version && wanted !== '' ? version.text.indexOf(wanted) : -1;
  if (!version || start < 0) return refuseAct('words');
  const row = quoteRow(version.id, version.text, { start, end: start + wanted.length }, at);
  await addQuotes(tx, [row]);
  return row.id;
}

/** Enters evidence that a person found, accepted as it is entered. Entered before and rejected since, it is taken up again. */
export async function evidenceIn(
  tx: Transaction<Tables>,
  found: { readonly commitmentId: string; readonly quoteId: string; readonly bearing: Bearing },
  act: Act,
): Promise<Touched> {
  const { commitmentId, quoteId, bearing } = found;
  await readEntryRow(tx, { kind: 'commitment', id: commitmentId });
  const id = `e${fingerprint(commitmentId, quoteId, bearing).slice(0, 16)}`;
  const row = { ...entryColumns(id, quoteId, act.author, null, act.at), commitment_id: commitmentId, bearing, reasons: '[]' };
  await tx
    .insertInto('evidence')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute();
  const { revision } = await readEntryRow(tx, { kind: 'evidence', id });
  return moveEntry(tx, { kind: 'evidence', id, revision }, 'accepted', {}, act);
}

/** A person's evidence: words of a stored article that bear on a commitment. */
export function addEvidence(db: Kysely<Tables>, found: NewEvidence, author: Author, reason: string, at: string): Promise<ActOutcome> {
  const act = { act: 'entered', author, reason, at };
  return performAct(db, act, async (tx) => {
    const quoteId = await quoteWords(tx, found.articleId, found.words, at);
    return [await evidenceIn(tx, { ...found, quoteId }, act)];
  });
}

/**
 * A person's own commitment, which no rule found: words of a stored article, with the values of the form. It is accepted as it is entered.
 */
export function addCommitment(
  db: Kysely<Tables>,
  found: { readonly processId: string; readonly articleId: string; readonly words: string; readonly values: FieldValues },
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'entered', author, reason, at };
  return performAct(db, act, async (tx) => {
    const { processId, articleId, values } = found;
    const words = storable(found.words.trim());
    await readEntryRow(tx, { kind: 'process', id: processId });
    const quoteId = await quoteWords(tx, articleId, words, at);
    const blank = { wording: words, act: 'committed', who: null, to: null, area: null, due: null, date: null, body: null, programme: null };
    const read = columnsFor('commitment', { ...blank, ...values, wording: words, process: processId }, words);
    if (!read.ok) return refuseAct(read.fields.join(', '));
    const id = `c${fingerprint(processId, quoteId).slice(0, 16)}`;
    await tx
      .insertInto('commitments')
      .values({
        ...entryColumns(id, quoteId, author, null, at),
        ...(read.columns as Pick<Tables['commitments'], 'wording' | 'act' | 'who' | 'towards' | 'area' | 'process_id'>),
      })
      .onConflict((oc) => oc.doNothing())
      .execute();
    const { revision } = await readEntryRow(tx, { kind: 'commitment', id });
    return [await moveEntry(tx, { kind: 'commitment', id, revision }, 'accepted', {}, act)];
  });
}

/** Sets what became of a commitment, on evidence for it that no person rejected, with the reason; undone like any other act. */
export function setStatusAt(
  db: Kysely<Tables>,
  event: { readonly commitmentId: string; readonly status: Status; readonly date: string; readonly evidenceId: string },
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'status', author, reason, at };
  return performAct(db, act, async (tx) => {
    const { commitmentId, status, date, evidenceId } = event;
    const evidence = await readEntryRow(tx, { kind: 'evidence', id: evidenceId });
    if (evidence.standing === 'rejected' || !('commitment_id' in evidence) || evidence.commitment_id !== commitmentId)
      refuseAct('evidence');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) refuseAct('date');
    if (reason.trim() === '') refuseAct('reason');
    const id = fingerprint(commitmentId, status, date, evidenceId, author.name, reason, at);
    await tx
      .insertInto('status_events')
      .values({ id, commitment_id: commitmentId, evidence_id: evidenceId, status, date, ...whoAndWhy(act) })
      .execute();
    return [{ kind: 'status', id }];
  });
}

/** Notes what somebody said of a condition, in words of a stored article. */
export function assessCondition(
  db: Kysely<Tables>,
  said: {
    readonly conditionId: string;
    readonly articleId: string;
    readonly words: string;
    readonly judgement: Judgement;
    readonly speaker: string | null;
    readonly date: string;
  },
  author: Author,
  reason: string,
  at: string,
): Promise<ActOutcome> {
  const act = { act: 'assessed', author, reason, at };
  return performAct(db, act, async (tx) => {
    const { conditionId, articleId, words, judgement, speaker, date } = said;
    await readEntryRow(tx, { kind: 'condition', id: conditionId });
    if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) refuseAct('date');
    const quoteId = await quoteWords(tx, articleId, words, at);
    const id = fingerprint(conditionId, quoteId, judgement, date, at);
    await tx
      .insertInto('condition_assessments')
      .values({ id, condition_id: conditionId, quote_id: quoteId, judgement, speaker, date, ...whoAndWhy(act) })
      .execute();
    return [];
  });
}

/** The rows of a table that belong to a process, for moving them together. */
export function rowsOfProcess(tx: Kysely<Tables>, table: 'meetings' | 'bodies' | 'commitments' | 'conditions', processId: string) {
  return sql<{
    id: string;
    revision: number;
    standing: 'proposed';
  }>`SELECT id, revision, standing FROM ${sql.table(table)} WHERE process_id = ${processId}`
    .execute(tx)
    .then(({ rows }) => rows);
}
export const OF_PROCESS: readonly (readonly [EntryKind, 'meetings' | 'bodies' | 'commitments' | 'conditions'])[] = [
  ['meeting', 'meetings'],
  ['body', 'bodies'],
  ['commitment', 'commitments'],
  ['condition', 'conditions'],
];
