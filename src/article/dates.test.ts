import { expect, test } from 'vitest';
import { dateFromUrl, findDate, readDate } from './dates.ts';

const written: readonly (readonly [string, string | null, string])[] = [
  ['الثلاثاء 8 آب 2023', '2023-08-08', 'Levantine'],
  ['8 أغسطس 2023', '2023-08-08', 'Egyptian'],
  ['28 آب/اغسطس 2013، آخر تحديث 14:00', '2013-08-28', 'both names, hamza missing'],
  ['الجمعة 8 فيفري 2019', '2019-02-08', 'Tunisian'],
  ['٢٧ كانون الثاني ٢٠٢٤', '2024-01-27', 'a name of two words, Arabic digits'],
  ['۱۲ مايو ۲۰۲۴', '2024-05-12', 'Persian digits'],
  ['10 ربيع الأول 1447 هـ', '2025-09-02', 'Umm al-Qura'],
  ['1 رمضان 1445', '2024-03-11', 'Umm al-Qura, first of Ramadan'],
  ['2024/03/02 - 11:45 ص', '2024-03-02', 'year first'],
  ['05/10/2018', '2018-10-05', 'day first'],
  ['10/25/2018', '2018-10-25', 'the second number can be no month'],
  ['January 25, 2024', '2024-01-25', 'English, month first'],
  ['7th February 2022', '2022-02-07', 'English ordinal'],
  ['تاريخ النشر: 05 / 10 / 2018', '2018-10-05', 'blanks around the strokes'],
  ['12مارس2024', '2024-03-12', 'no blanks'],
  ['جمعة, 03/01/2024 - 10:30', '2024-03-01', 'the weekday says that the month comes first'],
  ['الأربعاء 03/01/2024', '2024-01-03', 'the weekday says that the day comes first'],
  ['30 شباط 2024', null, 'no such day'],
  ['31/31/2024', null, 'no such month'],
  ['القرار 2254 لعام 2015', null, 'numbers that are no date'],
  ['', null, 'nothing'],
];
test.each(written)('findDate %s', (text, expected) => {
  expect(findDate(text)).toBe(expected);
});

const metadata: readonly (readonly [string, string | null, string])[] = [
  ['2023-08-08T21:10:00+03:00', '2023-08-08T21:10:00+03:00', 'its own zone is kept'],
  ['2023-08-08T23:30:00Z', '2023-08-08T23:30:00Z', 'never shifted to another day'],
  ['2023-08-08 21:10', '2023-08-08T21:10', 'no zone said, none claimed'],
  ['2023-13-40', null, 'no such day'],
  ['الأربعاء، 07 أكتوبر 2020 - 12:09 م', '2020-10-07', 'words in a meta element'],
  ['recently', null, 'no date'],
];
test.each(metadata)('readDate %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  ['https://a.example/2024/05/15/title', '2024-05-15'],
  ['https://a.example/news-20240515.html', '2024-05-15'],
  ['https://a.example/story/4941961', null],
])('dateFromUrl %s', (url, expected) => {
  expect(dateFromUrl(url)).toBe(expected);
});
