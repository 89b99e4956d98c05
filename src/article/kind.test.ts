import { expect, test } from 'vitest';
import { tellKind } from './kind.ts';

const cases: readonly (readonly [string, string | null, string])[] = [
  ['joint_statement', 'بيان مشترك بشأن مستقبل مهمة التحالف', 'أكد الجانبان التزامهما.'],
  ['joint_statement', 'نص البيان المشترك للحوار', 'أكد الجانبان التزامهما.'],
  ['joint_statement', null, 'Joint Statement of the two delegations, Washington.'],
  ['news', 'وزير الدفاع يصل واشنطن', 'وصف بيان مشترك المباحثات بأنها بناءة.'],
  ['news', 'مسؤول: بيان مشترك يصدر غدا', 'قال مسؤول إن بيانا سيصدر.'],
];
test.each(cases)('%s: %s', (kind, title, lead) => {
  expect(tellKind(title, [lead])).toBe(kind);
});

test('no text is no news', () => {
  expect(tellKind('بيان مشترك', [])).toBe('other');
});
