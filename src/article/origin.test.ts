import { expect, test } from 'vitest';
import { nameOutlet, originFromLabel, originFromText } from './origin.ts';

const labelled: readonly (readonly [string | null, string, string])[] = [
  ['رويترز', 'an alias', 'وكالة رويترز'],
  ['الحرة', 'a mark after it', 'الحرة.'],
  ['وكالة الأنباء الألمانية', 'letters for the agency', '(د ب أ)'],
  ['فرانس برس', 'the first of two', 'أ ف ب + وكالات'],
  ['جريدة الوادي', 'unknown: as written', 'جريدة الوادي'],
  [null, 'nothing to name', ' .'],
];
test.each(labelled)('%s: %s', (expected, _why, named) => {
  expect(originFromLabel(`المصدر: ${named}`, named)?.name ?? null).toBe(expected);
});

const texts: readonly (readonly [string | null, string | null, string])[] = [
  ['رويترز', '(رويترز)', 'بغداد (رويترز) - قال مسؤول عراقي إن اللجنة ستجتمع غدا.'],
  ['وكالة الأنباء الألمانية', '(د ب أ)', 'دمشق (د ب أ) ـ وصل وفد عراقي إلى العاصمة السورية.'],
  ['رويترز', 'واشنطن ـ رويترز', 'واشنطن ـ رويترز: قال متحدث إن المهمة مستمرة.'],
  ['Reuters', '(Reuters)', 'BAGHDAD, Jan 27 (Reuters) - Talks began on Saturday.'],
  [null, null, 'الرياض: عقد الوزيران اجتماعا في العاصمة السعودية.'],
  [null, null, 'أعلن التنظيم (داعش) مسؤوليته عن الهجوم.'],
];
test.each(texts)('%s in running text: %s', (name, quote, text) => {
  const origin = originFromText([text]);
  expect([origin?.name ?? null, origin?.quote ?? null]).toEqual([name, quote]);
});

test('a name is shown in the letters that it was written in', () => {
  expect([nameOutlet('AFP'), nameOutlet('أ ف ب'), nameOutlet('صحيفة مجهولة')]).toEqual(['AFP', 'فرانس برس', null]);
});
