import type { Kysely } from 'kysely';
import type { Act } from '../base/index.ts';
import { conditionsOf } from './conditions.ts';
import { toEntry } from './entry.ts';
import { evidenceOf } from './evidence.ts';
import { readQuotes } from './quotes.ts';
import { statusesOf } from './statuses.ts';
import { supportOf } from './support.ts';
import type { Tables } from './tables.ts';
import type { Commitment, CommitmentLine, Quote } from './types.ts';

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
  const support = await supportOf(db, await articlesQuoted(db, rows, quotes));
  return rows.map((row) => {
    const status = statuses.get(row.id)?.at(-1)?.status ?? 'no_evidence';
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
    };
  });
}

/** Past its due day and not known to be done or given up. A due month or year ends with its last day; a range with its end. */
export function isOverdue(due: string | null, status: CommitmentLine['status'], today: string): boolean {
  if (due === null || status === 'fulfilled' || status === 'not_fulfilled' || status === 'partly_fulfilled') return false;
  const end = due.split('/').at(-1)!.slice(0, 10);
  return /^\d{4}(-\d{2}){0,2}$/.test(end) && today.slice(0, end.length) > end;
}

/** The articles that report each commitment: that of its own quotation, and those whose evidence announces or restates it. */
async function articlesQuoted(
  db: Kysely<Tables>,
  rows: readonly Row[],
  quotes: ReadonlyMap<string, Quote>,
): Promise<Map<string, string[]>> {
  const articles = new Map(rows.map((row) => [row.id, [quotes.get(row.quote_id)!.articleId]]));
  if (rows.length === 0) return articles;
  const evidence = await db
    .selectFrom('evidence as e')
    .innerJoin('quotes as q', 'q.id', 'e.quote_id')
    .innerJoin('article_versions as v', 'v.id', 'q.version_id')
    .select(['e.commitment_id', 'v.article_id'])
    .where(
      'e.commitment_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('e.standing', '<>', 'rejected')
    .where('e.bearing', 'in', ['announces', 'restates'])
    .execute();
  for (const { commitment_id, article_id } of evidence) articles.get(commitment_id)?.push(article_id);
  return articles;
}
