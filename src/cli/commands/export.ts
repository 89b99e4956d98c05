import {
  EXPORT_FORMATS,
  exportArchive,
  exportCommitmentsCsv,
  exportProcesses,
  openKnownRegister,
  readCommitmentDossier,
  readProcessDossier,
} from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import type { Register } from '../../register/index.ts';
import { type Command, DATA } from '../command.ts';
import { printBytes, printLine } from '../streams.ts';

const WHOLE = ['jsonl', 'csv', 'warc'];
const NAMES = [...new Set([...WHOLE, ...EXPORT_FORMATS.map(({ name }) => name)])];
/** Where `mithaq serve` answers when nothing else is said. */
const HOME = 'http://127.0.0.1:8484';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes the register, a process or a commitment out.',
  usage: [
    'export [--format jsonl|csv|plover|ftm|ris|bibtex] [--data DIR] > register.jsonl',
    'export --format FORMAT --process ID | --commitment ID [--language ar|en]',
    'export --format warc [--data DIR] > received.warc.gz',
  ],
  about: `jsonl: a process a line, with meetings, bodies, conditions, commitments, evidence and history. csv: the commitments, one a row.\nwarc: every received body with its headers and time, as a web archive packed by gzip; \`mithaq import FILE\` takes it in again.\n${EXPORT_FORMATS.map(({ name, says }) => `${name}: ${says}.`).join('\n')}\nAddresses begin with MITHAQ_URL, else with ${HOME}.`,
  options: {
    data: DATA,
    format: { type: 'string', takes: 'FORMAT', default: 'jsonl', says: `one of ${NAMES.join(', ')}` },
    process: { type: 'string', takes: 'ID', says: 'this process alone' },
    commitment: { type: 'string', takes: 'ID', says: 'this commitment alone' },
    language: { type: 'string', takes: 'ar|en', default: 'en', says: 'language of labels and of the pages linked to' },
  },
  async run(values) {
    const wish = readWish(values);
    const register = await openKnownRegister(values.data as string | undefined);
    try {
      if (wish.process ?? wish.commitment) await printOne(register, wish);
      else if (wish.format === 'csv') for await (const row of exportCommitmentsCsv(register)) await printLine(row);
      else if (wish.format === 'warc') for await (const record of exportArchive(register)) await printBytes(record);
      else if (wish.format === 'jsonl') for await (const process of exportProcesses(register)) await printLine(JSON.stringify(process));
      else for (const { id } of await register.processes()) await printOne(register, { ...wish, process: id });
      return 0;
    } finally {
      await register.close();
    }
  },
};

type Wish = {
  readonly format: string;
  readonly process: string | undefined;
  readonly commitment: string | undefined;
  readonly language: 'ar' | 'en';
};

function readWish(values: Readonly<Record<string, unknown>>): Wish {
  const { format, process, commitment, language } = values as Wish;
  if (!NAMES.includes(format)) throw new OperatorError(`--format is one of ${NAMES.join(', ')}, not «${format}».`, 2);
  if (language !== 'ar' && language !== 'en') throw new OperatorError(`--language is ar or en, not «${language}».`, 2);
  if (process !== undefined && commitment !== undefined) throw new OperatorError('Name either --process or --commitment.', 2);
  const single = EXPORT_FORMATS.find(({ name }) => name === format);
  const one = process ?? commitment;
  if (one !== undefined && !single)
    throw new OperatorError(`--format ${format} writes the whole register; leave --process and --commitment out.`, 2);
  if (one === undefined && !WHOLE.includes(format) && !single?.joins)
    throw new OperatorError(`--format ${format} wants --process ID or --commitment ID. \`mithaq export\` lists what there is.`, 2);
  return { format, process, commitment, language };
}

async function printOne(register: Register, { format, process: processId, commitment, language }: Wish): Promise<void> {
  const base = URL.parse(process.env.MITHAQ_URL ?? '')?.origin ?? HOME;
  const frame = { base, language, snapshot: new Date().toISOString() };
  const dossier =
    commitment === undefined
      ? await readProcessDossier(register, processId ?? '', frame)
      : await readCommitmentDossier(register, commitment, frame);
  if (!dossier) throw new OperatorError(`The register knows nothing under the id «${commitment ?? processId}».`);
  const written = await EXPORT_FORMATS.find(({ name }) => name === format)?.write(dossier, register);
  await printBytes(Buffer.from(written ?? ''));
}
