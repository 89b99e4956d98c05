// The contract of a language: what every language of the reader answers in the same shape. `language.test.ts` runs it for each.
import { expect, test } from 'vitest';
import type { Language, Span } from '../../base/index.ts';
import { findMentions } from '../entities/find-mentions.ts';
import { prepareText } from './prepare.ts';

/** A text with what a reader sees in it. */
export type LanguageCase = {
  readonly language: Language;
  readonly published: string;
  readonly text: string;
  readonly sentences: readonly string[];
  /** The words, numbers and marks of the first sentence. */
  readonly tokens: readonly string[];
  readonly dates: readonly (readonly [date: string, iso: string])[];
  readonly names: readonly (readonly [name: string, kind: string])[];
};

/** Defines the tests that a language has to pass. */
export function testLanguage({ language, published, text, sentences, tokens, dates, names }: LanguageCase): void {
  const read = prepareText(text, { language, published });
  const { mentions, entities } = findMentions(read);
  const slice = ({ start, end }: Span) => text.slice(start, end);

  test(`${language}: sentences`, () => expect(read.sentences.map(slice)).toEqual(sentences));
  test(`${language}: tokens`, () => expect(read.sentences[0]!.tokens.map(slice)).toEqual(tokens));
  test(`${language}: dates with their values`, () =>
    expect(mentions.filter(({ kind }) => kind === 'date').map((mention) => [slice(mention), mention.iso])).toEqual(dates));
  test(`${language}: names with their kinds`, () =>
    expect(mentions.filter(({ kind }) => kind !== 'date').map((mention) => [slice(mention), mention.kind])).toEqual(names));
  test(`${language}: tokens miss nothing but white space, and keep to their text`, () => {
    for (const sentence of read.sentences) {
      expect(sentence.tokens.map((token) => token.text).join('')).toBe(slice(sentence).replace(/\s/g, ''));
      for (const token of sentence.tokens) {
        expect(slice(token)).toBe(token.text);
        expect(token.cuts.length).toBeGreaterThan(0);
      }
    }
  });
  test(`${language}: every mention is of an entity, inside one sentence, and no two overlap`, () => {
    const ids = new Set(entities.map(({ id }) => id));
    mentions.forEach((mention, n) => {
      expect(ids.has(mention.entity)).toBe(true);
      expect(read.sentences.some(({ start, end }) => start <= mention.start && mention.end <= end)).toBe(true);
      if (n > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[n - 1]!.end);
    });
  });
  test(`${language}: no text, no finding`, () => {
    const empty = prepareText('', { language, published });
    expect(empty.sentences).toEqual([]);
    expect(findMentions(empty).mentions).toEqual([]);
  });
}
