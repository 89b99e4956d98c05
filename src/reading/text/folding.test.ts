import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithMap } from './fold.ts';
import { searchKey, searchKeyWithMap } from './search-key.ts';
import { tidy, tidyWithMap } from './tidy.ts';

const tidied: readonly (readonly [why: string, expected: string, text: string])[] = [
  ['harakat and tatweel go', 'محمد', 'مُحَمَّــد'],
  ['Persian letters become Arabic', 'العراقية', 'العراقیة'],
  ['Persian kaf', 'كربلاء', 'کربلاء'],
  ['a ligature of presentation forms', 'لا سلام', 'ﻻ ﺳﻼم'],
  ['hamza that stands apart joins its alef before marks go', 'أمن', 'ا\u0654من'],
  ['the same through a haraka and a tatweel', 'أمن', 'ا\u0640\u0654من'],
  ['bidi marks go', 'قال (نعم)', '\u200fقال \u202a(نعم)\u202c'],
  ['a zero-width non-joiner goes', 'نمیخواهم'.replace('ی', 'ي'), 'نمی\u200cخواهم'],
  ['hamza seats, alef maqsura and teh marbuta stay', 'إلى الإدارة', 'إلى الإدارة'],
];
test.each(tidied)('tidy: %s', (_why, expected, text) => expect(tidy(text)).toBe(expected));

const folded: readonly (readonly [why: string, expected: string, text: string])[] = [
  ['alef forms meet', 'اكد', 'أكد'],
  ['two spellings of one word meet', fold('مسئول'), 'مسؤول'],
  ['alef maqsura and teh marbuta', 'مصطفي سامه', 'مصطفى سامة'],
  ['digits of three scripts', '2015 2015 2015', '٢٠١٥ ۲۰۱۵ 2015'],
  ['Latin loses case and accents', 'elysee', 'Élysée'],
];
test.each(folded)('fold: %s', (_why, expected, text) => expect(fold(text)).toBe(expected));

const anyString = fc.string({ unit: 'binary', maxLength: 60 });
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
const arabic = fc.array(fc.integer({ min: 0x600, max: 0x6ff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
const strings = fc.oneof(anyString, units, arabic);

for (const [name, plain, mapped] of [
  ['tidy', tidy, tidyWithMap],
  ['fold', fold, foldWithMap],
  ['searchKey', searchKey, searchKeyWithMap],
] as const) {
  test(`${name} of what is ${name} already changes nothing, on any string`, () => {
    fc.assert(fc.property(strings, (text) => plain(plain(text)) === plain(text)));
  });
  test(`${name}: the map climbs from the text's start to its end, one offset a unit`, () => {
    fc.assert(
      fc.property(strings, (text) => {
        const { text: out, at } = mapped(text);
        expect(out).toBe(plain(text));
        expect(at.length).toBe(out.length + 1);
        expect(at[out.length]).toBe(text.length);
        for (let i = 0; i < out.length; i += 1) expect(at[i]! <= at[i + 1]! && at[i]! < text.length).toBe(true);
      }),
    );
  });
}
