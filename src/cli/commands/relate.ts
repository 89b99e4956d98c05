import { relateLines, splitLines } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { printLine, readInput } from '../streams.ts';

export const relate: Command = {
  name: 'relate',
  summary: 'Finds copies, stories, similar articles and keywords among many articles.',
  usage: ['relate --jsonl < articles.jsonl'],
  about: [
    'Reads all articles (`id`, and `text` or `html`; optional `title`, `url`, `published`, `outlet`), then writes a line for each:',
    '{"id", "copyOf", "story", "similar", "keywords", "origin"}. `story` is the id of the story\'s earliest article; "warning" tells of a `published` that is no date.',
  ].join('\n'),
  options: { jsonl: { type: 'boolean', says: 'JSON Lines in and out (as without it)' } },
  async run() {
    for await (const answer of relateLines(splitLines(readInput()))) await printLine(JSON.stringify(answer));
    return 0;
  },
};
