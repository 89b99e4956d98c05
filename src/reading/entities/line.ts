import type { Sentence, Token } from '../text/token.ts';
import { type Word, wordOf } from './word.ts';

/** A sentence as the search for names sees it: its tokens, and beside each what the word can be. */
export type Line = { readonly sentence: Sentence; readonly tokens: readonly Token[]; readonly words: readonly Word[] };

export function readLine(sentence: Sentence): Line {
  return { sentence, tokens: sentence.tokens, words: sentence.tokens.map(wordOf) };
}

/** The UTF-16 offset where the name that opens with word `i` begins, `from` units of its tidy form after its start. */
export function startAt(line: Line, i: number, from: number): number {
  const token = line.tokens[i]!;
  if (from === 0) return token.start;
  if (token.tidy.length === token.text.length) return token.start + from;
  return token.cuts.find((cut) => cut.from > token.start)?.from ?? token.start;
}
