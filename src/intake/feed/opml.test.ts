import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpml, writeOpml } from './opml.ts';

test('folders, both spellings of names, each feed once', () => {
  const xml = `<opml version="1.0"><body>
<outline text="وكالات">
<outline text="Iraq"><outline type="rss" text="A" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/></outline>
<outline title="B" xmlurl="https://b.example/rss?x=1&y=2">
</outline>
<outline text="again" xmlUrl="https://a.example/rss"/>
</body></opml>`;
  expect(readOpml(xml)).toEqual([
    { url: 'https://a.example/rss', title: 'A', site: 'https://a.example/', folder: ['وكالات', 'Iraq'] },
    { url: 'https://b.example/rss?x=1&y=2', title: 'B', site: null, folder: ['وكالات'] },
  ]);
});

test('what is no OPML gives none', () => {
  for (const text of ['', '<html>', '{}', 'x'.repeat(100)]) expect(readOpml(text)).toEqual([]);
});

test('what is written is read again', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/[\0-\x1f]/g, '').trim())
    .filter((text) => text !== '');
  const feed = fc.record({
    url: fc.webUrl(),
    title: fc.option(name),
    site: fc.option(fc.webUrl()),
    folder: fc.constantFrom<string[]>([], ['a'], ['a', 'b']),
  });
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ url }) => url }), (list) => {
      const byAddress = (some: typeof list) => [...some].sort((a, b) => (a.url < b.url ? -1 : 1));
      expect(byAddress(readOpml(writeOpml(list)).map((one) => ({ ...one, folder: [...one.folder] })))).toEqual(byAddress(list));
    }),
    { numRuns: 100 },
  );
});
