import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { STATUSES } from '../../base/index.ts';
import type { Entry } from '../../register/index.ts';
import { type Dossier, nameOfProcess, pageOf } from './dossier.ts';

const DAY = 86_400_000;
/** A commitment that is done, or will not be, has no due date to wait for. */
const ENDED = ['fulfilled', 'not_fulfilled'];

/** A live calendar (RFC 5545): meetings from the snapshot's day on, and the due dates of what is not done; tentative until a person accepts. */
export function writeCalendar(dossier: Dossier): string {
  const { process, commitments, only, snapshot, base, language } = dossier;
  const calendar = new ICalCalendar({
    name: clean(nameOfProcess(dossier)),
    prodId: { company: 'Mithaq', product: 'Register', language: language.toUpperCase() },
  });
  const host = new URL(base).host;
  const add = (entry: Entry, day: Date, summary: string, url: string, lines: readonly (string | null)[]) =>
    calendar.createEvent({
      id: `${encodeURIComponent(entry.id)}@${host}`,
      stamp: new Date(snapshot),
      start: day,
      end: new Date(day.getTime() + DAY),
      allDay: true,
      summary: clean(summary),
      url,
      description: clean(
        [...lines, `«${entry.quote.exact}»`, `${entry.standing}; ${entry.proposedBy.kind} ${entry.proposedBy.name}; ${entry.quote.state}`]
          .filter(Boolean)
          .join('\n'),
      ),
      status: entry.standing === 'proposed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  for (const meeting of only ? [] : process.meetingList) {
    const day = lastDay(meeting.date);
    if (day && meeting.date && meeting.date.length >= 10 && day.toISOString().slice(0, 10) >= snapshot.slice(0, 10))
      add(meeting, day, meeting.title, pageOf(dossier, 'processes', process.id), [meeting.place]);
  }
  for (const commitment of commitments) {
    const day = lastDay(commitment.due);
    if (!day || ENDED.includes(commitment.status)) continue;
    const status = `${STATUSES[commitment.status][language]}${commitment.overdue ? ' · overdue' : ''}`;
    add(commitment, day, commitment.wording, pageOf(dossier, 'commitments', commitment.id), [commitment.due, status]);
  }
  return calendar.toString();
}

/** The last day of a day, month, year or EDTF interval, at midnight UTC; undefined where it is none of them. */
export function lastDay(iso: string | null): Date | undefined {
  const [, year, month, day] = /(?:^|\/)(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[^/]*)?$/.exec(iso ?? '') ?? [];
  if (!year) return undefined;
  const date = day ? new Date(`${year}-${month}-${day}T00:00:00Z`) : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
    .toWellFormed();
}
