import { expect, test } from 'vitest';
import { hintOn, readQuestion } from './search-question.ts';

const first = { limit: 20, offset: 0, order: 'relevance' };

test.each([
  [{}, undefined, 'nothing asked'],
  [{ q: ' \n' }, undefined, 'only blanks'],
  [{ q: ' a ' }, { ...first, query: 'a' }, 'words, trimmed'],
  [{ q: 'a', page: '3' }, { ...first, query: 'a', offset: 40 }, 'a later page'],
  [{ q: 'a', page: '-1' }, { ...first, query: 'a' }, 'no page before the first'],
  [
    { q: 'a', order: 'time', language: 'ar', party: 'IRQ' },
    { ...first, query: 'a', order: 'time', language: 'ar', party: 'IRQ' },
    'filters',
  ],
  [{ q: 'a', language: 'xx', order: 'x', outlet: ' ', party: '' }, { ...first, query: 'a' }, 'filters that say nothing'],
  [{ q: 'a', from: '2023-08-01', until: 'soon' }, { ...first, query: 'a', from: '2023-08-01' }, 'a day that is no day'],
  [{ person: 'ثابت' }, { ...first, query: '', person: 'ثابت' }, 'filters alone'],
  [{ q: 'a', area: 'security', act: 'toString' }, { ...first, query: 'a', area: 'security' }, 'codes of the code-book only'],
  [{ q: 'x'.repeat(9_999) }, { ...first, query: 'x'.repeat(400) }, 'a question of any length'],
  [{ q: 'a\uD800' }, { ...first, query: 'a\uFFFD' }, 'half a pair'],
])('%j', (asked, expected, _why) => {
  expect(readQuestion(asked as Record<string, string>)).toEqual(expected);
});

test.each([
  ['لجنة', undefined],
  ['كتا*', 'hintStar'],
  ['*', 'hintStar'],
  ['ب', 'hintShort'],
  ['ب -لجنة', undefined],
  ['؟!', 'hintNoWord'],
  ['-لجنة', 'hintNoWord'],
  ['', undefined],
])('a hint on «%s»: %s', (query, expected) => {
  expect(hintOn(query)).toBe(expected);
});
