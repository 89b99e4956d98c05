import { mapLines, readSource, splitLines } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { READ_OPTIONS, readReadOptions } from '../read-options.ts';
import { showDocument } from '../show-document.ts';
import { printLine, readInput } from '../streams.ts';

export const read: Command = {
  name: 'read',
  summary: 'Reads an article: its clean text, and who undertook what in it.',
  usage: ['read [FILE | URL | -] [--json] [--published YYYY-MM-DD] [--format auto|text|html]', 'read --jsonl < articles.jsonl'],
  about: [
    'Prints the article and its reading, for people or as one JSON object (--json). Takes a file, an address, or standard input.',
    'With --jsonl: one JSON object a line in (`id`, and `text` or `html`; optional `title`, `url`, `published`, `outlet`),',
    'one a line out ({"id", "article", "reading"}), in order, on all cores. A broken line gives {"id", "error"}.',
  ].join('\n'),
  options: { ...READ_OPTIONS, jsonl: { type: 'boolean', says: 'JSON Lines in and out' } },
  async run(values, words) {
    if (values.jsonl) {
      for await (const line of mapLines(splitLines(readInput()), 'read')) await printLine(line);
      return 0;
    }
    const { source, ...options } = readReadOptions(values, words);
    const document = await readSource(source, options);
    await printLine(values.json ? JSON.stringify(document) : showDocument(document));
    return 0;
  },
};
