// Any input has an answer. Sizes stand here and times do not: what is not linear does not come back at these sizes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { fold, foldWithMap } from './fold.ts';
import { prepareText } from './prepare.ts';
import { searchKeyWithMap } from './search-key.ts';
import { splitSentences } from './sentences.ts';
import { scanTokens } from './tokens.ts';

const read = (text: string) =>
  prepareText(text, { language: 'ar', published: '2024-01-01' }).sentences.flatMap(({ tokens }) => [
    ...findDates(tokens, 'ar', 19_000),
    ...tokens,
  ]);

test('any bytes, read as any text', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));
  fc.assert(
    fc.property(bytes, fc.constantFrom('utf8', 'utf16le', 'latin1'), (buffer, encoding) => {
      const text = buffer.toString(encoding as BufferEncoding);
      for (const { start, end } of read(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('date words and marks in any order', () => {
  const word = fc.constantFrom(
    'يوم',
    'آخر',
    'من',
    'إلى',
    'بين',
    '12',
    '2015',
    '/',
    '-',
    '(',
    'مايو',
    'ألف',
    'و',
    'القادم',
    'الأول',
    'شهر',
    'قبل',
    'عامي',
    'صيف',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      read(words.join(' '));
    }),
    { numRuns: 2000 },
  );
});

const strange: readonly (readonly [why: string, text: string])[] = [
  ['10,000 nested quotations', `${'«'.repeat(10_000)}نعم.${'»'.repeat(10_000)}`],
  ['10,000 quotations that never close', '«نعم. '.repeat(10_000)],
  ['straight marks alone', '"'.repeat(100_000)],
  ['diacritics alone', '\u064e\u0651'.repeat(100_000)],
  ['tatweel alone', '\u0640'.repeat(100_000)],
  ['emoji in families', '👨‍👩‍👧‍👦'.repeat(20_000)],
  ['turns of direction', '\u202e\u2066\u200f'.repeat(50_000)],
  ['stops alone', '.'.repeat(200_000)],
  ['figures with points', '1.'.repeat(100_000)],
  ['letters with stops', 'د.'.repeat(100_000)],
  ['number words without end', 'ألف و'.repeat(20_000)],
  ['lone surrogates and NULs', '\ud800\u0000\udc00'.repeat(50_000)],
  ['one word of a million letters', 'ب'.repeat(1_000_000)],
];
test.each(strange)('%s', (_why, text) => {
  for (const { start, end } of read(text)) expect(start < end && end <= text.length).toBe(true);
  expect(searchKeyWithMap(text).at.at(-1)).toBe(text.length);
});

test('a line of 50 MB', () => {
  const text = 'قال الوزير إن الاتفاق جاهز '.repeat(1_000_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(48_000_000);
  expect(splitSentences(text)).toHaveLength(1);
  expect(scanTokens(text, 0, text.length).length).toBe(3 * 5_000_000);
  expect(fold(text).length).toBe(text.length);
  expect(foldWithMap(text.slice(0, 1_000_000)).at.length).toBe(1_000_001);
});
