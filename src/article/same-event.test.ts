import { expect, test } from 'vitest';
import { senseTitle, tellsSameEvent } from './same-event.ts';

const pairs: readonly (readonly [boolean, string, string, string])[] = [
  [
    true,
    'verb and noun of one root, clitics',
    'العراق وقطر يوقعان مذكرة للتعاون في مكافحة المخدرات',
    'توقيع مذكرة التعاون بين العراق وقطر في مجال مكافحة المخدرات',
  ],
  [true, 'order of words', 'وفد عراقي رفيع يصل إلى دمشق لبحث أمن الحدود', 'لبحث أمن الحدود.. وفد عراقي رفيع يصل دمشق'],
  [false, 'another state', 'العراق وقطر يوقعان مذكرة للتعاون في مكافحة المخدرات', 'العراق والكويت يوقعان مذكرة للتعاون في مكافحة المخدرات'],
  [false, 'another speaker', 'العباسي: لن نسمح بعودة الإرهاب إلى المدن', 'الشمري: لن نسمح بعودة الإرهاب إلى المدن'],
  [false, 'another number', 'توقيع 11 اتفاقية بين المغرب وقطر في الرباط', 'توقيع 5 اتفاقيات بين المغرب وقطر في الرباط'],
  [false, 'a denial', 'بغداد تعلن تأجيل موعد انتهاء مهمة التحالف الدولي', 'بغداد تنفي تأجيل موعد انتهاء مهمة التحالف الدولي'],
  [false, 'too little in common', 'اللجنة العسكرية العليا تجتمع', 'اللجنة العسكرية العليا تؤجل'],
  [true, 'English', 'Iraq and Spain sign security agreement in Baghdad', 'In Baghdad, Spain and Iraq sign a security agreement'],
  [
    false,
    'English, another state',
    'Iraq and Spain sign security agreement in Baghdad',
    'Iraq and France sign security agreement in Baghdad',
  ],
];
test.each(pairs)('%s: %s', (expected, _why, a, b) => {
  expect(tellsSameEvent(senseTitle(a), senseTitle(b))).toBe(expected);
  expect(tellsSameEvent(senseTitle(b), senseTitle(a))).toBe(expected);
});
