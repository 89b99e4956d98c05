import { expect, test } from 'vitest';
import { readQuestion } from './search.ts';

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
  [{ q: 'x'.repeat(9_999) }, { ...first, query: 'x'.repeat(400) }, 'a question of any length'],
  [{ q: 'a\uD800' }, { ...first, query: 'a\uFFFD' }, 'half a pair'],
])('%j', (asked, expected, _why) => {
  expect(readQuestion(asked as Record<string, string>)).toEqual(expected);
});
