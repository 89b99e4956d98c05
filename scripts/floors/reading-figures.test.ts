import { expect, test } from 'vitest';
import type { Article } from '../../src/article/index.ts';
import type { Reading } from '../../src/reading/index.ts';
import { type Expected, locateQuote, readExpected, readSamples } from './gold.ts';
import { measureReadings } from './reading-figures.ts';

const [samples, gold] = [readSamples(), readExpected()];

/** The reading that the gold itself is: every mark of the person, in the shape of the program's. */
function readAsGold({ title, paragraphs }: Article, expected: Expected): Reading {
  const text = [...(title === null ? [] : [title]), ...paragraphs].join('\n');
  const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const { mentions = [], statements = [] } = expected;
  return {
    text,
    sentences: [],
    entities: [],
    parties: [],
    bodies: [],
    silence: null,
    mentions: mentions.map((mention) => ({ ...mention, ...locateQuote(expected, mention), entity: '', rule: '' })),
    statements: statements.map(({ s, quote, ...statement }) => ({
      ...{ negated: false, to: [], speaker: null, what: null, body: null, programme: null, due: null, place: null, plover: null, rule: '' },
      ...statement,
      ...locateQuote(expected, { s, text: quote }),
      who: [...statement.who],
      area: [...statement.area],
      to: [...(statement.to ?? [])],
      conditions: (statement.conditions ?? []).map(span),
    })),
  };
}

test('the gold read as itself scores one throughout', () => {
  const { figures, misses } = measureReadings(samples, gold, readAsGold);
  expect(misses).toEqual([]);
  expect([...figures].filter(([, figure]) => figure !== 1)).toEqual([]);
});

test('a reader that finds nothing scores nothing, silence included', () => {
  const { figures } = measureReadings(samples, gold, (article, expected) => ({
    ...readAsGold(article, expected),
    mentions: [],
    statements: [],
  }));
  expect([...figures].filter(([, figure]) => figure !== 0)).toEqual([]);
});

test('one mark beside the gold, one too short and one of another kind are each a mistake', () => {
  const one = gold.filter(({ id }) => id === '2024-01-05-us-iraq-committee');
  const { figures, misses } = measureReadings(samples, one, (article, expected) => {
    const reading = readAsGold(article, expected);
    const [first, second, ...rest] = reading.mentions;
    return {
      ...reading,
      mentions: [{ ...first!, kind: 'place' }, { ...second!, end: second!.end - 1 }, { ...first!, end: first!.end + 1 }, ...rest],
    };
  });
  const count = one[0]!.mentions!.length;
  expect(misses.length).toBe(5);
  expect(figures.get('mention.all')).toBeCloseTo((2 * (count - 2)) / (2 * count + 1));
});
