import { expect, test } from 'vitest';
import { findCaptions } from './caption.ts';

const before = 'وصل الوفد العراقي إلى العاصمة الأميركية صباح الاثنين لبدء جولة من المباحثات مع وزارة الدفاع.';
const goesOn = 'وأوضح المتحدث أن المباحثات ستستمر يومين وتتناول التدريب والتسليح وحماية البعثات الدبلوماسية.';
const afresh = 'بدأت مهمة التحالف عام 2014 بطلب من بغداد بعد أن سيطر تنظيم داعش على مدن في الشمال.';

const lines: readonly (readonly [boolean, string, string, string])[] = [
  [true, 'a statement that nothing closes, and the text goes on', goesOn, 'الوفد العراقي يضم ضباطا من مختلف الصنوف'],
  [false, 'a sub-heading: the text begins afresh', afresh, 'كيف بدأت مهمة التحالف في العراق'],
  [false, 'too short to be told from a sub-heading', goesOn, 'خلفية المباحثات'],
  [false, 'a question', goesOn, 'ما الذي تريده بغداد من هذه المباحثات؟'],
  [false, 'part of a broken sentence', goesOn, 'من جهة ثانية، قال مسؤول عراقي إن بلاده'],
  [true, 'a credit closes it', afresh, 'جنود عراقيون في قاعدة عين الأسد (فرانس برس)'],
  [true, 'from the archive', afresh, 'اجتماع سابق للجنة العسكرية - أرشيفية'],
  [false, 'brackets that are no credit', afresh, 'أعضاء اللجنة العسكرية (ثلاثة ضباط)'],
];
test.each(lines)('%s: %s', (expected, _why, after, line) => {
  expect(findCaptions([before, line, after, before, goesOn]).has(1)).toBe(expected);
});

test('lines that head every part are the headings of the text', () => {
  const heading = 'المرحلة التالية من عمل اللجنة العسكرية';
  expect(findCaptions([before, heading, goesOn, heading, goesOn, heading, goesOn]).size).toBe(0);
});
