import type { Entry, Process, Register } from '../../register/index.ts';

export const LANES = ['meeting', 'commitment', 'evidence', 'due'] as const;
/** A day on which something of a process is marked, and the entry that says so. */
export type Moment = {
  readonly id: string;
  readonly lane: (typeof LANES)[number];
  /** ISO day. */
  readonly day: string;
  readonly what: string;
  readonly standing: Entry['standing'];
  readonly proposedBy: Entry['proposedBy']['kind'];
  readonly quoteState: Entry['quote']['state'];
  /** The commitment that it is of; null for a meeting. */
  readonly commitmentId: string | null;
};

/** All that has a day in a process, from the earliest to the latest. What is known by month or year only has none. */
export async function listMoments(register: Register, process: Process): Promise<Moment[]> {
  const commitments = (await Promise.all(process.commitmentList.map(({ id }) => register.commitment(id)))).filter(
    (each) => each !== undefined,
  );
  const moments = [
    ...process.meetingList.flatMap((meeting) => markDay('meeting', meeting, meeting.date, meeting.title, null)),
    ...commitments.flatMap((commitment) => [
      ...markDay('commitment', commitment, commitment.date, commitment.wording, commitment.id),
      ...markDay('due', commitment, commitment.due, commitment.wording, commitment.id),
      ...commitment.evidence
        .filter(({ standing }) => standing !== 'rejected')
        .flatMap((evidence) => markDay('evidence', evidence, evidence.article.published, evidence.quote.exact, commitment.id)),
    ]),
  ];
  return moments.sort((a, b) => a.day.localeCompare(b.day) || LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || a.id.localeCompare(b.id));
}

function markDay(lane: Moment['lane'], entry: Entry, date: string | null, what: string, commitmentId: string | null): Moment[] {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  if (!day || Number.isNaN(Date.parse(day))) return [];
  const { id, standing, proposedBy, quote } = entry;
  return [{ id, lane, day, what, standing, proposedBy: proposedBy.kind, quoteState: quote.state, commitmentId }];
}
