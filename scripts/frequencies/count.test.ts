import { expect, test } from 'vitest';
import { countFrequencies, readArticles, writeFrequencies } from './count.ts';

test('articles are read from an array and from lines', () => {
  const expected = ['A title\nsome text', 'other text'];
  expect(readArticles('[{"title":"A title","content":"some text"},{"text":"other text"}]')).toEqual(expected);
  expect(readArticles('{"title":"A title","text":"some text"}\n{"text":"other text"}\n')).toEqual(expected);
});

test('a word counts once an article, and a text that two outlets carry counts once', () => {
  const carried = 'زار الوزير بغداد ثم غادر الوزير';
  const { articles, words } = countFrequencies([`عنوان\n${carried}`, `عنوان آخر\n${carried}`, 'خبر\nالوزير في مدريد، Madrid 2024']);
  expect(articles).toBe(2);
  expect(words.get('الوزير')).toBe(2);
  expect(words.get('بغداد')).toBe(1);
  expect(words.get('2024')).toBe(1);
  expect(words.has('madrid')).toBe(false);
});

test('rare words are left out, the others stand sorted', () => {
  const words = new Map([
    ['ب', 9],
    ['ا', 7],
    ['ت', 6],
  ]);
  expect(writeFrequencies({ articles: 10, words }).split('\n').slice(4)).toEqual(['7\tا', '9\tب', '']);
});
