import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openRegister } from '../../register/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-no-room-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PROGRAM = new URL('../../../bin/mithaq.mjs', import.meta.url).pathname;
/** Blocks of 512 bytes (dash) or 1 KiB (bash) that a file may grow to: room for the empty database and little more. */
const LIMIT = 2500;

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more is told in one sentence, and what was stored stays whole',
  async () => {
    const line = (number: number) =>
      `${JSON.stringify({ id: `a${number}`, text: `بحثت اللجنة رقم ${number} في بغداد تبادل المعلومات.\n${[...'abcdefgh'].map((letter) => letter.repeat(40) + number * 7919).join(' ')}` })}\n`;
    const input = Array.from({ length: 3000 }, (_, number) => line(number)).join('');
    const words = ['-c', `ulimit -f ${LIMIT}; exec "$0" "$@"`, process.execPath, PROGRAM, 'import', '--jsonl', '--data', folder];
    const run = spawnSync('sh', words, { input, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([
      1,
      expect.stringMatching(/mithaq: the disk of the database is full.*Make room and run it again\./),
    ]);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    const register = await openRegister({ engine: 'sqlite', folder });
    expect(await register.check()).toEqual([]);
    await register.close();
  },
  60_000,
);
