import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { EntryKind, EntryRef, QueueCounts, QueueFilter, QueueLine } from './types.ts';

/** Kinds in the order in which one article's proposals are read: what the others hang on comes first. */
const KINDS: readonly (readonly [kind: EntryKind, table: string, words: string])[] = [
  ['process', 'processes', 'parties'],
  ['body', 'bodies', 'name'],
  ['meeting', 'meetings', 'title'],
  ['commitment', 'commitments', 'wording'],
  ['condition', 'conditions', 'wording'],
  ['evidence', 'evidence', 'bearing'],
];

/** What a machine proposed and nobody decided. Evidence and conditions of a rejected commitment wait for nothing. */
function waiting({ kind, process }: QueueFilter): RawBuilder<unknown> {
  const parts = KINDS.filter(([each]) => kind === undefined || each === kind).map(([each, table, words]) => {
    const ofCommitment = each === 'evidence' || each === 'condition';
    const processId = each === 'process' ? 't.id' : each === 'evidence' ? 'c.process_id' : 't.process_id';
    const join = ofCommitment ? 'LEFT JOIN commitments c ON c.id = t.commitment_id' : '';
    return sql`SELECT ${sql.lit(each)} AS kind, ${sql.lit(KINDS.findIndex(([name]) => name === each))} AS rank, t.id, t.revision,
      t.quote_id, ${sql.raw(processId)} AS process_id, t.${sql.raw(words)} AS words
      FROM ${sql.raw(`${table} t ${join}`)}
      WHERE t.standing = 'proposed' AND t.proposed_by_kind = 'machine'${ofCommitment ? sql` AND coalesce(c.standing, '') <> 'rejected'` : sql``}${
        process === undefined ? sql`` : sql` AND ${sql.raw(processId)} = ${process}`
      }`;
  });
  return sql.join(parts, sql` UNION ALL `);
}

type Row = {
  kind: EntryKind;
  rank: number;
  id: string;
  revision: number;
  process_id: string;
  words: string;
  article_id: string;
  title: string;
  day: string;
  seq: number;
  span_start: number;
};
/** A place in the queue: articles by day, in an article the kinds in their order, in a kind as the text runs. */
const ORDER = ['a.day', 'a.seq', 'e.rank', 'q.span_start', 'e.id'];
const PLACED = sql`FROM quotes q JOIN article_versions v ON v.id = q.version_id JOIN articles a ON a.id = v.article_id`;

function placedQuery(filter: QueueFilter): RawBuilder<Row> {
  return sql<Row>`SELECT e.*, v.article_id, a.title, a.day, a.seq, q.span_start FROM (${waiting(filter)}) e
    JOIN quotes q ON q.id = e.quote_id JOIN article_versions v ON v.id = q.version_id JOIN articles a ON a.id = v.article_id`;
}

/** Some of the queue, from `offset`. */
export async function readQueue(db: Kysely<Tables>, filter: QueueFilter, limit: number, offset: number): Promise<QueueLine[]> {
  const { rows } = await sql<Row>`${placedQuery(filter)} ORDER BY ${sql.raw(ORDER.join(', '))} LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    revision: row.revision,
    processId: row.process_id,
    words: row.words,
    articleId: row.article_id,
    title: row.title,
    day: row.day,
  }));
}

/** The entry after (or before) another one in the queue, decided or not; the first (or last) without one. */
export async function readNeighbour(
  db: Kysely<Tables>,
  filter: QueueFilter,
  from: EntryRef | null,
  direction: 'next' | 'previous',
): Promise<EntryRef | undefined> {
  const place = from && (await placeOf(db, from));
  const [than, turn] = direction === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
  const beyond = place
    ? sql`WHERE (${sql.raw(ORDER.join(', '))}) ${sql.raw(than)} (${place.day}, ${place.seq}, ${place.rank}, ${place.span_start}, ${place.id})`
    : sql``;
  const order = sql.raw(ORDER.map((column) => `${column} ${turn}`).join(', '));
  const { rows } = await sql<Row>`${placedQuery(filter)} ${beyond} ORDER BY ${order} LIMIT 1`.execute(db);
  return rows[0] && { kind: rows[0].kind, id: rows[0].id };
}

async function placeOf(db: Kysely<Tables>, { kind, id }: EntryRef) {
  const rank = KINDS.findIndex(([name]) => name === kind);
  const { rows } = await sql<Pick<Row, 'day' | 'seq' | 'span_start'>>`SELECT a.day, a.seq, q.span_start ${PLACED}
    WHERE q.id = (SELECT quote_id FROM ${sql.table(KINDS[rank]?.[1] ?? '')} WHERE id = ${id})`.execute(db);
  return rows[0] && { ...rows[0], rank, id };
}

/** How many proposals wait, by kind; `filter.kind` is left out of the account, so that the kinds can be chosen among. */
export async function countQueue(db: Kysely<Tables>, { process }: QueueFilter): Promise<QueueCounts> {
  const { rows } = await sql<{
    kind: EntryKind;
    n: number;
  }>`SELECT kind, count(*) AS n FROM (${waiting({ process })}) e GROUP BY kind`.execute(db);
  const kinds = Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)]));
  return { total: rows.reduce((sum, { n }) => sum + Number(n), 0), kinds };
}
