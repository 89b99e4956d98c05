import { type Document, mapLines, modelFrom, readSource, readWithModel, splitLines } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import type { Command } from '../command.ts';
import { READ_OPTIONS, readReadOptions } from '../read-options.ts';
import { showDocument } from '../show-document.ts';
import { printLine, readInput } from '../streams.ts';

export const read: Command = {
  name: 'read',
  summary: 'Reads an article: its clean text, and who undertook what in it.',
  usage: ['read [FILE | URL | -] [--json] [--published YYYY-MM-DD] [--format auto|text|html] [--model]', 'read --jsonl < articles.jsonl'],
  about: [
    'Prints the article and its reading, for people or as one JSON object (--json). Takes a file, an address, or standard input.',
    'With --model, a language model reads beside the rules: MITHAQ_MODEL_URL (an OpenAI-compatible address) and MITHAQ_MODEL (its name),',
    'MITHAQ_MODEL_KEY where it wants one. The text is sent there; what it answers counts only where its quotations are in the text.',
    'With --jsonl: one JSON object a line in (`id`, and `text` or `html`; optional `title`, `url`, `published`, `outlet`),',
    'one a line out ({"id", "article", "reading"}), in order, on all cores. A broken line gives {"id", "error"};',
    'a `published` that is no date is told beside the answer as "warning".',
  ].join('\n'),
  options: {
    ...READ_OPTIONS,
    jsonl: { type: 'boolean', says: 'JSON Lines in and out' },
    model: { type: 'boolean', says: 'let a language model read beside the rules' },
  },
  async run(values, words) {
    if (values.jsonl) {
      for await (const line of mapLines(splitLines(readInput()), 'read')) await printLine(line);
      return 0;
    }
    const { source, ...options } = readReadOptions(values, words);
    const document = await readSource(source, options);
    const beside = values.model ? await askModelOf(document) : undefined;
    await printLine(values.json ? JSON.stringify({ ...document, ...(beside && { model: beside }) }) : showDocument(document, beside));
    return 0;
  },
};

async function askModelOf({ article, reading }: Document) {
  const settings = modelFrom(process.env);
  if (!settings) throw new OperatorError('--model wants MITHAQ_MODEL_URL and MITHAQ_MODEL. See `mithaq read --help`.', 2);
  const answer = await readWithModel(settings, reading, article.published);
  if (!answer.ok) throw new OperatorError(`${answer.reason}. Without --model the rules read alone.`);
  return answer.value;
}
