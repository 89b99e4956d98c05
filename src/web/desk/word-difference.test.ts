import { expect, test } from 'vitest';
import { nearestSentence } from './nearest-sentence.ts';
import { compareWords, drawDifference } from './word-difference.ts';

const own = (text: string, other: string) =>
  compareWords(text, other)
    .filter((each) => each.own)
    .map(({ piece }) => piece);

test.each<[string, string, string[], string]>([
  ['will conclude by September', 'may conclude by September', ['will'], 'one word'],
  ['a b c d', 'b c d a', ['a'], 'order counts: the longest row is common'],
  ['ينتهي في أيلول', 'ينتهي في تشرين', ['أيلول'], 'the month'],
  ['same', 'same', [], 'nothing differs'],
  ['all new', '', ['all', 'new'], 'nothing to compare with'],
])('%s | %s: %j (%s)', (text, other, expected) => expect(own(text, other).toSorted()).toEqual([...expected].toSorted()));

test('long wordings are compared in linear time, hostile ones are escaped', () => {
  const long = Array.from({ length: 50_000 }, (_, at) => `w${at}`).join(' ');
  expect(own(`${long} more`, long)).toEqual(['more']);
  expect(String(drawDifference('<b> x', 'y', 'ins'))).toBe('&lt;b&gt; x'.replace('b', '<ins>b</ins>').replace('x', '<ins>x</ins>'));
});

test.each<[string, string, string | null, string]>([
  ['the mission ends in September', 'Other words. The mission ends in October.', 'The mission ends in October.', 'the likest sentence'],
  ['the mission ends', 'Nothing of it here.', null, 'none is like it'],
  ['', 'x', null, 'nothing was quoted'],
])('of «%s» in «%s»: %s (%s)', (quoted, text, expected) => expect(nearestSentence(quoted, text)).toBe(expected));
