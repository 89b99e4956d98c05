import type { Register } from '../../register/index.ts';
import { writeAtom } from './atom.ts';
import { writeCalendar } from './calendar.ts';
import { writeBibtex, writeRis } from './citation.ts';
import { writeCommitmentsCsv } from './commitments-csv.ts';
import type { Dossier } from './dossier.ts';
import { writeFollowTheMoney } from './follow-the-money.ts';
import { writeJson } from './json.ts';
import { writeJsonLd } from './json-ld.ts';
import { writePlover } from './plover.ts';

export type ExportFormat = {
  /** As `mithaq export --format` names it. */
  readonly name: string;
  /** What its users call it. */
  readonly label: string;
  /** End of the address: `/api/processes/ID.<ending>`. */
  readonly ending: string;
  readonly type: string;
  /** Fit to be joined to another process's export, one after the other. */
  readonly joins: boolean;
  readonly says: string;
  readonly write: (dossier: Dossier, register: Register) => string | Promise<string>;
};

/** The forms in which a process, or one commitment, leaves the register. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'json',
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    joins: false,
    says: 'everything that the register holds of it',
    write: writeJson,
  },
  {
    name: 'csv',
    label: 'CSV',
    ending: 'csv',
    type: 'text/csv; charset=utf-8',
    joins: false,
    says: 'the commitments, one a row',
    write: ({ process, commitments }) => writeCommitmentsCsv(process, commitments),
  },
  {
    name: 'jsonld',
    label: 'JSON-LD',
    ending: 'jsonld',
    type: 'application/ld+json',
    joins: false,
    says: 'schema.org Claim, W3C Web Annotation, PROV-O',
    write: writeJsonLd,
  },
  {
    name: 'plover',
    label: 'PLOVER',
    ending: 'plover.jsonl',
    type: 'application/jsonl',
    joins: true,
    says: 'events coded after PLOVER, one a line',
    write: writePlover,
  },
  {
    name: 'ftm',
    label: 'FollowTheMoney',
    ending: 'ftm.jsonl',
    type: 'application/jsonl',
    joins: true,
    says: 'FollowTheMoney entities, one a line',
    write: writeFollowTheMoney,
  },
  {
    name: 'ris',
    label: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    joins: true,
    says: 'citations with the snapshot date, RIS',
    write: writeRis,
  },
  {
    name: 'bibtex',
    label: 'BibTeX',
    ending: 'bib',
    type: 'application/x-bibtex; charset=utf-8',
    joins: true,
    says: 'citations with the snapshot date, BibTeX',
    write: writeBibtex,
  },
  {
    name: 'atom',
    label: 'Atom',
    ending: 'atom',
    type: 'application/atom+xml; charset=utf-8',
    joins: false,
    says: 'a feed of meetings, commitments and statuses',
    write: writeAtom,
  },
  {
    name: 'ics',
    label: 'iCalendar',
    ending: 'ics',
    type: 'text/calendar; charset=utf-8',
    joins: false,
    says: 'a calendar of meetings to come and due dates',
    write: writeCalendar,
  },
];
