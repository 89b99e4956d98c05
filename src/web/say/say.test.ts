import { expect, test } from 'vitest';
import { makeView } from '../view.ts';
import { writeDate } from './dates.ts';
import { foreign, guessLanguage, linkable, linkOut, showable } from './foreign.ts';
import { writeNumber } from './numbers.ts';
import { nameParty } from './parties.ts';
import { sayCountPlain } from './phrase.ts';

const rest = { place: '', version: '1' };
const ar = makeView('ar', {}, rest);
const arabicDigits = makeView('ar', { digits: 'arab' }, rest);
const en = makeView('en', {}, rest);

test.each([
  ['2023-08-08', '8 August 2023', 'a day', '8 أغسطس/آب 2023'],
  ['2025-09', 'September 2025', 'a month', 'سبتمبر/أيلول 2025'],
  ['2026', '2026', 'a year', '2026'],
  ['2023-08-08T21:10:00+03:00', '8 August 2023, 21:10 (UTC+03:00)', 'an instant keeps its zone', '8 أغسطس/آب 2023، 21:10 (UTC+03:00)'],
  ['2025-10/2026-01', 'October 2025 – January 2026', 'an interval', 'أكتوبر/تشرين الأول 2025 – يناير/كانون الثاني 2026'],
  ['2025-13-01', '2025-13-01', 'no month 13: as it stands', '2025-13-01'],
  ['soon', 'soon', 'no date: as it stands', 'soon'],
])('date %s', (iso, english, _why, arabic) => {
  expect([writeDate(en, iso), writeDate(ar, iso)]).toEqual([english, arabic]);
});

test('digits are the reader’s choice, apart from the language', () => {
  expect(writeDate(arabicDigits, '2023-08-08')).toBe('٨ أغسطس/آب ٢٠٢٣');
  expect(writeNumber(arabicDigits, 1234)).toBe('١٬٢٣٤');
  expect(writeNumber(ar, 12)).toBe('12');
});

test.each([
  [0, 'no articles are a phrase of their own', 'لا مقالات'],
  [1, 'one', 'مقال واحد'],
  [2, 'the dual', 'مقالان'],
  [3, 'three to ten take the plural', '3 مقالات'],
  [11, 'eleven to ninety-nine take the accusative', '11 مقالًا'],
  [100, 'hundreds take the genitive', '100 مقال'],
  [103, 'and begin again after the hundred', '103 مقالات'],
])('%i articles', (count, _why, arabic) => {
  expect(sayCountPlain(ar, 'articles', count)).toBe(arabic);
});

test.each([
  ['abc\u202Egpj.exe', 'abc[U+202E]gpj.exe', 'an override is shown, not obeyed'],
  ['\u202Aabc\u202C \u2067x\u2069', 'abc x', 'embeddings and isolates are taken out: the element isolates'],
  ['a\u0000b\u0008', 'a\uFFFDb\uFFFD', 'NUL and other controls'],
  ['a\uD800b', 'a\uFFFDb', 'half a pair'],
  ['\u200Fصنعاء', '\u200Fصنعاء', 'a mark has no reach beyond its own element'],
])('%j is shown as %j', (text, expected) => {
  expect(showable(text)).toBe(expected);
});

test('a name from outside is isolated, escaped and has its own language', () => {
  expect(String(foreign(ar, 'Lloyd "<b>" Austin'))).toBe('<bdi lang="en">Lloyd &quot;&lt;b&gt;&quot; Austin</bdi>');
  expect(String(foreign(ar, '«بغداد»'))).toBe('<bdi>«بغداد»</bdi>');
  expect([guessLanguage('2024 — بيان'), guessLanguage('123')]).toEqual(['ar', undefined]);
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//example.org', undefined],
  ['no address', undefined],
  [null, undefined],
])('%j is linked as %j', (url, expected) => {
  expect(linkable(url)).toBe(expected);
  expect(String(linkOut(en, url, 'x')).includes('href')).toBe(expected !== undefined);
});

test.each([
  ['IRQ', 'Iraq', 'العراق'],
  ['ESP', 'Spain', 'إسبانيا'],
  ['COALITION', 'Global Coalition against Daesh', 'التحالف الدولي لمواجهة داعش'],
  ['constructor', undefined, undefined],
])('party %s', (code, english, arabic) => {
  expect([nameParty(en, code), nameParty(ar, code)]).toEqual([english, arabic]);
});
