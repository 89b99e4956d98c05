import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, type Nested, nestMarks } from './nest-marks.ts';

const mark = (start: number, end: number, of: string): Mark<string> => ({ start, end, of });
const draw = (text: string, marks: readonly Nested<string>[], start = 0, end = text.length): string => {
  let at = start;
  let out = '';
  for (const item of marks) {
    out += `${text.slice(at, item.start)}<${item.first ? item.of : item.of.toLowerCase()}${draw(text, item.within, item.start, item.end)}>`;
    at = item.end;
  }
  return out + text.slice(at, end);
};
const nest = (text: string, marks: readonly Mark<string>[]) => draw(text, nestMarks(marks, { start: 0, end: text.length }));

test.each([
  ['one in another', [mark(0, 8, 'A'), mark(2, 4, 'B')], '<A01<B23>4567>89'],
  ['beside each other', [mark(5, 7, 'B'), mark(0, 2, 'A')], '<A01>234<B56>789'],
  ['crossing: the second is cut at the end of the first', [mark(0, 5, 'A'), mark(3, 8, 'B')], '<A012<B34>><b567>89'],
  ['the same run twice', [mark(1, 3, 'A'), mark(1, 3, 'B')], '0<A<B12>>3456789'],
  ['over the end of the text: clipped', [mark(8, 99, 'A')], '01234567<A89>'],
  ['empty or turned round: left out', [mark(3, 3, 'A'), mark(5, 4, 'B')], '0123456789'],
])('%s', (_why, marks, expected) => {
  expect(nest('0123456789', marks)).toBe(expected);
});

test('whatever the marks, the text stays whole and each begins once', () => {
  const marks = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b) + 1, 'M')),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(marks, (list) => {
      const text = '0123456789012345678901234567890123456789';
      const drawn = nest(text, list);
      expect(drawn.replaceAll(/[<>Mm]/g, '')).toBe(text);
      expect(drawn.split('M').length - 1).toBe(list.length);
    }),
  );
});

test('ten thousand marks that all cross make at most six parts each', () => {
  const list = Array.from({ length: 10_000 }, (_, index) => mark(index, index + 5_000, 'M'));
  let parts = 0;
  const count = (marks: readonly Nested<string>[]): void => {
    for (const item of marks) {
      parts += 1;
      count(item.within);
    }
  };
  count(nestMarks(list, { start: 0, end: 20_000 }));
  expect(parts).toBeLessThanOrEqual(6 * list.length);
});
