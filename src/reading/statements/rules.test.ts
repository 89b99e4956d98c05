import { describe, expect, test } from 'vitest';
import { findMentions } from '../entities/find-mentions.ts';
import { prepareText } from '../text/prepare.ts';
import { findStatements } from './find-statements.ts';
import { rulebook } from './rulebook.ts';

/** The statements of a sentence that stands alone, a headline where it has no full stop. */
function read(text: string, language: 'ar' | 'en') {
  const title = text.endsWith('.') ? 0 : text.length;
  const prepared = prepareText(text, { title, language, published: '2024-01-10' });
  const { mentions, entities } = findMentions(prepared);
  return findStatements(prepared, mentions, entities).statements;
}

for (const rule of rulebook) {
  const language = rule.id.startsWith('en') ? 'en' : 'ar';
  describe(`${rule.id}: ${rule.says}`, () => {
    test.each(rule.examples.map((example) => [example.text, example.slots] as const))('finds %s', (text, slots) => {
      const found = read(text, language).filter((statement) => statement.rule === rule.id);
      expect(found.map((statement) => [...statement.who].sort().join())).toContain(slots.who.split(',').sort().join());
    });
    test.each(rule.counter.map(({ text, why }) => [text, why] as const))('leaves out %s (%s)', (text) => {
      expect(read(text, language).filter((statement) => statement.rule === rule.id)).toEqual([]);
    });
  });
}

test('every rule has an id of its own', () => {
  expect(new Set(rulebook.map((rule) => rule.id)).size).toBe(rulebook.length);
});
