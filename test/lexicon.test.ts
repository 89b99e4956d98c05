// The word data is data: each list says what it is, whence, under which licence; its entries are clean and in order.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../lexicon/', import.meta.url).pathname;
const HEADER = ['what', 'source', 'licence', 'columns'];
const FORBIDDEN: [RegExp, string][] = [
  [/[\uFB50-\uFDFF\uFE70-\uFEFC]/u, 'a presentation form'],
  [/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u, 'a bidi mark'],
  [/\u0640/u, 'a tatweel'],
  [/ {2}| \t|\t |^ | $/u, 'a stray space'],
];

describe.each(globSync('**/*.tsv', { cwd: root }).sort())('%s', (name) => {
  const lines = readFileSync(join(root, name), 'utf8').split('\n');
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));

  test('its header says what it is', () => {
    for (const key of HEADER)
      expect(
        lines.some((line) => line.startsWith(`# ${key}: `)),
        `# ${key}:`,
      ).toBe(true);
  });
  test('its entries are clean', () => {
    const faults = entries.flatMap((entry) => [
      ...FORBIDDEN.filter(([pattern]) => pattern.test(entry)).map(([, fault]) => `${fault}: ${entry}`),
      ...(entry === entry.normalize('NFC') ? [] : [`not NFC: ${entry}`]),
    ]);
    expect(faults).toEqual([]);
  });
  test('no entry stands twice', () => {
    const seen = new Set<string>();
    expect(entries.filter((entry) => seen.size === seen.add(entry).size)).toEqual([]);
  });
  test('every entry has the same columns', () => {
    expect([...new Set(entries.map((entry) => entry.split('\t').length))].length).toBeLessThanOrEqual(1);
  });
});
