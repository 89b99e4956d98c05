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

/** What a machine proposed and nobody decided, of one kind: `t` is the entry, `c` the commitment it is for. */
function waitingOf(kind: EntryKind, table: string, { process }: QueueFilter): { from: RawBuilder<unknown>; process: RawBuilder<unknown> } {
  const ofCommitment = kind === 'evidence' || kind === 'condition';
  const processId = sql.raw(kind === 'process' ? 't.id' : kind === 'evidence' ? 'c.process_id' : 't.process_id');
  const join = ofCommitment ? sql` LEFT JOIN commitments c ON c.id = t.commitment_id` : sql``;
  // Evidence and conditions of a rejected commitment wait for nothing.
  const parent = ofCommitment ? sql` AND coalesce(c.standing, '') <> 'rejected'` : sql``;
  const only = process === undefined ? sql`` : sql` AND ${processId} = ${process}`;
  return {
    from: sql`FROM ${sql.raw(`${table} t`)}${join} WHERE t.standing = 'proposed' AND t.proposed_by_kind = 'machine'${parent}${only}`,
    process: processId,
  };
}

const kindsOf = ({ kind }: QueueFilter) => KINDS.filter(([each]) => kind === undefined || each === kind);

/** All that waits; with `articleId`, what rests on that article. */
function waiting(filter: QueueFilter, articleId?: string): RawBuilder<unknown> {
  const here =
    articleId === undefined
      ? sql``
      : sql` AND t.quote_id IN (SELECT q.id FROM article_versions v JOIN quotes q ON q.version_id = v.id WHERE v.article_id = ${articleId})`;
  const parts = kindsOf(filter).map(([kind, table, words]) => {
    const { from, process } = waitingOf(kind, table, filter);
    const rank = KINDS.findIndex(([name]) => name === kind);
    return sql`SELECT ${sql.lit(kind)} AS kind, ${sql.lit(rank)} AS rank, t.id, t.revision, t.quote_id, ${process} AS process_id,
      t.${sql.raw(words)} AS words ${from}${here}`;
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

function placedQuery(filter: QueueFilter, articleId?: string): RawBuilder<Row> {
  return sql<Row>`SELECT e.*, v.article_id, a.title, a.day, a.seq, q.span_start FROM (${waiting(filter, articleId)}) e
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

type Direction = 'next' | 'previous';
type Place = Pick<Row, 'day' | 'seq' | 'rank' | 'span_start' | 'id' | 'article_id'>;

/**
 * The entry after (or before) another one in the queue, decided or not; the first (or last) without one. Looks in the article at hand,
 * then in the nearest that has anything, so that it takes no longer the more wait.
 */
export async function readNeighbour(
  db: Kysely<Tables>,
  filter: QueueFilter,
  from: EntryRef | null,
  direction: Direction,
): Promise<EntryRef | undefined> {
  const place = from && (await placeOf(db, from));
  const here = place && (await nearestIn(db, filter, place.article_id, direction, place));
  if (here) return here;
  const article = await nearestArticle(db, filter, direction, place ?? undefined);
  return article === undefined ? undefined : nearestIn(db, filter, article, direction);
}

const turned = (columns: readonly string[], direction: Direction) =>
  sql.raw(columns.map((column) => `${column} ${direction === 'next' ? 'ASC' : 'DESC'}`).join(', '));
const than = (direction: Direction) => sql.raw(direction === 'next' ? '>' : '<');

async function nearestIn(db: Kysely<Tables>, filter: QueueFilter, articleId: string, direction: Direction, place?: Place) {
  const beyond = place
    ? sql`WHERE (e.rank, q.span_start, e.id) ${than(direction)} (${place.rank}, ${place.span_start}, ${place.id})`
    : sql``;
  const order = turned(['e.rank', 'q.span_start', 'e.id'], direction);
  const { rows } = await sql<Row>`${placedQuery(filter, articleId)} ${beyond} ORDER BY ${order} LIMIT 1`.execute(db);
  return rows[0] && { kind: rows[0].kind, id: rows[0].id };
}

async function nearestArticle(db: Kysely<Tables>, filter: QueueFilter, direction: Direction, place?: Place): Promise<string | undefined> {
  const holds = kindsOf(filter).map(
    ([kind, table]) => sql`EXISTS (SELECT 1 ${waitingOf(kind, table, filter).from}
      AND t.quote_id IN (SELECT q.id FROM article_versions v JOIN quotes q ON q.version_id = v.id WHERE v.article_id = a.id))`,
  );
  const beyond = place ? sql`(a.day, a.seq) ${than(direction)} (${place.day}, ${place.seq}) AND ` : sql``;
  const { rows } = await sql<{ id: string }>`SELECT a.id FROM articles a WHERE ${beyond}(${sql.join(holds, sql` OR `)})
    ORDER BY ${turned(['a.day', 'a.seq'], direction)} LIMIT 1`.execute(db);
  return rows[0]?.id;
}

async function placeOf(db: Kysely<Tables>, { kind, id }: EntryRef): Promise<Place | undefined> {
  const rank = KINDS.findIndex(([name]) => name === kind);
  const { rows } = await sql<Omit<Place, 'rank' | 'id'>>`SELECT a.day, a.seq, q.span_start, a.id AS article_id
    FROM quotes q JOIN article_versions v ON v.id = q.version_id JOIN articles a ON a.id = v.article_id
    WHERE q.id = (SELECT quote_id FROM ${sql.table(KINDS[rank]?.[1] ?? '')} WHERE id = ${id})`.execute(db);
  return rows[0] && { ...rows[0], rank, id };
}

/** How many proposals wait, by kind; `filter.kind` is left out of the account, so that the kinds can be chosen among. */
export async function countQueue(db: Kysely<Tables>, { process }: QueueFilter): Promise<QueueCounts> {
  const parts = KINDS.map(
    ([kind, table]) => sql`SELECT ${sql.lit(kind)} AS kind, count(*) AS n ${waitingOf(kind, table, { process }).from}`,
  );
  const { rows } = await sql<{ kind: EntryKind; n: number }>`${sql.join(parts, sql` UNION ALL `)}`.execute(db);
  const kinds = Object.fromEntries(rows.filter(({ n }) => Number(n) > 0).map(({ kind, n }) => [kind, Number(n)]));
  return { total: rows.reduce((sum, { n }) => sum + Number(n), 0), kinds };
}
