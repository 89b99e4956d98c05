import { expect, test } from 'vitest';
import { readOrdinals } from './ordinals.ts';

const table: readonly (readonly [
  text: string,
  expected: readonly (readonly [span: string, value: number, meeting: string])[],
  why: string,
])[] = [
  ['عقدت اللجنة الدورة الثامنة في عمان', [['الدورة الثامنة', 8, 'دورة']], 'a word behind'],
  ['الجولة الثانية عشرة من الحوار', [['الجولة الثانية عشرة', 12, 'جولة']], 'a teen'],
  ['بالدورة الخامسة والعشرين', [['الدورة الخامسة والعشرين', 25, 'دورة']], 'ones and tens; the particle stays outside'],
  ['القمة العربية التاسعة والعشرون', [['القمة العربية التاسعة والعشرون', 29, 'قمة']], 'an adjective between'],
  ['اجتماع اللجنة المشتركة الثامن', [['اجتماع اللجنة المشتركة الثامن', 8, 'اجتماع']], 'the number agrees with the meeting'],
  ['الدورة الـ144 لمجلس الجامعة', [['الدورة الـ144', 144, 'دورة']], 'figures'],
  ['الدورة العادية الـ ١٤٤', [['الدورة العادية الـ ١٤٤', 144, 'دورة']], 'figures apart, Arabic-Indic'],
  ['الدورة (35) للجمعية', [['الدورة (35)', 35, 'دورة']], 'figures in brackets'],
  ['في جولتها الثالثة', [['جولتها الثالثة', 3, 'جولة']], 'a pronoun'],
  ['الجولة الأولى', [['الجولة الأولى', 1, 'جولة']], 'the feminine of first'],
  ['القمة الثلاثين', [['القمة الثلاثين', 30, 'قمة']], 'a ten alone'],
  ['ثالث اجتماع للجنة', [['ثالث اجتماع', 3, 'اجتماع']], 'the number before'],
  ['أول زيارة له منذ عام', [['أول زيارة', 1, 'زيارة']], 'the first visit'],
  ['اجتماع اللجنة الثالثة', [], 'the third committee, not the third meeting'],
  ['عقد الجانبان الاجتماع في الساعة الثامنة', [], 'an hour'],
  ['اليوم الثاني من الزيارة', [], 'a day'],
  ['الاجتماع. الثالث غائب', [], 'another sentence'],
  ['الدورة (2015)', [], 'a year'],
];
test.each(table)('%s', (text, expected) => {
  expect(readOrdinals(text).map(({ start, end, value, meeting }) => [text.slice(start, end), value, meeting])).toEqual(expected);
});

test('linear on a row of meetings', () => {
  expect(readOrdinals('الدورة '.repeat(100_000))).toEqual([]);
});
