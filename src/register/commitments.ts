import type { Kysely } from 'kysely';
import type { Act } from '../base/index.ts';
import { conditionsOf } from './conditions.ts';
import { toEntry } from './entry.ts';
import { evidenceOf } from './evidence.ts';
import { readQuotes } from './quotes.ts';
import { statusesOf, statusNow } from './statuses.ts';
import { supportOf } from './support.ts';
import type { Tables } from './tables.ts';
import type { Commitment, CommitmentLine, Quote, Standing } from './types.ts';

/** The commitments of a process that no person rejected, in the order in which they were made. */
export function commitmentsOf(db: Kysely<Tables>, processId: string, today: string): Promise<CommitmentLine[]> {
  return readCommitments(db, today, (query) => query.where('process_id', '=', processId).where('standing', '<>', 'rejected'));
}

export async function readCommitment(db: Kysely<Tables>, id: string, today: string): Promise<Commitment | undefined> {
  const [line] = await readCommitments(db, today, (query) => query.where('id', '=', id));
  if (!line) return undefined;
  const history = (await statusesOf(db, [id])).get(id) ?? [];
  return { ...line, conditions: await conditionsOf(db, { commitmentId: id }), evidence: await evidenceOf(db, id), history };
}

function commitmentQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('commitments')
    .selectAll()
    .orderBy((eb) => eb.fn.coalesce('date', eb.val('9999')))
    .orderBy('id');
}
type Row = Awaited<ReturnType<ReturnType<typeof commitmentQuery>['execute']>>[number];

async function readCommitments(
  db: Kysely<Tables>,
  today: string,
  narrow: (query: ReturnType<typeof commitmentQuery>) => ReturnType<typeof commitmentQuery>,
): Promise<CommitmentLine[]> {
  const rows = await narrow(commitmentQuery(db)).execute();
  const ids = rows.map((row) => row.id);
  const quotes = await readQuotes(
    db,
    rows.map((row) => row.quote_id),
  );
  const statuses = await statusesOf(db, ids);
  const evidence = await evidenceOn(db, ids);
  const support = await supportOf(db, articlesQuoted(rows, quotes, evidence));
  return rows.map((row) => {
    const status = statusNow(statuses.get(row.id));
    return {
      ...toEntry(row, quotes),
      processId: row.process_id,
      wording: row.wording,
      act: row.act as Act,
      who: JSON.parse(row.who),
      to: JSON.parse(row.towards),
      area: JSON.parse(row.area),
      body: row.body,
      programme: row.programme,
      due: row.due,
      date: row.date,
      status,
      overdue: isOverdue(row.due, status, today),
      support: support.get(row.id)!,
      ...weighEvidence(evidence.get(row.id) ?? []),
    };
  });
}

/** Past its due day and not known to be done or given up. A due month or year ends with its last day; a range with its end. */
export function isOverdue(due: string | null, status: CommitmentLine['status'], today: string): boolean {
  if (due === null || status === 'fulfilled' || status === 'not_fulfilled' || status === 'partly_fulfilled') return false;
  const end = due.split('/').at(-1)!.slice(0, 10);
  return /^\d{4}(-\d{2}){0,2}$/.test(end) && today.slice(0, end.length) > end;
}

type Bearing = { readonly bearing: string; readonly standing: Standing; readonly article_id: string; readonly day: string };

/** What bears on each commitment, as far as lists need it; evidence that a person rejected is left out. */
async function evidenceOn(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Bearing[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('evidence as e')
    .innerJoin('quotes as q', 'q.id', 'e.quote_id')
    .innerJoin('article_versions as v', 'v.id', 'q.version_id')
    .innerJoin('articles as a', 'a.id', 'v.article_id')
    .select(['e.commitment_id', 'e.bearing', 'e.standing', 'v.article_id', 'a.day'])
    .where('e.commitment_id', 'in', ids)
    .where('e.standing', '<>', 'rejected')
    .execute();
  return Map.groupBy(rows, (row) => row.commitment_id);
}

/** What the evidence says together. Only what people accepted makes a commitment contested: a machine's finding alone does not. */
function weighEvidence(evidence: readonly Bearing[]): Pick<CommitmentLine, 'contested' | 'lastEvidence' | 'openEvidence'> {
  const decided = evidence.filter(({ standing }) => standing !== 'proposed');
  const says = (...bearings: string[]) => decided.some(({ bearing }) => bearings.includes(bearing));
  const days = evidence.map(({ day }) => day).sort();
  return {
    contested: says('contradicts') && says('advances', 'completes'),
    lastEvidence: days.at(-1) ?? null,
    openEvidence: evidence.length - decided.length,
  };
}

/** The articles that report each commitment: that of its own quotation, and those whose evidence announces or restates it. */
function articlesQuoted(
  rows: readonly Row[],
  quotes: ReadonlyMap<string, Quote>,
  evidence: ReadonlyMap<string, readonly Bearing[]>,
): Map<string, string[]> {
  return new Map(
    rows.map((row) => {
      const told = (evidence.get(row.id) ?? []).filter(({ bearing }) => bearing === 'announces' || bearing === 'restates');
      return [row.id, [quotes.get(row.quote_id)!.articleId, ...told.map(({ article_id }) => article_id)]];
    }),
  );
}
