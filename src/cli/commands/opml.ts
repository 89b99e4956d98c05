import {
  followList,
  listSubscriptions,
  openKnownRegister,
  openRegisterAt,
  operator,
  readReadingList,
  writeReadingList,
} from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine } from '../streams.ts';

export const opml: Command = {
  name: 'opml',
  summary: 'Takes the feeds of a reading list over, or writes those that are followed as one.',
  usage: ['opml in [FILE | URL | -] [--data DIR]', 'opml out [--data DIR] > feeds.opml'],
  about: 'OPML is what feed readers export and import. Headings are kept. The same list twice adds nothing.',
  options: { data: DATA },
  async run(values, [way, word, ...more]) {
    if ((way !== 'in' && way !== 'out') || more.length > 0 || (way === 'out' && word !== undefined))
      throw new OperatorError('`mithaq opml in FILE` or `mithaq opml out`.', 2);
    const folder = values.data as string | undefined;
    const list = way === 'in' ? await readReadingList(word ?? '-') : [];
    const register = way === 'in' ? await openRegisterAt(folder) : await openKnownRegister(folder);
    try {
      if (way === 'out') {
        await printLine(writeReadingList(await listSubscriptions(register)).trimEnd());
        return 0;
      }
      const { added, known, refused } = await followList(register, list, operator());
      await printLine(`${added} feeds followed, ${known} followed already, ${refused} with no web address passed over`);
      return refused > 0 ? 1 : 0;
    } finally {
      await register.close();
    }
  },
};
