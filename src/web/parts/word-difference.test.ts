import { expect, test } from 'vitest';
import { drawDifference } from './word-difference.ts';

test.each([
  ['تجتمع اللجنة بعد شهرين.', 'تجتمع اللجنة بعد عام', 'تجتمع اللجنة بعد <ins>شهرين</ins>.', 'a word'],
  ['within six months, jointly', 'jointly within six months', 'within six months, <ins>jointly</ins>', 'a moved word'],
  ['أ، ب', 'أ ب', 'أ، ب', 'marks and spaces are no words'],
  ['<b>', '', '&lt;<ins>b</ins>&gt;', 'markup is text'],
  ['', 'word', '', 'nothing'],
])('%#: %s', (text, other, expected, _why) => expect(String(drawDifference(text, other, 'ins'))).toBe(expected));

test('two wordings of ten thousand words each are told at once', () => {
  const started = performance.now();
  drawDifference('ا '.repeat(10_000), 'ب '.repeat(10_000), 'del');
  expect(performance.now() - started).toBeLessThan(2000);
});
