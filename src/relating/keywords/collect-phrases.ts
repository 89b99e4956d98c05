import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import type { Words } from '../words/vocabulary.ts';

/** A run of one to three words that may be a key phrase. */
export type Phrase = {
  readonly terms: readonly number[];
  /** Where it stands: in title or body, from which word. */
  readonly places: { readonly words: Words; readonly at: number }[];
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

  /** The phrase of the stems from `start` up to `end`, if it was collected. */
  find(terms: readonly number[], start: number, end: number): Phrase | undefined {
    let at: number | undefined = 0;
    for (let i = start; i < end; i += 1) {
      at = this.numbers.get(at * STEMS + terms[i]!);
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
  for (const { terms, places } of phrases) {
    for (let start = 0; start < terms.length; start += 1) {
      for (let end = start + 1; end <= terms.length && end - start < terms.length; end += 1) {
        const within = tree.find(terms, start, end);
        if (within) within.longer = Math.max(within.longer, places.length);
      }
    }
  }
  return phrases;
}

function collectFrom(words: Words, offset: number, rarity: Rarity, tree: PhraseTree): void {
  const { terms, text, starts, ends } = words;
  const length = Math.min(READ, terms.length);
  const weak = new Uint8Array(length);
  const breaks = new Uint8Array(length + 1);
  for (let i = 0; i < length; i += 1) {
    weak[i] = Number(rarity(terms[i]!) < WEAK || ends[i]! - starts[i]! < 2);
    breaks[i] = Number(i === 0 || isBroken(text, ends[i - 1]!, starts[i]!));
  }
  breaks[length] = 1;
  for (let i = 0; i < length; i += 1) {
    if (weak[i]) continue;
    let number = 0;
    for (let j = i; j < i + LONGEST && j < length && (j === i || !breaks[j]); j += 1) {
      number = tree.step(number, terms[j]!);
      if (weak[j]) continue;
      let phrase = tree.phrases[number];
      if (!phrase) {
        phrase = { terms: Array.from(terms.subarray(i, j + 1)), places: [], first: offset + i, closes: 0, longer: 0 };
        tree.phrases[number] = phrase;
      }
      phrase.places.push({ words, at: i });
      phrase.closes += Number(breaks[j + 1] || weak[j + 1]);
    }
  }
}

/** More than a space parts two words. */
function isBroken(text: string, from: number, until: number): boolean {
  return until - from !== 1 || text.charCodeAt(from) !== 0x20 ? text.slice(from, until).trim() !== '' : false;
}

/** The surface form in which a phrase stands most often; of two the shorter, which has no «و» in front. */
export function commonestForm({ terms, places }: Phrase): string {
  const forms = new Map<string, number>();
  for (const { words, at } of places) {
    const form = words.text.slice(words.starts[at]!, words.ends[at + terms.length - 1]!);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let [best, most] = ['', 0];
  for (const [form, count] of forms) if (count > most || (count === most && form.length < best.length)) [best, most] = [form, count];
  return best;
}
