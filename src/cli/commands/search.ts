import { openKnownRegister, parseLine, splitLines } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import type { Register } from '../../register/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine, readInput } from '../streams.ts';

const MOST_HITS = 1000;

export const search: Command = {
  name: 'search',
  summary: 'Searches the stored articles.',
  usage: ['search WORDS… [--limit N] [--data DIR]', 'search --jsonl [--data DIR] < queries.jsonl'],
  about: [
    'Finds Arabic whatever way it is typed; copies of one text are one hit, with the number of their carriers.',
    'With --jsonl: {"id", "query", "limit"} a line in, {"id", "hits": [article id, …]} a line out, best first, each article by itself.',
  ].join('\n'),
  options: {
    data: DATA,
    limit: { type: 'string', takes: 'N', default: '10', says: 'hits at most' },
    jsonl: { type: 'boolean', says: 'JSON Lines in and out' },
  },
  async run(values, words) {
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS)
      throw new OperatorError(`--limit is a number from 1 to ${MOST_HITS}.`, 2);
    if (!values.jsonl && words.length === 0) throw new OperatorError('what shall be searched for? `mithaq search WORDS…`', 2);
    const register = await openKnownRegister(values.data as string | undefined);
    try {
      return values.jsonl ? await answerLines(register) : await showHits(register, words.join(' '), limit);
    } finally {
      await register.close();
    }
  },
};

async function answerLines(register: Register): Promise<number> {
  for await (const line of splitLines(readInput())) {
    const parsed = parseLine(line);
    if (!parsed.ok) {
      await printLine(JSON.stringify(parsed.refusal));
      continue;
    }
    const { id, query, limit = 10 } = parsed.value;
    if (typeof query !== 'string' || typeof limit !== 'number' || !(limit >= 1)) {
      await printLine(JSON.stringify({ id, error: `line ${line.number}: "query" is a string and "limit" a number from 1` }));
      continue;
    }
    const { hits } = await register.search({ query, limit: Math.min(Math.floor(limit), MOST_HITS), foldCopies: false });
    await printLine(JSON.stringify({ id, hits: hits.map((hit) => hit.id) }));
  }
  return 0;
}

async function showHits(register: Register, query: string, limit: number): Promise<number> {
  const { hits, total } = await register.search({ query, limit });
  if (hits.length === 0) {
    await printLine('Nothing found. Try fewer words, or another spelling; `mithaq check` tells how many articles are stored.');
    return 0;
  }
  for (const hit of hits) {
    const facts = [hit.published, hit.carrier, hit.origin, hit.carriers.length > 0 && `${hit.carriers.length + 1} carriers`].filter(
      Boolean,
    );
    await printLine(`${hit.title}\n  ${facts.join(' · ')}\n  ${hit.snippet.replaceAll('\n', ' ')}\n  ${hit.id}\n`);
  }
  await printLine(`${hits.length} of ${total}`);
  return 0;
}
