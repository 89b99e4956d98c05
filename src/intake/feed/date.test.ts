import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeedDate } from './date.ts';

test.each([
  ['2023-08-08T21:10:00+03:00', 'as ISO has it', '2023-08-08T21:10:00+03:00'],
  ['2023-08-08T21:10:00+03:00', 'RFC 822', 'Tue, 08 Aug 2023 21:10:00 +0300'],
  ['2023-08-08T21:10:00Z', 'RFC 822, no weekday, no seconds', '8 Aug 2023 21:10 GMT'],
  ['2023-08-08T21:10:00-04:00', 'year of two digits, named zone', 'Tue, 08 Aug 23 21:10:00 EDT'],
  ['2023-08-08T21:10:00Z', 'an unknown side of Greenwich is Greenwich', 'Tue, 08 Aug 2023 21:10:00 -0000'],
  ['2023-08-08T21:10:00+03:00', 'zone as a difference to GMT', 'Tue, 08 Aug 2023 21:10:00 GMT+3'],
  ['2023-08-08T21:10:00Z', 'fractions of a second say nothing', '2023-08-08T21:10:00.123Z'],
  ['2023-08-08T21:10:00+03:00', 'blanks in place of T', '2023-08-08 21:10:00 +0300'],
  ['2023-08-08T21:10:00', 'no zone said, none made up', '2023-08-08 21:10:00'],
  ['2023-08-08T21:10:00Z', 'compact', '20230808T211000Z'],
  ['2023-08-08T21:10:00Z', 'asctime', 'Tue Aug  8 21:10:00 UTC 2023'],
  ['2023-08-08', 'American', 'August 8, 2023'],
  ['2023-08-08T21:10:00', 'twelve hours', 'Aug 8, 2023 9:10 PM'],
  ['2023-08-08T00:10:00', 'midnight in twelve hours', 'Aug 8, 2023 12:10 AM'],
  ['2023-08-25', 'only one number can be the month', '08/25/2023'],
  ['2023-08-25', 'day first', '25.8.2023'],
  [null, 'either number can be the month', '08/09/2023'],
  ['2023-08-08', 'a clock that cannot be leaves the day', 'Tue, 08 Aug 2023 25:10:00 GMT'],
  [null, 'no such day', 'Fri, 31 Feb 2023 10:00:00 GMT'],
  [null, 'no date', 'yesterday'],
  [null, 'nothing', ''],
  ['2023-08-08', 'French', '8 août 2023'],
  ['2023-08-08', 'Egyptian and Gulf name', '8 أغسطس 2023'],
  ['2023-08-08T21:10:00', 'Levantine name beside it, Arabic digits, weekday', 'الثلاثاء، ٨ آب/أغسطس ٢٠٢٣ - ٢١:١٠'],
  ['2024-01-08', 'a name of two words', '8 كانون الثاني 2024'],
  ['2024-12-08', 'its sister', '8 كانون الأول 2024'],
  ['2024-11-08', 'and another', '8 تشرين الثاني 2024'],
  ['2024-08-08', 'Moroccan', '8 غشت 2024'],
  ['2024-07-08', 'Tunisian and Algerian', '8 جويلية 2024'],
  ['2024-02-08', 'Libyan', '8 النوار 2024'],
  ['2024-10-08', 'without hamza', '8 اكتوبر 2024'],
  ['2024-03-08', 'with vowel signs and tatweel', '8 مَارِس ــ 2024'],
  ['2023-08-08T21:10:00Z', 'evening, Greenwich in Arabic', '٨ أغسطس ٢٠٢٣ ٩:١٠ مساءً بتوقيت غرينتش'],
  ['2023-08-08T09:10:00', 'morning in one letter', '8 أغسطس 2023 9:10 ص'],
  ['2023-08-08', 'the letter that says «AD» is no evening', '8 أغسطس 2023 م'],
  ['2023-08-08T21:10:00', 'bidi marks and Persian digits', '\u200f۸ أغسطس ۲۰۲۳ ۲۱:۱۰\u200f'],
  [null, 'a Hijri date is none of ours', '21 محرم 1445'],
])('%s (%s)', (expected, _why, written) => {
  expect(readFeedDate(written)).toBe(expected);
});

test('whatever is written, the answer is null or a real date in ISO form', () => {
  const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?$/;
  const piece = fc.constantFrom('8', '2023', 'Aug', '21:10', 'GMT', '+0300', '/', '-', ' ', ',', '31', 'Feb', 'PM', '99', '\0');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (written) => {
        const date = readFeedDate(written);
        if (date === null) return;
        expect(date).toMatch(shape);
        expect(Number.isNaN(Date.parse(date))).toBe(false);
      },
    ),
  );
});
