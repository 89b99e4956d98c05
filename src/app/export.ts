import type { Commitment, Process, Register } from '../register/index.ts';

/** A process with its commitments in full, each with conditions, evidence and history. */
export type ExportedProcess = Omit<Process, 'commitmentList' | 'commitments'> & { readonly commitments: readonly Commitment[] };

/** Every process of the register, one at a time. */
export async function* exportProcesses(register: Register): AsyncGenerator<ExportedProcess> {
  for (const { id } of await register.processes()) {
    const process = await register.process(id);
    if (!process) continue;
    const { commitmentList, commitments: _, ...rest } = process;
    const commitments = await Promise.all(commitmentList.map((line) => register.commitment(line.id)));
    yield { ...rest, commitments: commitments.filter((commitment) => commitment !== undefined) };
  }
}

/** The columns of the commitments table: name, and how it is read from a commitment. */
const COLUMNS: readonly [string, (commitment: Commitment, process: ExportedProcess) => string | number | boolean | null][] = [
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
];

/** The commitments as CSV lines after RFC 4180, the header first. */
export async function* exportCommitmentsCsv(register: Register): AsyncGenerator<string> {
  yield COLUMNS.map(([name]) => name).join(',');
  for await (const process of exportProcesses(register))
    for (const commitment of process.commitments) yield COLUMNS.map(([, read]) => csvField(read(commitment, process))).join(',');
}

/** A field that no spreadsheet takes for a formula (OWASP, CSV injection) and no parser for two. */
function csvField(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
