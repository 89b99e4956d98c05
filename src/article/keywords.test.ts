import { expect, test } from 'vitest';
import { cutKeywords, tidyKeywords } from './keywords.ts';

const body = 'بحث الوفدان دور القيادة المركزية الأميركية في التدريب، وأشادا بالتحالف الدولي وبقوات البيشمركة.';

const lines: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['القيادة المركزية الأميركية', 'التحالف الدولي', 'البيشمركة'],
    'runs of the text, one behind a clitic',
    'القيادة المركزية الأمیرکیة التحالف الدولی البيشمركة',
  ],
  [['العراق', 'التحالف الدولي'], 'separators that are there are believed', 'العراق، التحالف الدولي'],
  [['الأمن القومي الياباني', 'التحالف الدولي'], 'words that the text does not have stay together', 'الأمن القومي الياباني التحالف الدولي'],
  [['سد النهضة'], 'two words are one keyword', 'سد النهضة'],
  [[], 'nothing', ''],
];
test.each(lines)('%j: %s', (expected, _why, line) => {
  expect(cutKeywords(line, body)).toEqual(expected);
});

test('keywords are told apart by their keys and shown tidy', () => {
  expect(tidyKeywords(['#العراق', 'العـراق', ' ', '«بغداد»'])).toEqual(['العراق', 'بغداد']);
});
