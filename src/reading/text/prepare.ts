import type { Language } from '../../base/index.ts';
import { splitSentences } from './sentences.ts';
import type { Prepared } from './token.ts';
import { splitTokens } from './tokens.ts';

/** What is known of a text besides its letters. */
export type TextFacts = {
  /** How many UTF-16 units at the start are the headline; 0 where there is none. */
  readonly title?: number;
  readonly language: Language;
  /** ISO day or date and time of publication; only the day is used. */
  readonly published: string | null;
};

/** The text in sentences and tokens, every span in UTF-16 offsets of the unaltered text. Any string has an answer. */
export function prepareText(text: string, facts: TextFacts): Prepared {
  const title = Math.min(Math.max(facts.title ?? 0, 0), text.length);
  const sentences = splitSentences(text, title).map(({ start, end }) => ({
    start,
    end,
    headline: end <= title,
    tokens: splitTokens(text, start, end),
  }));
  return { text, language: facts.language, published: facts.published?.slice(0, 10) ?? null, sentences };
}
