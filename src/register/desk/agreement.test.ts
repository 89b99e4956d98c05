// Worked examples of the papers that the formulas come from.
import { expect, test } from 'vitest';
import { cohenKappa, krippendorffAlpha, measureAgreement, percentAgreement } from './agreement.ts';

const repeat = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);
/** Cohen 1960, table 1: the proportions of 200 cases that two judges put into three classes. */
const COHEN = [
  ...[...repeat(88, '1', '1'), ...repeat(14, '1', '2'), ...repeat(18, '1', '3')],
  ...[...repeat(10, '2', '1'), ...repeat(40, '2', '2'), ...repeat(10, '2', '3')],
  ...[...repeat(2, '3', '1'), ...repeat(6, '3', '2'), ...repeat(12, '3', '3')],
];

test('Cohen’s kappa of the example of 1960 is .492', () => {
  expect(COHEN).toHaveLength(200);
  expect(percentAgreement(COHEN)).toBeCloseTo(0.7, 10);
  expect(cohenKappa(COHEN)).toBeCloseTo(0.492, 3);
});

const columns = (...readers: string[]) => {
  const rows = readers.map((row) => row.split(' '));
  return rows[0]!.map((_, at) => rows.map((row) => row[at]!).filter((value) => value !== '.'));
};
test.each([
  ['A: two values, two observers', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
  ['B: five values, two observers', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
  [
    'C: four observers, values missing',
    ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
    0.743,
  ],
])('Krippendorff’s alpha of 2011, example %s', (_, readers, alpha) => {
  expect(krippendorffAlpha(columns(...readers))).toBeCloseTo(alpha, 3);
});

test('where nothing varies there is nothing to agree on', () => {
  expect([cohenKappa(repeat(9, 'a', 'a')), krippendorffAlpha([['a', 'a']]), cohenKappa([]), krippendorffAlpha([['a']])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('lists are compared as sets; an entry that one reader coded counts for nothing', () => {
  const coding = (entryId: string, id: string, who: string) =>
    ({ kind: 'commitment', entryId, reader: { id, name: id }, codes: { who }, at: '' }) as const;
  const codings = [
    coding('a', 'x', 'IRQ, USA'),
    coding('a', 'y', 'usa,IRQ'),
    coding('b', 'x', 'IRQ'),
    coding('b', 'y', 'ESP'),
    coding('c', 'x', 'IRQ'),
  ];
  expect(measureAgreement(codings)).toMatchObject([
    {
      field: 'who',
      units: 2,
      percent: 0.5,
      disagreements: [
        {
          entry: { id: 'b' },
          values: [
            ['x', 'IRQ'],
            ['y', 'ESP'],
          ],
        },
      ],
    },
  ]);
});
