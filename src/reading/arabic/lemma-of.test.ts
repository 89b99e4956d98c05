import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareText } from '../text/prepare.ts';
import { lemmaOf, readHappened } from './lemma-of.ts';

/** `lemma kind number`, then for a verb tense and voice (- where the letters leave it open), then the sense. */
function tell(word: string): string[] {
  return lemmaOf(word).map(({ lemma, kind, number, tense, voice, sense }) =>
    [lemma, kind, number, ...(kind === 'verb' ? [tense, voice ?? '-'] : []), sense ?? '-'].join(' '),
  );
}

const table: readonly (readonly [word: string, expected: string, why: string])[] = [
  ['الوزيران', 'وزير noun two office', 'a dual'],
  ['وزيري', 'وزير noun two office', 'a dual before its complement'],
  ['والوزراء', 'وزير noun many office', 'a broken plural with particles'],
  ['رؤسائهم', 'رئيس noun many office', 'a broken plural whose hamza changes its seat'],
  ['السفراء', 'سفير noun many office', 'a broken plural'],
  ['مستشارون', 'مستشار noun many office', 'a sound plural'],
  ['لجنتين', 'لجنة noun two body', 'a dual of teh marbuta'],
  ['واللجان', 'لجنة noun many body', 'a broken plural'],
  ['للهيئات', 'هيئة noun many body', 'a sound feminine plural after ل'],
  ['مذكرتا', 'مذكرة noun two agreement', 'a dual before its complement'],
  ['بالاتفاقيات', 'اتفاقية noun many agreement', 'a sound feminine plural'],
  ['مواثيق', 'ميثاق noun many agreement', 'a broken plural'],
  ['الجانبين', 'جانب noun two party', 'the two sides'],
  ['العراقيون', 'عراقي demonym many IRQ', 'a people'],
  ['المصرية', 'مصري demonym one EGY', 'an adjective of a state'],
  ['سيوقع', 'وقع verb one present - sign', 'a future'],
  ['سنبحث', 'بحث verb we present - discuss', 'the first person'],
  ['ستناقشان', 'ناقش verb two present - discuss', 'a dual verb'],
  ['وقعا', 'وقع verb two past - sign', 'a dual past'],
  ['وُقّع', 'وقع verb one past passive sign', 'a passive that its haraka tells'],
  ['وَقّع', 'وقع verb one past active sign', 'an active that its haraka tells'],
  ['يُوقَّع', 'وقع verb one present passive sign', 'a passive present'],
  ['يُوقِّع', 'وقع verb one present active sign', 'damma on the prefix alone is no passive'],
  ['نوقشت', 'ناقش verb one past passive discuss', 'a passive spelt otherwise'],
  ['استضيفت', 'استضاف verb one past passive hold', 'a passive of a hollow verb'],
  ['والتزامهما', 'التزام masdar one pledge', 'a maṣdar with a pronoun'],
  ['مباحثاتهما', 'مباحثة noun many meeting', 'a plural with a pronoun'],
  ['مؤكدا', 'مؤكد participle one affirm', 'a participle'],
  ['شؤون', 'شأن noun many matter', 'a broken plural'],
];
test.each(table)('%s: %s (%s)', (word, expected) => expect(tell(word)).toContain(expected));

test('the reading that suits news comes first', () => {
  expect(table.slice(0, 15).map(([word]) => tell(word)[0])).toEqual(table.slice(0, 15).map(([, expected]) => expected));
});

test('a maṣdar knows its verb, in the acts and in the language at large', () => {
  const verbOf = (word: string) => lemmaOf(word).find(({ kind }) => kind === 'masdar')?.verb;
  expect(verbOf('الاتفاق')).toBe('اتفق');
  expect(verbOf('بتوقيع')).toBe('وقع');
  expect(verbOf('التفاهم')).toBe('تفاهم');
});

test('particles and pronouns that a form does not take rule it out', () => {
  expect(lemmaOf('الوزيرا').filter(({ number }) => number === 'two')).toEqual([]);
  expect(lemmaOf('بوقع').some(({ kind, sense }) => kind === 'verb' && sense === 'sign')).toBe(false);
  expect(lemmaOf('السيوقع')).toEqual([]);
});

test.each(['', '.', '12', 'hello', 'ستوكهولمم', 'وزير الخارجية', '\u064e\u064f', '\ud800', 'ب'.repeat(1_000_000)])(
  'no word, no reading (%#)',
  (word) => expect(lemmaOf(word)).toEqual([]),
);

test('any string has an answer', () => {
  const units = fc.array(fc.integer({ min: 0x600, max: 0x6ff }), { maxLength: 20 });
  fc.assert(fc.property(units, (codes) => Array.isArray(lemmaOf(String.fromCharCode(...codes)))));
});

const happened: readonly (readonly [text: string, expected: string | null, why: string])[] = [
  ['تم الاتفاق على خطة', 'اتفاق 2', 'a maṣdar with the article'],
  ['جرى بحث التعاون', 'بحث 2', 'a maṣdar before its complement'],
  ['وسيتم توقيع المذكرة', 'توقيع 2', 'in the future'],
  ['تمت أمس مناقشة الملفات', 'مناقشة 3', 'a word between'],
  ['جرى في الاجتماع', null, 'a preposition: the meeting is where, not what'],
  ['تم', null, 'nothing follows'],
  ['وصل الوزير', null, 'another verb'],
];
test.each(happened)('%s: %s (%s)', (text, expected) => {
  const found = readHappened(prepareText(text, { language: 'ar', published: null }).sentences[0]!.tokens, 0);
  expect(found && `${found.act.lemma} ${found.to}`).toBe(expected);
});
