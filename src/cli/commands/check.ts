import { openKnownRegister } from '../../app/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine } from '../streams.ts';

export const check: Command = {
  name: 'check',
  summary: 'Proves that the register is whole: quotes match their versions, nothing dangles.',
  usage: ['check [--data DIR]'],
  about: 'Prints what is stored and what is wrong. Exit code 0 where all is well, 1 where it is not.',
  options: { data: DATA },
  async run(values) {
    const register = await openKnownRegister(values.data as string | undefined);
    try {
      const { articles, versions, processes, commitments, proposals } = await register.counts();
      await printLine(
        `${articles} articles in ${versions} versions, ${processes} processes, ${commitments} commitments, ${proposals} proposals`,
      );
      const faults = await register.check();
      for (const fault of faults) await printLine(fault);
      await printLine(faults.length === 0 ? 'all is well' : `${faults.length} faults`);
      return faults.length === 0 ? 0 : 1;
    } finally {
      await register.close();
    }
  },
};
