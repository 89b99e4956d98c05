import { expect, test } from 'vitest';
import { isBylineAlone, looksLikeByline, nameInDateLine, readByline } from './byline.ts';

const bylines: readonly (readonly [readonly string[], string])[] = [
  [['نور الخفاجي'], 'كتب: نور الخفاجي'],
  [['سارة حداد'], 'كتبت سارة حداد'],
  [['أبوظبي - البيان'], '(أبوظبي - البيان)'],
  [['Sara Haddad', 'Omar Nasr'], 'By Sara Haddad and Omar Nasr'],
  [[], 'https://a.example/author'],
  [[], ''],
];
test.each(bylines)('%j: %s', (expected, line) => {
  expect(readByline(line)).toEqual(expected);
});

test('a byline begins with its word, and a date line may name the writer after the place', () => {
  expect(looksLikeByline('بقلم: علي الربيعي')).toBe(true);
  expect(looksLikeByline('قال علي الربيعي إن الاجتماع مستمر')).toBe(false);
  expect(isBylineAlone('حوار: نور الخفاجي')).toBe(true);
  expect(isBylineAlone('حوار: هل تنتهي مهمة التحالف في موعدها أم تتأخر؟')).toBe(false);
  expect(nameInDateLine('2025/04/16 - 03:20 م | بغداد : حسين الساعدي')).toBe('حسين الساعدي');
  expect(nameInDateLine('بغداد : حسين الساعدي')).toBe(null);
});
