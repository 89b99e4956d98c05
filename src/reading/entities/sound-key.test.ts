import { expect, test } from 'vitest';
import { soundKey } from './sound-key.ts';

test.each([
  ['Abbasi', 'العباسي'],
  ['Sudani', 'السوداني'],
  ['Qasim', 'قاسم'],
  ['Hussein', 'حسين'],
  ['Mustafa', 'مصطفى'],
  ['Khalid', 'خالد'],
  ['Baghdad', 'بغداد'],
  ['Faisal', 'فيصل'],
  ['Shukri', 'شكري'],
])('%s and %s have one key', (latin, arabic) => {
  expect(soundKey(latin)).toBe(soundKey(arabic));
  expect(soundKey(latin)).not.toBe('');
});

test('names that sound different have different keys; what has no consonant has none', () => {
  expect(new Set(['Abbasi', 'Baghdad', 'Khalid', 'Qasim', 'Mustafa'].map(soundKey)).size).toBe(5);
  expect(['', 'ai', 'وى', '\uD800', '12'].map(soundKey)).toEqual(['', '', '', '', '']);
});
