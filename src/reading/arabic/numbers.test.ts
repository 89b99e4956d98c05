import { expect, test } from 'vitest';
import { prepareText } from '../text/prepare.ts';
import { readNumber } from './numbers.ts';
import { findQuantities } from './quantities.ts';

const tokensOf = (text: string) => prepareText(text, { language: 'ar', published: null }).sentences.flatMap(({ tokens }) => tokens);

const numbers: readonly (readonly [value: number, text: string])[] = [
  [7, 'سبعة'],
  [13, 'ثلاثة عشر'],
  [25, 'خمسة وعشرين'],
  [300, 'ثلاث مئة'],
  [200, 'مئتين'],
  [1978, 'ألف وتسعمائة وثمانية وسبعون'],
  [2018, 'ألفان وثمانية عشر'],
  [25000, 'خمسة وعشرين ألفا'],
  [2000, 'ألفا'],
  [2_500_000_000, '2.5 مليار'],
  [1_200_000_000, 'مليار و200 مليون'],
  [3_000_000, 'ثلاثة ملايين'],
  [1500, '1,500'],
  [2.5, '٢٫٥'],
  [1_000_000, 'بمليون'],
];
test.each(numbers)('%d: %s', (value, text) => {
  const tokens = tokensOf(text);
  expect(readNumber(tokens, 0)).toEqual({ value, to: tokens.length });
});

const quantities: readonly (readonly [value: number, code: string, quantity: string, text: string])[] = [
  [2_500_000_000, 'USD', '2.5 مليار دولار أمريكي', 'صفقة قيمتها 2.5 مليار دولار أمريكي'],
  [2_000_000, 'USD', 'مليوني دولار', 'منحة تبلغ مليوني دولار'],
  [15, '%', '15 في المئة', 'ارتفعت 15 في المئة'],
  [20, '%', '20%', 'ارتفعت 20% هذا العام'],
  [300_000, 'bbl', '300 ألف برميل', 'يصدر 300 ألف برميل'],
  [50, 'riyal', 'خمسين ريال', 'غرامة خمسين ريال'],
  [50, 'SAR', '50 ريال سعودي', 'غرامة 50 ريال سعودي'],
  [40, 'USD', '$40', 'السعر $40'],
];
test.each(quantities)('%d %s: %s', (value, code, quantity, text) => {
  const found = findQuantities(tokensOf(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([quantity]);
  expect(found[0]).toMatchObject({ value, code });
});

test('a number that counts people is no quantity', () => expect(findQuantities(tokensOf('شارك 2500 جندي'))).toEqual([]));
