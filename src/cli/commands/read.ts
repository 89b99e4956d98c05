import { mapLines, readSource, splitLines } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import type { Command, Values } from '../command.ts';
import { showDocument } from '../show-document.ts';
import { printLine, readInput } from '../streams.ts';

const FORMATS = ['auto', 'text', 'html'] as const;

export const read: Command = {
  name: 'read',
  summary: 'Reads an article: its clean text, and who undertook what in it.',
  usage: ['read [FILE | URL | -] [--json] [--published YYYY-MM-DD] [--format auto|text|html]', 'read --jsonl < articles.jsonl'],
  about: [
    'Prints the article and its reading, for people or as one JSON object (--json). Takes a file, an address, or standard input.',
    'With --jsonl: one JSON object a line in (`id`, and `text` or `html`; optional `title`, `url`, `published`, `outlet`),',
    'one a line out ({"id", "article", "reading"}), in order, on all cores. A broken line gives {"id", "error"}.',
  ].join('\n'),
  options: {
    json: { type: 'boolean', says: 'one JSON object in place of the page for people' },
    jsonl: { type: 'boolean', says: 'JSON Lines in and out' },
    published: { type: 'string', takes: 'YYYY-MM-DD', says: 'day of publication, where the text does not give it' },
    format: { type: 'string', takes: 'FORMAT', default: 'auto', says: 'auto, text or html' },
  },
  async run(values, words) {
    if (!values.jsonl) return readOne(values, words);
    for await (const line of mapLines(splitLines(readInput()), 'read')) await printLine(line);
    return 0;
  },
};

async function readOne(values: Values, words: readonly string[]): Promise<number> {
  const format = FORMATS.find((each) => each === values.format);
  if (!format) throw new OperatorError(`--format is one of ${FORMATS.join(', ')}, not «${values.format}».`, 2);
  const published = values.published as string | undefined;
  if (published !== undefined && !isDay(published))
    throw new OperatorError(`--published wants a day as YYYY-MM-DD, not «${published}».`, 2);
  if (words.length > 1) throw new OperatorError('one FILE or URL at a time; for many use --jsonl.', 2);
  const document = await readSource(words[0] ?? '-', { format, published });
  await printLine(values.json ? JSON.stringify(document) : showDocument(document));
  return 0;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
