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
  /** Occurrences that end where a phrase may: before a mark, a weak word, or the end of the text. */
  closes: number;
  /** How often the commonest longer phrase around it stands. */
  longer: number;
};

const LONGEST = 3;
/** A word of less rarity stands in half of all articles: it neither begins nor ends a key phrase. */
const WEAK = 0.7;
/** Stems are numbered below this, so that a phrase and the stem after it make one key that a number holds exactly. */
const STEMS = 2 ** 24;
/** A text is read so far: key phrases of a longer one stand there too. */
const READ = 2000;

/** The phrases of a text, each under its number: a phrase is found by the number of its beginning and its last stem. */
class PhraseTree {
  private readonly numbers = new Map<number, number>();
  readonly phrases: (Phrase | undefined)[] = [undefined];

  /** The number of a phrase one stem longer; 0 is the empty phrase. */
  step(from: number, term: number): number {
    const key = from * STEMS + term;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.phrases.length);
    return this.phrases.push(undefined) - 1;
  }

  find(terms: readonly number[]): Phrase | undefined {
    let at: number | undefined = 0;
    for (const term of terms) {
      at = this.numbers.get(at * STEMS + term);
      if (at === undefined) return undefined;
    }
    return this.phrases[at];
  }
}

/** All phrases of title and body. */
export function collectPhrases({ title, body }: Text, rarity: Rarity): Phrase[] {
  const tree = new PhraseTree();
  collectFrom(title, 0, rarity, tree);
  collectFrom(body, title.terms.length, rarity, tree);
  const phrases = tree.phrases.filter((phrase) => phrase !== undefined);
  for (const { terms, count } of phrases) {
    for (let start = 0; start < terms.length; start += 1) {
      for (let end = start + 1; end <= terms.length && terms.length > 1; end += 1) {
        const within = end - start < terms.length ? tree.find(terms.slice(start, end)) : undefined;
        if (within) within.longer = Math.max(within.longer, count);
      }
    }
  }
  return phrases;
}

function collectFrom(words: Words, offset: number, rarity: Rarity, tree: PhraseTree): void {
  const { terms, text, starts, ends } = words;
  const length = Math.min(READ, terms.length);
  const weak = Uint8Array.from({ length }, (_, i) => Number(rarity(terms[i]!) < WEAK || ends[i]! - starts[i]! < 2));
  const breaks = Uint8Array.from({ length: length + 1 }, (_, i) =>
    Number(i === 0 || i === length || text.slice(ends[i - 1]!, starts[i]!).trim() !== ''),
  );
  for (let i = 0; i < length; i += 1) {
    if (weak[i]) continue;
    let at = 0;
    for (let j = i; j < i + LONGEST && j < length && (j === i || !breaks[j]); j += 1) {
      at = tree.step(at, terms[j]!);
      if (weak[j]) continue;
      let phrase = tree.phrases[at];
      if (!phrase) {
        phrase = { terms: [...terms.subarray(i, j + 1)], forms: new Map(), count: 0, first: offset + i, closes: 0, longer: 0 };
        tree.phrases[at] = phrase;
      }
      const form = text.slice(starts[i]!, ends[j]!);
      phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
      phrase.count += 1;
      phrase.closes += Number(breaks[j + 1] || weak[j + 1]);
    }
  }
}
