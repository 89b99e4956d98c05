import { expect, test } from 'vitest';
import { searchKeys } from './search-key.ts';

const MEET: readonly (readonly [why: string, one: string, other: string])[] = [
  ['article and conjunction', 'اللجنة', 'ولجنة'],
  ['lam of the article', 'للجانبين', 'الجانبين'],
  ['broken spelling of hamza and yeh', 'الأمريكى', 'امريكي'],
  ['plural of people', 'العسكريون', 'عسكريين'],
  ['possessive', 'قواتهما', 'القوات'],
  ['preposition', 'بالعراق', 'العراق'],
  ['tatweel and harakat', 'حِـــوار', 'الحوار'],
  ['Persian letters', 'کردستان', 'كردستان'],
  ['digits of either kind', '٢٠٢٤', '2024'],
  ['English plural and case', 'Dialogues', 'dialogue'],
];
test.each(MEET)('%s: the two words have one key', (_, one, other) => {
  expect(searchKeys(one).map(({ key }) => key)).toEqual(searchKeys(other).map(({ key }) => key));
});

const PART: readonly (readonly [why: string, one: string, other: string])[] = [
  ['a first letter of its own is kept in a short word', 'وزير', 'زير'],
  ['two different words', 'حوار', 'حرب'],
  ['an s that is no plural', 'press', 'pres'],
];
test.each(PART)('%s: the two words have two keys', (_, one, other) => {
  expect(searchKeys(one).map(({ key }) => key)).not.toEqual(searchKeys(other).map(({ key }) => key));
});

test('offsets are those of the original text', () => {
  const text = 'عقد «الحِوار» في 2024، ثم 🤝 وقّعا.';
  const words = searchKeys(text);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['عقد', 'الحِوار', 'في', '2024', 'ثم', 'وقّعا']);
  expect(words.map(({ form }) => form)).toEqual(['عقد', 'الحوار', 'في', '2024', 'ثم', 'وقعا']);
});
