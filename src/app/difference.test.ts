import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './difference.ts';

const show = (before: string, after: string) =>
  compareTexts(before, after).map((pieces) =>
    pieces.map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind]).join(''),
  );

test.each([
  ['أ\nب', 'أ\nب', ['أ', 'ب'], 'nothing'],
  ['تجتمع اللجنة بعد شهرين', 'تجتمع اللجنة بعد عام', ['تجتمع اللجنة بعد[- شهرين][+ عام]'], 'a word'],
  ['عنوان\nأولى', 'عنوان\nأولى\nثانية', ['عنوان', 'أولى', '[+ثانية]'], 'a paragraph came'],
  ['عنوان\nأولى\nثانية', 'عنوان\nثانية', ['عنوان', '[-أولى]', 'ثانية'], 'a paragraph went'],
])('%#: %s', (before, after, expected, _why) => expect(show(before, after)).toEqual(expected));

test('both texts can be read back from what is told', () => {
  const text = fc.array(fc.constantFrom('ا', 'ب', ' ', '\n', '\u202E', 'word')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const told = compareTexts(before, after).flat();
      const side = (kind: 'gone' | 'new') =>
        told
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
          .replace(/\n/g, '');
      expect([side('new'), side('gone')]).toEqual([before.replace(/\n/g, ''), after.replace(/\n/g, '')]);
    }),
  );
});

test('two texts without a common word, of a hundred thousand words each, are told at once', () => {
  const started = performance.now();
  expect(compareTexts('ا '.repeat(100_000), 'ب '.repeat(100_000))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(5000);
});
