import { OperatorError } from '../../base/index.ts';
import { copyRegister, placeFrom } from '../../register/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine } from '../streams.ts';

const POSTGRES = 'On PostgreSQL, `pg_dump` and `pg_restore` make and take back a copy while the register is in use.';

export const backup: Command = {
  name: 'backup',
  summary: 'Copies the register to a folder while it is in use, and checks the copy.',
  usage: ['backup DIR [--data DIR]'],
  about: `The folder may hold no register yet; it is one afterwards: \`--data\` may name it, \`mithaq restore\` takes it back.\n${POSTGRES}`,
  options: { data: DATA },
  run: (values, words) => copy('backup DIR', readFolder(values.data), words),
};

export const restore: Command = {
  name: 'restore',
  summary: 'Makes a register from a copy that `mithaq backup` made, and checks it.',
  usage: ['restore DIR [--data DIR]'],
  about: `Nothing is written over: the folder of the register (--data, MITHAQ_DATA, ./data) may hold none yet.\n${POSTGRES}`,
  options: { data: DATA },
  run: ({ data }, words) => copy('restore DIR', words[0], [readFolder(data), ...words.slice(1)]),
};

function readFolder(data: unknown): string {
  const place = placeFrom(process.env, data as string | undefined);
  if (place.engine !== 'sqlite') throw new OperatorError(POSTGRES);
  return place.folder;
}

async function copy(usage: string, from: string | undefined, [to, ...more]: readonly string[]): Promise<number> {
  if (from === undefined || to === undefined || more.length > 0) throw new OperatorError(`Say \`mithaq ${usage}\`.`, 2);
  const { articles, commitments } = await copyRegister(from, to);
  await printLine(`${articles} articles and ${commitments} commitments are in ${to}; all is well`);
  return 0;
}
