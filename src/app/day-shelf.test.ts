import { expect, test } from 'vitest';
import { DayShelf, openingWords } from './day-shelf.ts';

const neighbour = (id: string, text: string) => ({
  ...{ id, title: null, text, language: 'en' as const, published: null, outlet: null, origin: null },
  ...{ copyOf: null, story: id },
});
const weights = (text: string) => new Map([...openingWords({ title: null, text })].map((word) => [word, 1]));

test('articles are found by the words of their openings, each with what it shares', () => {
  const shelf = new DayShelf();
  shelf.put(neighbour('a', 'The commission met in Baghdad'));
  shelf.put(neighbour('b', 'The commission will meet again'));
  shelf.put(neighbour('c', 'Rain over Madrid'));
  const found = shelf.weigh(weights('A commission in Baghdad')).map(({ neighbour: { id }, weight }) => [id, weight]);
  expect(found.sort()).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('an article that comes again replaces its older text', () => {
  const shelf = new DayShelf();
  shelf.put(neighbour('a', 'The commission met'));
  shelf.put(neighbour('a', 'The commission met in Baghdad'));
  expect(shelf.size).toBe(1);
  expect(shelf.weigh(weights('Baghdad'))[0]?.neighbour.text).toBe('The commission met in Baghdad');
});

test('ten thousand articles of one wording keep the shelf and its look-up bounded', () => {
  const shelf = new DayShelf();
  for (let n = 0; n < 10_000; n += 1) shelf.put(neighbour(`n${n}`, 'The commission met in Baghdad'));
  expect(shelf.size).toBeLessThan(5_000);
  const found = shelf.weigh(weights('The commission met in Baghdad'));
  expect(found.length).toBeLessThanOrEqual(64);
  expect(found.some(({ neighbour: { id } }) => id === 'n9999')).toBe(true);
});
