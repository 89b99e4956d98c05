import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import type { Words } from '../words/vocabulary.ts';

/** A run of one to three words that may be a key phrase: its stems, and each surface form with how often it stands. */
export type Phrase = {
  readonly terms: readonly number[];
  readonly forms: Map<string, number>;
  count: number;
  /** Words before its first occurrence. */
  readonly first: number;
  /** Occurrences that begin, and that end, where a phrase may: at a mark, a weak word, or the edge of the text. */
  opens: number;
  closes: number;
};

const LONGEST = 3;
/** A word of less rarity stands in half of all articles or more: it neither begins nor ends a key phrase. */
const WEAK = 0.7;

/** All phrases of title and body, by their stems. */
export function collectPhrases({ title, body }: Text, rarity: Rarity): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  collectFrom(title, 0, rarity, phrases);
  collectFrom(body, title.terms.length, rarity, phrases);
  return phrases;
}

function collectFrom(words: Words, offset: number, rarity: Rarity, phrases: Map<string, Phrase>): void {
  const { terms, text, starts, ends } = words;
  const isWeak = (i: number) => rarity(terms[i]!) < WEAK || ends[i]! - starts[i]! < 2;
  const breaks = (i: number) => i <= 0 || i >= terms.length || text.slice(ends[i - 1]!, starts[i]!).trim() !== '';
  for (let i = 0; i < terms.length; i += 1) {
    if (isWeak(i)) continue;
    const opens = breaks(i) || isWeak(i - 1);
    for (let j = i; j < i + LONGEST && j < terms.length && (j === i || !breaks(j)); j += 1) {
      if (isWeak(j)) continue;
      const closes = breaks(j + 1) || isWeak(j + 1);
      const key = terms.subarray(i, j + 1).join(' ');
      let phrase = phrases.get(key);
      if (!phrase) {
        phrase = { terms: [...terms.subarray(i, j + 1)], forms: new Map(), count: 0, first: offset + i, opens: 0, closes: 0 };
        phrases.set(key, phrase);
      }
      const form = text.slice(starts[i]!, ends[j]!);
      phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
      phrase.count += 1;
      phrase.opens += Number(opens);
      phrase.closes += Number(closes);
    }
  }
}
