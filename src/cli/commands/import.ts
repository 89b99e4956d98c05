import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { importArchive, importLines, openRegisterAt, splitLines } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Command, DATA } from '../command.ts';
import { readInput, startProgress } from '../streams.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'Stores many articles, and proposes what they say for the register.',
  usage: ['import [--jsonl] [FILE.jsonl] [--data DIR] < articles.jsonl', 'import FILE.warc[.gz] [--data DIR]'],
  about: [
    'One JSON object a line (`id`, and `text` or `html`; optional `title`, `url`, `published`, `outlet`). Each article is stored whole or',
    'not at all. The same article twice adds nothing, so a run that was cut off is simply run again. Broken lines are told and passed over. Of a web archive (WARC) the pages are stored.',
  ].join('\n'),
  options: { data: DATA, jsonl: { type: 'boolean', says: 'JSON Lines in (as without it)' } },
  async run(values, words) {
    if (words.length > 1) throw new OperatorError('one FILE at a time.', 2);
    const file = words[0] === undefined || words[0] === '-' ? undefined : await nameFile(words[0]);
    const register = await openRegisterAt(values.data as string | undefined);
    const progress = startProgress('articles stored');
    try {
      if (file?.archive) {
        const tally = await importArchive(register, createReadStream(file.path), {
          onStored: (count) => progress.step(count),
          onRefused: (url, reason) => console.error(`mithaq: ${url ?? file.path}: ${reason}`),
        });
        progress.end();
        const { added, versions, known, passed, failed } = tally;
        console.error(`${added} added, ${versions} new versions, ${known} known already, ${passed} no pages, ${failed} refused`);
        return failed > 0 ? 1 : 0;
      }
      const tally = await importLines(register, splitLines(file ? createReadStream(file.path) : readInput()), {
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

/** A file and whether it is a web archive: by what it begins with, packed or not, whatever it is called. */
async function nameFile(path: string): Promise<{ path: string; archive: boolean }> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(5), 0, 5, 0);
      const start = buffer.subarray(0, bytesRead).toString('latin1');
      return { path, archive: start === 'WARC/' || start.startsWith('\x1f\x8b') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new OperatorError(
      `«${path}» cannot be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'check that it is a file and its rights'}.`,
    );
  }
}
