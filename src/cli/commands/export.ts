import { exportArchive, exportCommitmentsCsv, exportProcesses, openKnownRegister } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Command, DATA } from '../command.ts';
import { printBytes, printLine } from '../streams.ts';

const FORMATS = ['jsonl', 'csv', 'warc'];

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes the register out.',
  usage: ['export [--format jsonl|csv] [--data DIR] > register.jsonl', 'export --format warc [--data DIR] > received.warc.gz'],
  about:
    'jsonl: a process a line, with meetings, bodies, conditions, commitments, evidence and history. csv: the commitments, one a row.\nwarc: every received body with its headers and time, as a web archive packed by gzip; `mithaq import FILE` takes it in again.',
  options: { data: DATA, format: { type: 'string', takes: 'FORMAT', default: 'jsonl', says: 'jsonl, csv or warc' } },
  async run(values) {
    if (!FORMATS.includes(String(values.format)))
      throw new OperatorError(`--format is one of ${FORMATS.join(', ')}, not «${values.format}».`, 2);
    const register = await openKnownRegister(values.data as string | undefined);
    try {
      if (values.format === 'csv') for await (const row of exportCommitmentsCsv(register)) await printLine(row);
      else if (values.format === 'warc') for await (const record of exportArchive(register)) await printBytes(record);
      else for await (const process of exportProcesses(register)) await printLine(JSON.stringify(process));
      return 0;
    } finally {
      await register.close();
    }
  },
};
