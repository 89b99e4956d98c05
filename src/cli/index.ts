// cli: the commands of DESIGN section 4, for people and for scripts.
import { OperatorError } from '../base/index.ts';
import { type Command, runCommand } from './command.ts';
import { add } from './commands/add.ts';
import { assist } from './commands/assist.ts';
import { backup, restore } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { feed } from './commands/feed.ts';
import { fetchCommand } from './commands/fetch.ts';
import { importCommand } from './commands/import.ts';
import { opml } from './commands/opml.ts';
import { read } from './commands/read.ts';
import { relate } from './commands/relate.ts';
import { search } from './commands/search.ts';
import { serve } from './commands/serve.ts';
import { source } from './commands/source.ts';

const COMMANDS: readonly Command[] = [
  read,
  relate,
  feed,
  add,
  importCommand,
  source,
  opml,
  fetchCommand,
  search,
  explain,
  assist,
  exportCommand,
  check,
  backup,
  restore,
  serve,
];

/** Runs the command that the words name and ends the process with its exit code: 0 done, 1 failed, 2 called wrongly. */
export async function main(words: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader has seen enough
    throw error;
  });
  try {
    process.exitCode = await choose(words);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(`mithaq: ${error.message}`);
    process.exitCode = error.exitCode;
  }
}

async function choose([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(overview());
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new OperatorError(`there is no command «${name}». See \`mithaq --help\`.`, 2);
  return runCommand(command, rest);
}

function overview(): string {
  return [
    'Mithaq ميثاق reads the public record of cooperation between states and keeps the register of what was agreed.',
    '',
    ...COMMANDS.map((command) => `  mithaq ${command.name.padEnd(9)} ${command.summary}`),
    '',
    '`mithaq COMMAND --help` explains each.',
  ].join('\n');
}
