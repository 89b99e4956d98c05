import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const cases: readonly (readonly [why: string, sentences: number, text: string])[] = [
  ['two stops, two sentences', 2, 'وصل الوفد. بدأت المحادثات.'],
  ['a question and an exclamation', 3, 'متى يعود؟ غدا! هذا ما قيل'],
  ['a decimal ends none', 1, 'بلغت القيمة 2.5 مليار دولار.'],
  ['an initial ends none', 1, 'قال ج. بوش إن الخطة جاهزة.'],
  ['a title of one letter ends none', 1, 'التقى د. أحمد السالم بالوفد.'],
  ['letters with stops between are one acronym', 1, 'وقعت شركة إيه.تي.آر.إكس العقد.'],
  ['two dots end none', 1, 'الاتفاق جاهز.. والتوقيع قريب'],
  ['a quotation stays inside its sentence', 1, 'وقال «سنعود. وسنبقى» ثم غادر.'],
  ['straight marks too', 1, 'وقال "سنعود. وسنبقى" ثم غادر.'],
  ['a stop before the closing mark ends the sentence', 2, 'وقال «سنعود.» وبدأت الجلسة.'],
  ['a mark that never closes is no quotation', 2, 'وقال «سنعود. ثم غادر.'],
  ['a line ends a sentence', 2, 'التعاون الأمني\nوصل الوفد'],
  ['no space after the stop', 2, 'انتهت الزيارة.وغادر الوفد.'],
  ['a number before the stop ends it', 2, 'وقع العقد عام 2012. ثم ألغي.'],
  ['a number that counts the line does not', 1, '1. تطوير التعاون بين البلدين'],
  ['English titles', 2, 'Mr. Smith met Gen. Cole. They spoke.'],
  ['U.S. ends none before a word', 1, 'The U.S. delegation left.'],
  ['only white space', 0, ' \n\t\u00a0 '],
];
test.each(cases)('%s', (_why, count, text) => expect(splitSentences(text)).toHaveLength(count));

test('the headline is one sentence, whatever stands in it', () => {
  const title = 'العراق وإسبانيا يوقعان. ماذا بعد؟ تفاصيل';
  const [first, second] = splitSentences(`${title}\nوصل الوفد.`, title.length);
  expect([first, second]).toEqual([
    { start: 0, end: title.length },
    { start: title.length + 1, end: title.length + 11 },
  ]);
});

test('sentences are in order, apart, and lose nothing but white space', () => {
  const unit = fc.constantFrom('.', '؟', '!', '«', '»', '"', '“', '”', ' ', '\n', 'و', 'قال', '3', '\ud800', '\u200f', 'a', '(');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const sentences = splitSentences(text);
      let at = 0;
      for (const { start, end } of sentences) {
        expect(start >= at && start < end).toBe(true);
        expect(text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('ten thousand nested marks take no time', () => {
  const text = `${'«'.repeat(10_000)}قال.${'»'.repeat(10_000)}`;
  const from = performance.now();
  expect(splitSentences(text)).toHaveLength(1);
  expect(performance.now() - from).toBeLessThan(500);
});
