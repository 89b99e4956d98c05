// What another package gets: the compiled door under `node_modules`, imported by plain Node with no type stripping.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;

test('another package imports mithaq/arabic from node_modules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-package-'));
  try {
    const installed = join(folder, 'node_modules/mithaq');
    mkdirSync(installed, { recursive: true });
    for (const part of ['package.json', 'lexicon', 'models']) symlinkSync(join(root, part), join(installed, part));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.package.json'), '--outDir', join(installed, 'dist')]);
    writeFileSync(
      join(folder, 'try.mjs'),
      `import { fold, readDates, readNames, readTokens } from 'mithaq/arabic';
       const text = 'وصل الوفد إلى بغداد في 5 مايو 2019.';
       console.log(JSON.stringify([fold('الإدارة'), readDates(text), readTokens(text).length, readNames(text).mentions.map((m) => m.kind)]));`,
    );
    const out = execFileSync(process.execPath, ['--no-experimental-strip-types', join(folder, 'try.mjs')], { encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(['الاداره', [{ start: 23, end: 34, iso: '2019-05-05' }], 9, ['place', 'date']]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
