import { exportCommitmentsCsv, exportProcesses, openKnownRegister } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine } from '../streams.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes the register out.',
  usage: ['export [--format jsonl|csv] [--data DIR] > register.jsonl'],
  about: 'jsonl: a process a line, with meetings, bodies, conditions, commitments, evidence and history. csv: the commitments, one a row.',
  options: { data: DATA, format: { type: 'string', takes: 'FORMAT', default: 'jsonl', says: 'jsonl or csv' } },
  async run(values) {
    if (values.format !== 'jsonl' && values.format !== 'csv')
      throw new OperatorError(`--format is jsonl or csv, not «${values.format}».`, 2);
    const register = await openKnownRegister(values.data as string | undefined);
    try {
      if (values.format === 'csv') for await (const row of exportCommitmentsCsv(register)) await printLine(row);
      else for await (const process of exportProcesses(register)) await printLine(JSON.stringify(process));
      return 0;
    } finally {
      await register.close();
    }
  },
};
