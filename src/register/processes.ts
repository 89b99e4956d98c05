import { type Kysely, sql } from 'kysely';
import { bodiesOf } from './bodies.ts';
import { commitmentsOf } from './commitments.ts';
import { conditionsOf } from './conditions.ts';
import { chosenNames } from './desk/name.ts';
import { articleLines } from './lines.ts';
import { meetingsOf } from './meetings.ts';
import { readQuotes } from './quotes.ts';
import type { Tables } from './tables.ts';
import type { ArticleLine, Process, ProcessLine } from './types.ts';

/** Processes that no person rejected, the most lately spoken of first. */
export async function readProcesses(db: Kysely<Tables>): Promise<ProcessLine[]> {
  const rows = await processQuery(db).where('p.standing', '<>', 'rejected').execute();
  const lines = await toLines(db, rows);
  return lines.sort((a, b) => (b.lastDate ?? '').localeCompare(a.lastDate ?? '') || a.id.localeCompare(b.id));
}

export async function readProcess(db: Kysely<Tables>, id: string, today: string): Promise<Process | undefined> {
  const row = await processQuery(db).where('p.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const [line] = await toLines(db, [row]);
  const quotes = await readQuotes(db, [row.quote_id]);
  return {
    ...line!,
    quote: quotes.get(row.quote_id)!,
    meetingList: await meetingsOf(db, id),
    bodies: await bodiesOf(db, id),
    conditions: await conditionsOf(db, { processId: id }),
    commitmentList: await commitmentsOf(db, id, today),
    articles: await articlesOfProcess(db, id),
  };
}

/** The processes that no person rejected, without what is counted of them: for lists to choose from. */
export async function readProcessNames(db: Kysely<Tables>): Promise<Pick<ProcessLine, 'id' | 'nameAr' | 'nameEn' | 'parties'>[]> {
  const rows = await db.selectFrom('processes').select(['id', 'parties']).where('standing', '<>', 'rejected').orderBy('id').execute();
  const named = await namesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ id: row.id, ...named(row.id), parties: JSON.parse(row.parties) }));
}

function processQuery(db: Kysely<Tables>) {
  const latest = (table: 'meetings' | 'commitments') =>
    sql<string | null>`(SELECT max(date) FROM ${sql.table(table)} t WHERE t.process_id = p.id AND t.standing <> 'rejected')`;
  const count = (table: 'meetings' | 'commitments') =>
    sql<number>`(SELECT count(*) FROM ${sql.table(table)} t WHERE t.process_id = p.id AND t.standing <> 'rejected')`;
  return db
    .selectFrom('processes as p')
    .select(['p.id', 'p.parties', 'p.standing', 'p.quote_id'])
    .select([
      count('meetings').as('meetings'),
      count('commitments').as('commitments'),
      latest('meetings').as('met'),
      latest('commitments').as('said'),
    ]);
}
type Row = Awaited<ReturnType<ReturnType<typeof processQuery>['execute']>>[number];

async function toLines(db: Kysely<Tables>, rows: readonly Row[]): Promise<ProcessLine[]> {
  const named = await namesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    ...named(row.id),
    parties: JSON.parse(row.parties),
    standing: row.standing,
    meetings: row.meetings,
    commitments: row.commitments,
    lastDate:
      [row.met, row.said]
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
  }));
}

/** The names of these processes: what people chose, else the first that a text gave. */
async function namesOf(db: Kysely<Tables>, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('process_names as n')
          .innerJoin('quotes as q', 'q.id', 'n.quote_id')
          .select(['n.process_id', 'n.language', 'n.name'])
          .where('n.process_id', 'in', ids)
          .orderBy('q.stored_at')
          .orderBy('n.name')
          .execute();
  const chosen = await chosenNames(db, 'process', ids);
  const nameOf = (id: string, language: 'ar' | 'en') =>
    chosen.get(id)?.[language] ?? rows.find((row) => row.process_id === id && row.language === language)?.name ?? null;
  return (id: string) => ({ nameAr: nameOf(id, 'ar'), nameEn: nameOf(id, 'en') });
}

/** The articles quoted for a process or an entry of it, newest first. */
function articlesOfProcess(db: Kysely<Tables>, id: string): Promise<ArticleLine[]> {
  const entries = sql`SELECT quote_id FROM processes WHERE id = ${id}
    UNION SELECT quote_id FROM process_names WHERE process_id = ${id}
    UNION SELECT quote_id FROM meetings WHERE process_id = ${id}
    UNION SELECT quote_id FROM bodies WHERE process_id = ${id}
    UNION SELECT quote_id FROM commitments WHERE process_id = ${id}
    UNION SELECT quote_id FROM conditions WHERE process_id = ${id}
    UNION SELECT e.quote_id FROM evidence e JOIN commitments c ON c.id = e.commitment_id WHERE c.process_id = ${id}`;
  const articles = sql<string>`(SELECT v.article_id FROM quotes q JOIN article_versions v ON v.id = q.version_id WHERE q.id IN (${entries}))`;
  return articleLines(db, (query) => query.where('a.id', 'in', articles).orderBy('a.day', 'desc').orderBy('a.seq', 'desc'));
}
