import { OperatorError } from '../base/index.ts';
import type { Values } from './command.ts';

const FORMATS = ['auto', 'text', 'html'] as const;

/** The options that `read` and `explain` share, as `parseArgs` takes them. */
export const READ_OPTIONS = {
  json: { type: 'boolean', says: 'one JSON object in place of the page for people' },
  published: { type: 'string', takes: 'YYYY-MM-DD', says: 'day of publication, where the text does not give it' },
  format: { type: 'string', takes: 'FORMAT', default: 'auto', says: 'auto, text or html' },
} as const;

/** What the options say; throws OperatorError where one of them says nothing that makes sense. */
export function readReadOptions(values: Values, words: readonly string[]) {
  const format = FORMATS.find((each) => each === values.format);
  if (!format) throw new OperatorError(`--format is one of ${FORMATS.join(', ')}, not «${values.format}».`, 2);
  const published = values.published as string | undefined;
  if (published !== undefined && !isDay(published))
    throw new OperatorError(`--published wants a day as YYYY-MM-DD, not «${published}».`, 2);
  if (words.length > 1) throw new OperatorError('one FILE or URL at a time; for many use `mithaq read --jsonl`.', 2);
  return { source: words[0] ?? '-', format, published };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
