import { importLines, openRegisterAt, splitLines } from '../../app/index.ts';
import { type Command, DATA } from '../command.ts';
import { readInput, startProgress } from '../streams.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'Stores many articles, and proposes what they say for the register.',
  usage: ['import --jsonl [--data DIR] < articles.jsonl'],
  about: [
    'One JSON object a line (`id`, and `text` or `html`; optional `title`, `url`, `published`, `outlet`). Each article is stored whole or',
    'not at all. The same article twice adds nothing, so a run that was cut off is simply run again. Broken lines are told and passed over.',
  ].join('\n'),
  options: { data: DATA, jsonl: { type: 'boolean', says: 'JSON Lines in (as without it)' } },
  async run(values) {
    const register = await openRegisterAt(values.data as string | undefined);
    const progress = startProgress('articles stored');
    try {
      const tally = await importLines(register, splitLines(readInput()), {
        onStored: (count) => progress.step(count),
        onRefused: (refusal) => console.error(`mithaq: ${refusal.error}`),
      });
      progress.end();
      console.error(`${tally.added} added, ${tally.versions} new versions, ${tally.known} known already, ${tally.refused} refused`);
      return tally.refused > 0 ? 1 : 0;
    } finally {
      await register.close();
    }
  },
};
