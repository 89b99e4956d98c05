import { mapLines, readFeed, splitLines } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { printLine, readInput } from '../streams.ts';

export const feed: Command = {
  name: 'feed',
  summary: 'Parses a feed: RSS, Atom, RDF or JSON Feed.',
  usage: ['feed [--json] [FILE | URL | -]', 'feed --jsonl < feeds.jsonl'],
  about: 'Prints the feed as one JSON object. With --jsonl: one {"id", "xml"} a line in, one {"id", "feed"} a line out.',
  options: {
    json: { type: 'boolean', says: 'one JSON object (as without it)' },
    jsonl: { type: 'boolean', says: 'JSON Lines in and out' },
  },
  async run(values, words) {
    if (values.jsonl) for await (const line of mapLines(splitLines(readInput()), 'feed')) await printLine(line);
    else await printLine(JSON.stringify(await readFeed(words[0] ?? '-')));
    return 0;
  },
};
