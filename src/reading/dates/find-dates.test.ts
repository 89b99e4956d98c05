import { expect, test } from 'vitest';
import { prepareText } from '../text/prepare.ts';
import { readDay } from './calendar.ts';
import { findDates } from './find-dates.ts';

/** Published on Tuesday 8 August 2023. */
const today = readDay('2023-08-08');
function datesOf(text: string, language: 'ar' | 'en' = 'ar', day: number | null = today): string[] {
  const { sentences } = prepareText(text, { language, published: null });
  return sentences.flatMap(({ tokens }) =>
    findDates(tokens, language, day).map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`),
  );
}

const arabic: readonly (readonly [iso: string | null, date: string, text: string])[] = [
  ['2023-08-08', 'الثلاثاء', 'التقى الوزيران الثلاثاء في بغداد'],
  ['2023-08-07', 'الاثنين', 'وصل الوفد الاثنين'],
  ['2023-08-10', 'الخميس', 'سيزور الوزير بغداد الخميس'],
  ['2023-08-07', 'أمس الاثنين', 'وصل الوفد أمس الاثنين'],
  ['2023-08-07', 'يوم أمس', 'وصل الوفد يوم أمس'],
  ['2023-08-07', 'الأمس', 'وصل بالأمس'],
  ['2023-08-10', 'بعد غد', 'يعود الوفد بعد غد'],
  ['2023-08-07', 'الاثنين الماضي', 'عقدت الجلسة الاثنين الماضي'],
  ['2023-08-11', 'الجمعة المقبل', 'تعقد الجلسة الجمعة المقبل'],
  ['2015-07-20', 'الإثنين 20 يوليو/تموز 2015', 'قال الإثنين 20 يوليو/تموز 2015 إن'],
  ['2023-08-06', '6 أغسطس الجاري', 'وصل في 6 أغسطس الجاري'],
  ['2023-07-31', '31 تموز/ يوليو', 'حتى 31 تموز/ يوليو'],
  ['2004-11', 'تشرين الثاني (نوفمبر) 2004', 'منذ تشرين الثاني (نوفمبر) 2004'],
  ['2023-09', 'شهر أيلول (سبتمبر) المقبل', 'خلال شهر أيلول (سبتمبر) المقبل'],
  ['2023-10', 'شهر أكتوبر/تشرين الأول القادم', 'في شهر أكتوبر/تشرين الأول القادم'],
  ['2012', 'عام 2012', 'وقعت عام 2012'],
  ['2008', '2008', 'المبرمة في 2008'],
  ['2024', 'العام المقبل', 'تجرى العام المقبل'],
  ['2024-01', 'مطلع العام المقبل', 'تجرى مطلع العام المقبل'],
  ['2025-09', 'نهاية أيلول 2025', 'تنتهي المهمة نهاية أيلول 2025'],
  ['2025-09', 'نهاية سبتمبر 2025', 'في موعد أقصاه نهاية سبتمبر 2025'],
  ['2016-01/2016-06', 'النصف الأول من عام 2016', 'خلال النصف الأول من عام 2016'],
  ['2023-07/2023-09', 'الربع الثالث من العام الجاري', 'في الربع الثالث من العام الجاري'],
  ['2023-W32', 'هذا الأسبوع', 'تصل هذا الأسبوع'],
  ['2015-07-18', '2 شوال 1436 الموافق 18 يوليو 2015', 'الموعد 2 شوال 1436 الموافق 18 يوليو 2015'],
  ['2015-07-18', '2 شوال 1436', 'صدر في 2 شوال 1436'],
  ['2016-04-21', '2016/04/21', 'صدر في 2016/04/21'],
  ['2016-04-21', '21-04-2016', 'صدر في 21-04-2016'],
  ['2016-04-21', '٢١ نيسان ٢٠١٦', 'صدر في ٢١ نيسان ٢٠١٦'],
  ['2024-05-12/2024-05-15', 'من 12 إلى 15 مايو 2024', 'يعقد من 12 إلى 15 مايو 2024'],
  ['2023-08-06', 'قبل يومين', 'وصل قبل يومين'],
  ['2023-08-21', 'الحادي والعشرين من أغسطس', 'في الحادي والعشرين من أغسطس'],
];
test.each(arabic)('%s: %s', (iso, date, text) => expect(datesOf(text)).toEqual([`${date} = ${iso}`]));

const none: readonly (readonly [why: string, text: string])[] = [
  ['a span of time', 'تستمر المناورات لمدة ثلاثة أيام'],
  ['a share', 'ارتفعت 22/04% هذه النسبة'],
  ['a count', 'شارك في 15 دولة من المنطقة'],
  ['a word like a month', 'قال أب لأبنائه'],
  ['no date at all', 'ناقش الجانبان التعاون الأمني'],
];
test.each(none)('no date: %s', (_why, text) => expect(datesOf(text)).toEqual([]));

test('without a day of publication a relative date has no value, a full one has', () => {
  expect(datesOf('وصل أمس', 'ar', null)).toEqual(['أمس = null']);
  expect(datesOf('وصل في 5 مايو 2019', 'ar', null)).toEqual(['5 مايو 2019 = 2019-05-05']);
});

const english: readonly (readonly [iso: string, date: string, text: string])[] = [
  ['2024-09-27', '27 September 2024', 'a statement of 27 September 2024'],
  ['2024-09-27', 'September 27, 2024', 'On September 27, 2024, they met'],
  ['2023-08-07', 'Monday', 'They met on Monday'],
  ['2023-09', 'next month', 'He will travel next month'],
  ['2025-09', 'end of September 2025', 'no later than the end of September 2025'],
  ['2012', '2012', 'It was signed in 2012'],
];
test.each(english)('%s: %s', (iso, date, text) => expect(datesOf(text, 'en')).toEqual([`${date} = ${iso}`]));
