import type { CommitmentLine, StatusEvent } from '../../register/index.ts';

const DAY = 86_400_000;

/** The last day of an ISO day, month or year, or of an interval's end, in milliseconds; NaN where it is none. */
function lastDayOf(due: string): number {
  const [year, month, day] = (due.split('/').at(-1) ?? '').slice(0, 10).split('-').map(Number);
  if (!year) return Number.NaN;
  if (day) return Date.UTC(year, (month ?? 1) - 1, day);
  return month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
}

/** The event in force by which a commitment was done, as a whole or in part; the earliest of those that say so without a break. */
export function doneBy(history: readonly StatusEvent[]): StatusEvent | undefined {
  const standing = history.filter(({ undone }) => undone === null);
  const isDone = ({ status }: StatusEvent) => status === 'fulfilled' || status === 'partly_fulfilled';
  const broken = standing.findLastIndex((event) => !isDone(event));
  return standing[broken + 1];
}

/** Whole days from the last day of what was due to the day on which it was reported done; 0 where it was in time, null where either is missing. */
export function daysLate(due: CommitmentLine['due'], history: readonly StatusEvent[]): number | null {
  const done = doneBy(history);
  if (due === null || !done) return null;
  const days = (lastDayOf(done.date) - lastDayOf(due)) / DAY;
  return Number.isFinite(days) ? Math.max(0, days) : null;
}
