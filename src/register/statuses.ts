import type { Kysely } from 'kysely';
import type { Status } from '../base/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { Tables } from './tables.ts';
import type { Register, StatusEvent } from './types.ts';
import { writeWhole } from './write.ts';

/** Writes what became of a commitment, on evidence that bears on it. Undo is one more event. A machine's is refused (law 5). */
export async function addStatus(db: Kysely<Tables>, event: Parameters<Register['setStatus']>[0], at: string): Promise<void> {
  const { commitmentId, status, date, evidenceId, author, reason } = event;
  const row = {
    id: fingerprint(commitmentId, status, date, evidenceId, author.name, reason, at),
    commitment_id: commitmentId,
    evidence_id: evidenceId,
    status,
    date,
    author_kind: author.kind,
    author_name: author.name,
    reason,
    at,
  };
  await writeWhole(db, (tx) => tx.insertInto('status_events').values(row).execute());
}

/** The events of these commitments in the order of their days, later word last on one day; the last one that was not undone holds. */
export async function statusesOf(db: Kysely<Tables>, commitmentIds: readonly string[]): Promise<Map<string, StatusEvent[]>> {
  return commitmentIds.length === 0 ? new Map() : eventsWhere(db, (query) => query.where('s.commitment_id', 'in', commitmentIds));
}

/** The same for every commitment of a process. */
export function historiesOf(db: Kysely<Tables>, processId: string): Promise<Map<string, StatusEvent[]>> {
  return eventsWhere(db, (query) =>
    query.where('s.commitment_id', 'in', (eb) => eb.selectFrom('commitments').select('id').where('process_id', '=', processId)),
  );
}

function eventQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('status_events as s')
    .leftJoin('status_undos as u', 'u.event_id', 's.id')
    .selectAll('s')
    .select(['u.author_name as undone_by', 'u.at as undone_at'])
    .orderBy('s.date')
    .orderBy('s.seq');
}
type EventQuery = ReturnType<typeof eventQuery>;

async function eventsWhere(db: Kysely<Tables>, narrow: (query: EventQuery) => EventQuery): Promise<Map<string, StatusEvent[]>> {
  const rows = await narrow(eventQuery(db)).execute();
  const events = new Map<string, StatusEvent[]>();
  for (const row of rows) {
    const list = events.get(row.commitment_id) ?? [];
    events.set(row.commitment_id, list);
    list.push({
      id: row.id,
      status: row.status as Status,
      date: row.date,
      evidenceId: row.evidence_id,
      author: { kind: row.author_kind, name: row.author_name },
      reason: row.reason,
      recordedAt: row.at,
      undone: row.undone_by === null ? null : { by: row.undone_by, at: row.undone_at ?? '' },
    });
  }
  return events;
}

/** The status that holds: the last event's that was not undone. */
export function statusNow(events: readonly StatusEvent[] | undefined): Status {
  return events?.findLast(({ undone }) => undone === null)?.status ?? 'no_evidence';
}
