import { readLexicon } from '../../base/index.ts';
import { fold } from './fold.ts';
import { DIGIT, kindOf, SPACE } from './unit-kinds.ts';

const listed = new Set([...readLexicon('ar/abbreviations'), ...readLexicon('en/abbreviations')].map((row) => fold(row.at(-1)!)));

/**
 * Whether the stop at `stop` belongs to the word from `wordStart`: an initial («ج. بوش»), or a listed abbreviation.
 * A single letter behind a number names its unit or era («2012 م.»), and its stop ends the sentence.
 */
export function isAbbreviation(text: string, start: number, wordStart: number, stop: number): boolean {
  const word = fold(text.slice(wordStart, stop));
  if (word.length === 1) return !followsNumber(text, start, wordStart);
  return word.length <= 6 && listed.has(word);
}

function followsNumber(text: string, start: number, wordStart: number): boolean {
  let i = wordStart - 1;
  while (i >= start && kindOf(text.charCodeAt(i)) === SPACE) i -= 1;
  return i >= start && kindOf(text.charCodeAt(i)) === DIGIT;
}
