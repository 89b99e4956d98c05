import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundsAlike } from './sounds-alike.ts';

const cases: readonly (readonly [latin: string, expected: boolean, why: string, arabic: string])[] = [
  ['Thabit al-Abbasi', true, 'the article is written apart', 'ثابت العباسي'],
  ['Thabet Abbas', true, 'another vowel, the ending left out', 'ثابت محمد العباسي'],
  ['al-Abbasi', true, 'the surname alone', 'ثابت العباسي'],
  ['Mohammed Shia Al Sudani', true, 'the article as a word of its own', 'محمد شياع السوداني'],
  ['Fuad Hussein', true, 'doubled letters and hamza', 'فؤاد حسين'],
  ['Qais al-Khazali', true, 'two letters for one', 'قيس الخزعلي'],
  ['Sameh Shoukry', true, 'a diphthong for a long vowel', 'سامح شكري'],
  ['Barham Salih', true, 'short vowels', 'برهم صالح'],
  ['Ahmed al-Abbasi', false, 'a namesake', 'ثابت العباسي'],
  ['Lloyd Austin', false, 'another man', 'ثابت العباسي'],
  ['Ali', false, 'too short to stand alone', 'محمد علي'],
  ['Abbasi Thabit', false, 'the wrong order', 'ثابت العباسي'],
  ['', false, 'nothing', 'ثابت العباسي'],
];
test.each(cases)('%s', (latin, expected, why, arabic) => {
  expect(soundsAlike(arabic, latin), why).toBe(expected);
});

test('any two strings get an answer, long ones soon', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (arabic, latin) => typeof soundsAlike(arabic, latin) === 'boolean'));
  expect(soundsAlike('ا'.repeat(100_000), 'a'.repeat(100_000))).toBe(false);
});
