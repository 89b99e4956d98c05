import type { Language, Span } from '../../base/index.ts';

/**
 * A word, number or mark of the text. `start` and `end` are UTF-16 offsets into the original, which is never altered.
 * `text` is the original slice, `tidy` and `fold` its two strengths of normalisation.
 */
export type Token = Span & {
  readonly text: string;
  readonly tidy: string;
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Ways to take the word apart, likeliest first; never empty. Nothing is settled here: a later stage decides. */
  readonly cuts: readonly Cut[];
  /** Shared by all tokens of the same letters: where later stages keep what is true of the word wherever it stands. */
  readonly memo: WordMemo;
};

export type WordMemo = { name?: unknown; date?: unknown; englishDate?: unknown };

/**
 * One way to take a word apart: proclitics («و», «ب», «ال» …) as ASCII roles, the stem between, the pronoun behind.
 * `start` and `end` are the stem's UTF-16 offsets into the original text; `stem` is its folded form.
 * `from` is where a name would begin: after conjunction and preposition, at the article where there is one
 * (in «وللسعودية» at the second lam).
 */
export type Cut = Span & {
  readonly before: readonly Proclitic[];
  readonly stem: string;
  readonly pronoun: string | null;
  readonly from: number;
};
export type Proclitic = 'and' | 'then' | 'in' | 'to' | 'like' | 'will' | 'the' | 'ask';

/** A sentence: its run in the text, whether it is the headline, and its tokens in order. */
export type Sentence = Span & { readonly headline: boolean; readonly tokens: readonly Token[] };

/** A text made ready for the stages that find things in it. */
export type Prepared = {
  readonly text: string;
  readonly language: Language;
  /** ISO day of publication, or null where unknown: relative dates then have no value. */
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
};
