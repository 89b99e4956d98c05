import { expect, test } from 'vitest';
import { eachWord } from './word-runs.ts';

test.each([
  ['', [], 'nothing'],
  ['signed, in Madrid.', ['signed', 'in', 'Madrid'], 'marks part words'],
  ['8.5 and 1,200 and 3.', ['8.5', 'and', '1,200', 'and', '3'], 'a point within a number'],
  ['a\u0301b 😀 \ud800x', ['a\u0301b', 'x'], 'marks stay, emoji and lone surrogates do not'],
  ['وقّع «الاتفاق» الـجديد', ['وقّع', 'الاتفاق', 'الـجديد'], 'vowel marks and tatweel stay'],
])('the words of «%s»', (text, words) => {
  const found: string[] = [];
  eachWord(text, (start, end) => found.push(text.slice(start, end)));
  expect(found).toEqual(words);
});
