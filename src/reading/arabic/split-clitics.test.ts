import { expect, test } from 'vitest';
import { prepareText } from '../text/prepare.ts';
import { splitClitics } from './split-clitics.ts';

const words: readonly (readonly [parts: string, word: string])[] = [
  ['و|العراق', 'والعراق'],
  ['و|ل|لسعودية', 'وللسعودية'],
  ['في|ها', 'فيها'],
  ['ب|أن|ه', 'بأنه'],
  ['ل|هم', 'لهم'],
  ['ب|سبب', 'بسبب'],
  ['نفس|ه', 'نفسه'],
  ['س|يزور', 'سيزور'],
  ['واشنطن', 'واشنطن'],
  ['لبنان', 'لبنان'],
  ['فلسطين', 'فلسطين'],
  ['كذلك', 'كذلك'],
  ['بِ|هِ', 'بِهِ'],
];
test.each(words)('%s', (parts, word) => {
  const [token] = prepareText(word, { language: 'ar', published: null }).sentences[0]!.tokens;
  expect(
    splitClitics(token!)
      .map(({ start, end }) => word.slice(start, end))
      .join('|'),
  ).toBe(parts);
});
