import type { Commitment, Process, Register, StatusEvent } from '../../register/index.ts';
import { writeCsvRow } from './csv-row.ts';
import { exportProcesses } from './processes.ts';

type NamedProcess = Pick<Process, 'id' | 'nameAr' | 'nameEn'>;

/** The columns of the commitments table: name, and how it is read from a commitment. */
const COLUMNS: readonly [string, (commitment: Commitment, process: NamedProcess) => string | number | boolean | null][] = [
  ['process', (_, process) => process.id],
  ['process_name_ar', (_, process) => process.nameAr],
  ['process_name_en', (_, process) => process.nameEn],
  ['commitment', ({ id }) => id],
  ['wording', ({ wording }) => wording],
  ['act', ({ act }) => act],
  ['who', ({ who }) => who.join(';')],
  ['to', ({ to }) => to.join(';')],
  ['area', ({ area }) => area.join(';')],
  ['body', ({ body }) => body],
  ['programme', ({ programme }) => programme],
  ['conditions', ({ conditions }) => conditions.map(({ wording }) => wording).join(';')],
  ['date', ({ date }) => date],
  ['due', ({ due }) => due],
  ['status', ({ status }) => status],
  ['overdue', ({ overdue }) => overdue],
  ['carriers', ({ support }) => support.carriers],
  ['origins', ({ support }) => support.origins],
  ['evidence', ({ evidence }) => evidence.length],
  ['standing', ({ standing }) => standing],
  ['proposed_by', ({ proposedBy }) => `${proposedBy.kind}:${proposedBy.name}`],
  ['quote', ({ quote }) => quote.exact],
  ['article', ({ quote }) => quote.articleId],
  ['quote_state', ({ quote }) => quote.state],
  ['contested', ({ contested }) => contested],
  ['status_set_by', ({ history }) => nameSetter(history)],
];

const HEADER = COLUMNS.map(([name]) => name).join(',');

function writeCommitmentRow(commitment: Commitment, process: NamedProcess): string {
  return writeCsvRow(COLUMNS.map(([, read]) => read(commitment, process)));
}

/** `person:NAME` or `machine:NAME` of the status in force; nothing where none was ever set. */
function nameSetter(history: readonly StatusEvent[]): string | null {
  const event = history.findLast(({ undone }) => undone === null);
  return event ? `${event.author.kind}:${event.author.name}` : null;
}

/** Commitments of one process as CSV after RFC 4180, the header first. */
export function writeCommitmentsCsv(process: NamedProcess, commitments: readonly Commitment[]): string {
  return [HEADER, ...commitments.map((commitment) => writeCommitmentRow(commitment, process))].map((row) => `${row}\r\n`).join('');
}

/** The commitments as CSV lines after RFC 4180, the header first. */
export async function* exportCommitmentsCsv(register: Register): AsyncGenerator<string> {
  yield HEADER;
  for await (const process of exportProcesses(register))
    for (const commitment of process.commitments) yield writeCommitmentRow(commitment, process);
}
