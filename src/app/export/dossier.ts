import type { Author, Commitment, EntryRef, Process, Register } from '../../register/index.ts';

/** Who last decided on an entry, and when; ISO instant. */
type Decision = { readonly by: Author; readonly at: string; readonly reason: string };

/** What one export is made from: a process with its commitments in full, or one commitment of it. */
export type Dossier = {
  readonly process: Process;
  /** All of the process, or the one that was asked for. */
  readonly commitments: readonly Commitment[];
  readonly only: boolean;
  /** The entries that are no mere proposals any more, by id. */
  readonly decisions: ReadonlyMap<string, Decision>;
} & ExportFrame;

export type ExportFrame = {
  /** ISO instant at which the register was read: the date to cite. */
  readonly snapshot: string;
  /** Where the register is read by people, `https://host`, without a slash at the end. */
  readonly base: string;
  /** Language of the pages that are linked to and of the labels. */
  readonly language: 'ar' | 'en';
};

/** Undefined where the register knows no such process, or the one who asks may not see it. */
export async function readProcessDossier(register: Register, id: string, frame: ExportFrame): Promise<Dossier | undefined> {
  const process = await register.process(id);
  if (!process || process.standing === 'rejected') return undefined;
  const commitments = await Promise.all(process.commitmentList.map((line) => register.commitment(line.id)));
  const known = commitments.filter((commitment) => commitment !== undefined);
  return { process, commitments: known, only: false, decisions: await readDecisions(register, process, known), ...frame };
}

/** The same for one commitment; its process stands behind it. */
export async function readCommitmentDossier(register: Register, id: string, frame: ExportFrame): Promise<Dossier | undefined> {
  const commitment = await register.commitment(id);
  const process = commitment && (await register.process(commitment.processId));
  if (!process || commitment.standing === 'rejected') return undefined;
  return { process, commitments: [commitment], only: true, decisions: await readDecisions(register, process, [commitment]), ...frame };
}

async function readDecisions(register: Register, process: Process, commitments: readonly Commitment[]): Promise<Map<string, Decision>> {
  const entries: EntryRef[] = [
    ...[process].filter(isDecided).map(({ id }) => ({ kind: 'process', id }) as const),
    ...process.meetingList.filter(isDecided).map(({ id }) => ({ kind: 'meeting', id }) as const),
    ...commitments.filter(isDecided).map(({ id }) => ({ kind: 'commitment', id }) as const),
    ...commitments.flatMap(({ evidence }) => evidence.filter(isDecided).map(({ id }) => ({ kind: 'evidence', id }) as const)),
  ];
  const items = await Promise.all(entries.map((entry) => register.desk.item(entry)));
  return new Map(items.flatMap((item) => (item ? [[item.id, item.changed] as const] : [])));
}

function isDecided({ standing }: { readonly standing: string }): boolean {
  return standing !== 'proposed';
}

/** The page of an entry or article, as people read it. */
export function pageOf({ base, language }: ExportFrame, kind: 'processes' | 'commitments' | 'articles', id: string): string {
  return `${base}/${language}/${kind}/${encodeURIComponent(id)}`;
}

/** What a process is called: its name in the export's language, else in the other, else its parties. */
export function nameOfProcess({ process: { nameAr, nameEn, parties, id }, language }: Pick<Dossier, 'process' | 'language'>): string {
  const [first, second] = language === 'ar' ? [nameAr, nameEn] : [nameEn, nameAr];
  return first ?? second ?? (parties.join(', ') || id);
}
