import { generateAtomFeed } from 'feedsmith';
import { STATUSES } from '../../base/index.ts';
import type { Author, Commitment, Meeting, Quote } from '../../register/index.ts';
import { type Dossier, nameOfProcess, pageOf } from './dossier.ts';

type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly url: string;
  readonly author: Author;
  readonly text: string;
  readonly term: string;
};

/** The newest that a feed holds. */
const NEWEST = 200;

/** An Atom feed (RFC 4287): meetings, commitments and each change of status, the newest first; each says who, a machine or a person. */
export function writeAtom(dossier: Dossier): string {
  const { process, commitments, base, only } = dossier;
  const meetings = only ? [] : process.meetingList.map((meeting) => tellMeeting(dossier, meeting));
  const entries = [...meetings, ...commitments.flatMap((commitment) => tellCommitment(dossier, commitment))]
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id))
    .slice(0, NEWEST);
  const kind = only ? 'commitments' : 'processes';
  const id = only ? (commitments[0]?.id ?? '') : process.id;
  return generateAtomFeed({
    id: pageOf(dossier, kind, id),
    title: { value: clean(only ? (commitments[0]?.wording ?? '') : nameOfProcess(dossier)) },
    // The newest thing told, so that a feed that says the same twice is the same twice.
    updated: new Date(entries[0]?.at ?? dossier.snapshot),
    generator: { text: 'Mithaq' },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${base}/api/${kind}/${encodeURIComponent(id)}.atom` },
      { rel: 'alternate', type: 'text/html', href: pageOf(dossier, kind, id) },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: clean(entry.title) },
      updated: new Date(entry.at),
      authors: [{ name: clean(`${entry.author.name} (${entry.author.kind})`) }],
      categories: [{ term: entry.term }],
      links: [{ rel: 'alternate', type: 'text/html', href: entry.url }],
      content: { type: 'text', value: clean(entry.text) },
    })),
  });
}

function tellMeeting(dossier: Dossier, meeting: Meeting): FeedEntry {
  const { id, title, date, place, proposedBy, standing, quote } = meeting;
  const url = pageOf(dossier, 'processes', dossier.process.id);
  const text = [[date, place].filter(Boolean).join(' · '), sayQuote(quote), `${standing}; ${proposedBy.kind}`].filter(Boolean).join('\n');
  return {
    id: `${url}#meeting-${encodeURIComponent(id)}`,
    title,
    at: instantOf(date, dossier),
    url,
    author: proposedBy,
    text,
    term: 'meeting',
  };
}

function tellCommitment(dossier: Dossier, commitment: Commitment): FeedEntry[] {
  const { id, wording, date, due, overdue, status, proposedBy, standing, quote, history } = commitment;
  const url = pageOf(dossier, 'commitments', id);
  const label = (code: keyof typeof STATUSES) => STATUSES[code][dossier.language];
  const said = [
    `${label(status)}${overdue ? ' · overdue' : ''}${due ? ` · ${due}` : ''}`,
    sayQuote(quote),
    `${standing}; ${proposedBy.kind}`,
  ];
  return [
    { id: url, title: wording, at: instantOf(date, dossier), url, author: proposedBy, text: said.join('\n'), term: 'commitment' },
    ...history
      .filter(({ undone }) => undone === null)
      .map((event) => ({
        id: `${url}#status-${encodeURIComponent(event.id)}`,
        title: `${label(event.status)}: ${wording}`,
        at: event.recordedAt,
        url,
        author: event.author,
        text: [event.date, event.reason].filter(Boolean).join('\n'),
        term: 'status',
      })),
  ];
}

function sayQuote({ exact, state }: Quote): string {
  return `«${exact}»${state === 'current' ? '' : ` [${state}]`}`;
}

/** The instant of what is known by its day, month or year; without a date the snapshot's. */
function instantOf(iso: string | null, { process, snapshot }: Dossier): string {
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(iso ?? process.lastDate ?? '')?.[0] ?? snapshot;
  const instant = new Date(day);
  return Number.isNaN(instant.getTime()) ? snapshot : instant.toISOString();
}

/** No character that XML 1.0 forbids. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD').toWellFormed();
}
