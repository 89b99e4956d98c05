import { addSource, openRegisterAt } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine } from '../streams.ts';

const FIELDS = ['title', 'url', 'published', 'outlet'] as const;

export const add: Command = {
  name: 'add',
  summary: 'Stores one article from a file, an address or standard input.',
  usage: ['add [FILE | URL | -] [--title T] [--published YYYY-MM-DD] [--outlet NAME] [--url URL] [--data DIR]'],
  about:
    'The bytes are kept as they came; the article is read, and what it says is proposed for the register. The same article twice adds nothing.',
  options: {
    data: DATA,
    title: { type: 'string', takes: 'TITLE', says: 'its title, where the text does not give it' },
    published: { type: 'string', takes: 'YYYY-MM-DD', says: 'day of publication' },
    outlet: { type: 'string', takes: 'NAME', says: 'the outlet that published it' },
    url: { type: 'string', takes: 'URL', says: 'its address' },
  },
  async run(values, words) {
    if (words.length > 1) throw new OperatorError('one FILE or URL at a time; for many use `mithaq import --jsonl`.', 2);
    const known = Object.fromEntries(FIELDS.map((field) => [field, values[field] as string | undefined]));
    const register = await openRegisterAt(values.data as string | undefined);
    try {
      const { id, outcome, title, statements, feeds } = await addSource(register, words[0] ?? '-', known);
      const told = { new: 'added', new_version: 'a new version', known: 'known already, nothing changed' }[outcome];
      await printLine(`${told}: ${title} (${id}), ${statements} statements read`);
      for (const feed of feeds) await printLine(`the site offers a feed: ${feed.url} (\`mithaq source add\` follows it)`);
      return 0;
    } finally {
      await register.close();
    }
  },
};
