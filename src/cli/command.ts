import { parseArgs } from 'node:util';
import { OperatorError } from '../base/index.ts';

/** The options of a command, as `node:util`'s parseArgs takes them, with what `--help` says of each. */
type Options = Record<
  string,
  { type: 'string' | 'boolean'; short?: string; multiple?: boolean; default?: string | boolean; says: string; takes?: string }
>;
export type Values = Record<string, string | boolean | undefined>;

/** A command of the program: how it is called, what it says of itself, what it does. `run` gives the exit code. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** The forms of the call, without the program's name. */
  readonly usage: readonly string[];
  /** What a person needs to know beyond the options; printed as it stands. */
  readonly about: string;
  readonly options: Options;
  readonly run: (values: Values, words: readonly string[]) => Promise<number>;
};

/** The option that names the folder of the embedded database, the same everywhere. */
export const DATA = { type: 'string', takes: 'DIR', says: 'folder of the embedded database (else MITHAQ_DATA, else ./data)' } as const;
const HELP = { type: 'boolean', short: 'h', says: 'this page' } as const;

/** Reads the words after the command's name and runs it; wrong options become an OperatorError that shows the way to `--help`. */
export async function runCommand(command: Command, words: readonly string[]): Promise<number> {
  const options = { ...command.options, help: HELP };
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true }) as typeof parsed;
  } catch (error) {
    throw new OperatorError(`${(error as Error).message.split('. To specify')[0]}. See \`mithaq ${command.name} --help\`.`, 2);
  }
  if (parsed.values.help) {
    console.log(helpOf(command));
    return 0;
  }
  return command.run(parsed.values, parsed.positionals);
}

function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, help: HELP } as Options).map(([name, option]) => {
    const flag = `${option.short ? `-${option.short}, ` : ''}--${name}${option.takes ? ` ${option.takes}` : ''}`;
    return `  ${flag.padEnd(26)} ${option.says}`;
  });
  return [`${command.summary}`, '', ...command.usage.map((usage) => `  mithaq ${usage}`), '', command.about, '', ...rows].join('\n');
}
