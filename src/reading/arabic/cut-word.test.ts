import { expect, test } from 'vitest';
import { prepareText } from '../text/prepare.ts';

/** The likeliest cut: the words as the reader would part them. */
const cuts: readonly (readonly [before: string, stem: string, pronoun: string | null, word: string])[] = [
  ['', 'واشنطن', null, 'واشنطن'],
  ['', 'وزير', null, 'وزير'],
  ['', 'بغداد', null, 'بغداد'],
  ['', 'باريس', null, 'باريس'],
  ['', 'برلين', null, 'برلين'],
  ['', 'كابول', null, 'كابول'],
  ['', 'فلسطين', null, 'فلسطين'],
  ['', 'لبنان', null, 'لبنان'],
  ['', 'وفد', null, 'وفد'],
  ['', 'بيان', null, 'بيان'],
  ['', 'التزام', null, 'التزام'],
  ['and', 'واشنطن', null, 'وواشنطن'],
  ['in', 'بغداد', null, 'ببغداد'],
  ['and in', 'بغداد', null, 'وببغداد'],
  ['to', 'لبنان', null, 'للبنان'],
  ['and to the', 'سعوديه', null, 'وللسعودية'],
  ['in the', 'قاهره', null, 'بالقاهرة'],
  ['and the', 'عراق', null, 'والعراق'],
  ['', 'التزام', 'هما', 'التزامهما'],
  ['will', 'يزور', null, 'سيزور'],
];
test.each(cuts)('%s + %s + %s', (before, stem, pronoun, word) => {
  const [token] = prepareText(word, { language: 'ar', published: null }).sentences[0]!.tokens;
  expect(token!.cuts[0]).toMatchObject({ before: before === '' ? [] : before.split(' '), stem, pronoun });
});

test('a name begins behind its particles, its article kept', () => {
  const from = (word: string) => prepareText(word, { language: 'ar', published: null }).sentences[0]!.tokens[0]!.cuts[0]!.from;
  expect(from('وللسعودية')).toBe(2);
  expect(from('بالقاهرة')).toBe(1);
  expect(from('وَبالقاهرة')).toBe(3);
});
