import { expect, test } from 'vitest';
import { isCopyrightLine, readLabel } from './labels.ts';

const lines: readonly (readonly [string | null, string, boolean, string])[] = [
  ['source', 'سكاي نيوز عربية', true, 'المصدر : سكاي نيوز عربية'],
  ['read_also', '', true, 'إقرأ أيضاً:'],
  ['read_also', '', true, '▪ اقرأ أيضا ..'],
  ['keywords', 'العراق', true, 'كلمات دلالية: العراق'],
  ['keywords', 'العراق بغداد', false, 'كلمات دلالية العراق بغداد'],
  ['similar', '', true, 'مقالات مشابهة'],
  ['similar', '', true, 'Related stories'],
  ['source', 'الأمني إن العملية انتهت', false, 'مصدر الأمني إن العملية انتهت'],
  [null, '', false, 'قرأ الوزير أيضا رسالة من نظيره'],
  [null, '', false, ''],
];
test.each(lines)('%s, rest «%s», set off %s', (kind, rest, setOff, line) => {
  const label = readLabel(line);
  expect([label?.kind ?? null, label?.rest ?? '', label?.setOff ?? false]).toEqual([kind, rest, setOff]);
});

test.each([
  [true, '© 2024 Gulf Ledger'],
  [true, 'صحيفة الميزان - جميع الحقوق محفوظة 2024'],
  [false, 'ناقش الوفدان حقوق الملكية الفكرية'],
])('copyright %s: %s', (expected, line) => {
  expect(isCopyrightLine(line)).toBe(expected);
});
