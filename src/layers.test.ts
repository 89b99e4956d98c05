// Data flows one way. A room may import itself and the rooms listed for it, and enters another room only by its door.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const mayEnter: Record<string, readonly string[]> = {
  base: [],
  intake: ['base'],
  article: ['base', 'intake'],
  reading: ['base', 'article'],
  relating: ['base', 'article', 'reading'],
  register: ['base', 'intake', 'article', 'reading', 'relating'],
  app: ['base', 'intake', 'article', 'reading', 'relating', 'register'],
  web: ['base', 'register', 'app'],
  cli: ['base', 'register', 'app', 'web'],
};

/** The faults in a tree of `{ path: source }`, paths relative to `src/`. */
function findFaults(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [path, source] of files) {
    const room = path.split('/')[0] ?? '';
    for (const [, target = ''] of source.matchAll(/\bfrom '(\.[^']+)'/g)) {
      const entered = normalize(join(dirname(path), target)).split(sep);
      const other = entered[0] ?? '';
      if (other === room) {
        if (entered.length === 2 && entered[1] === 'index.ts') faults.push(`${path}: its own door`);
      } else if (!mayEnter[room]?.includes(other)) faults.push(`${path}: may not know ${other}`);
      else if (entered.slice(1).join('/') !== 'index.ts') faults.push(`${path}: past the door of ${other}`);
    }
    if (/\bimport\(|^import '\./m.test(source)) faults.push(`${path}: an import that this test cannot see`);
  }
  return faults;
}

test('data flows one way, through the doors', () => {
  const root = new URL('.', import.meta.url).pathname;
  const paths = globSync('*/**/*.ts', { cwd: root }).filter((path) => !/\.(test|case|child)\.ts$/.test(path));
  expect(paths.length).toBeGreaterThan(10);
  expect(findFaults(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])))).toEqual([]);
});

test('the test sees what it is there to see', () => {
  const faults = findFaults(
    new Map([
      ['reading/a.ts', "import { x } from '../register/index.ts';"],
      ['app/b.ts', "import { x } from '../reading/text/token.ts';"],
      ['app/c.ts', "import { x } from '../reading/index.ts';"],
      ['app/d.ts', "await import('../reading/index.ts');"],
    ]),
  );
  expect(faults).toEqual([
    'reading/a.ts: may not know register',
    'app/b.ts: past the door of reading',
    'app/d.ts: an import that this test cannot see',
  ]);
});

test('no file has a name that says nothing', () => {
  const named = globSync('**/*', { cwd: new URL('.', import.meta.url).pathname });
  expect(named.filter((path) => /(^|[/\\])(utils?|helpers?|common|misc|manager|stuff)(\.|[/\\]|$)/.test(path))).toEqual([]);
});
