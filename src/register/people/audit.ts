import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { AuditLine, AuditQuestion } from './types.ts';

/**
 * Who changed what, the latest first: changes of rows, decisions and status events in one list. What a machine proposed is left out
 * unless it is asked for by its name.
 */
export async function readAudit(db: Kysely<Tables>, question: AuditQuestion): Promise<AuditLine[]> {
  const { person, kind, from, until, limit, offset = 0 } = question;
  const lines = sql<AuditLine>`
    SELECT at, author_kind AS "authorKind", author_name AS author, entry_table AS kind, entry_id AS id, reason AS what, before, after, seq FROM change_log
    UNION ALL
    SELECT at, author_kind, author_name, 'decisions', entry_id, verdict || ' ' || entry_kind, NULL, reason, seq FROM decisions
    UNION ALL
    SELECT at, author_kind, author_name, 'status_events', commitment_id, status || ' ' || date, NULL, reason, seq FROM status_events`;
  const conditions = [
    person ? sql`author = ${person}` : sql`"authorKind" = 'person'`,
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(from ? [sql`at >= ${from}`] : []),
    // The whole of the last day belongs to the question.
    ...(until ? [sql`at < ${`${until}~`}`] : []),
  ];
  const { rows } = await sql<AuditLine & { seq: number }>`SELECT * FROM (${lines}) AS lines WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY at DESC, seq DESC, kind LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return rows.map(({ seq, ...line }) => line);
}
