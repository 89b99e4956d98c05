import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDossier } from '../../test/e2e/dossier.ts';
import { copyRegister } from './backup.ts';
import { openRegister } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...steps: string[]) => join(folder, ...steps);

test('a register in use is copied whole, and restored elsewhere says the same', async () => {
  const { register, folder: source, close } = await openDossier();
  let writing = true;
  const author = { kind: 'person', name: 'Salma Haddad' } as const;
  const writes = (async () => {
    for (let number = 0; writing; number++) {
      await register.saveSetting('number', String(number), author);
      await nextTurn();
    }
  })();
  const counts = await copyRegister(source, at('backup'));
  writing = false;
  await writes;
  expect(counts).toEqual(await register.counts());
  await copyRegister(at('backup'), at('restored'));
  const restored = await openRegister({ engine: 'sqlite', folder: at('restored') });
  expect([await restored.counts(), await restored.check()]).toEqual([await register.counts(), []]);
  expect((await restored.commitment('form-commission'))?.wording).toBe((await register.commitment('form-commission'))?.wording);
  await restored.close();
  await close();
  expect(readdirSync(at('backup'))).toEqual(['mithaq.sqlite']);
});

test('nothing is written over, and what is no register is refused', async () => {
  await expect(copyRegister(at('backup'), at('restored'))).rejects.toThrow('holds a register already');
  await expect(copyRegister(at('nothing'), at('other'))).rejects.toThrow('there is no register');
  const broken = mkdtempSync(at('broken-'));
  writeFileSync(join(broken, 'mithaq.sqlite'), 'no database at all, but long enough to be looked at');
  await expect(copyRegister(broken, at('other'))).rejects.toThrow('could not be copied');
  expect(readdirSync(at('other'))).toEqual([]);
});
