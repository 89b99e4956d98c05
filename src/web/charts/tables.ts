import { writeCsvRow } from '../../app/index.ts';
import { codesOf, STATUSES } from '../../base/index.ts';
import type { Register } from '../../register/index.ts';
import { countByYear } from '../parts/status-over-time.ts';
import { listCarried } from './carried.ts';
import { listMoments } from './moments.ts';

/** The table of each chart as CSV: its address, and how it is read. Undefined where there is no such process or story. */
export const CHART_TABLES: readonly {
  readonly path: string;
  readonly says: string;
  readonly read: (register: Register, id: string) => Promise<string | undefined>;
}[] = [
  {
    path: '/api/processes/{id}/timeline.csv',
    says: 'meetings, commitments, due dates and evidence of a process by day',
    read: async (register, id) => {
      const process = await register.process(id);
      if (!process) return undefined;
      const moments = await listMoments(register, process);
      return writeTable(
        ['day', 'kind', 'what', 'standing', 'proposed_by', 'quote_state', 'id'],
        moments.map(({ day, lane, what, standing, proposedBy, quoteState, id }) => [day, lane, what, standing, proposedBy, quoteState, id]),
      );
    },
  },
  {
    path: '/api/processes/{id}/status-by-year.csv',
    says: 'how many commitments stood where at the end of each year',
    read: async (register, id) => {
      const process = await register.process(id);
      if (!process) return undefined;
      const years = countByYear(process.commitmentList, await register.desk.histories(id));
      const codes = codesOf(STATUSES);
      return writeTable(
        ['year', ...codes],
        years.map(({ year, counts }) => [year, ...codes.map((code) => counts.get(code) ?? 0)]),
      );
    },
  },
  {
    path: '/api/stories/{id}/carriers.csv',
    says: 'who carried a story, when, and whose text it was',
    read: async (register, id) => {
      const lines = await register.storyArticles(id);
      if (lines.length === 0) return undefined;
      return writeTable(
        ['published', 'carrier', 'origin', 'copy_of', 'title', 'article'],
        listCarried(lines).map(({ at, carrier, origin, copyOf, title, id }) => [at, carrier, origin, copyOf, title, id]),
      );
    },
  },
];

function writeTable(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [header, ...rows].map((row) => `${writeCsvRow(row)}\r\n`).join('');
}
