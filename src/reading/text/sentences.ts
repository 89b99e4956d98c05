import type { Span } from '../../base/index.ts';
import { isAbbreviation } from './abbreviations.ts';
import { findQuotes } from './quotes.ts';
import { ARABIC, DIGIT, JOIN, kindOf, LETTER, LINE, SPACE } from './unit-kinds.ts';

const STOP = 0x2e;
const CLOSERS = new Set(['"', '»', '”', '’', ')', ']', '“', '\u2033']);

/**
 * The sentences of a text after the code-book §1, as runs without outer white space, in order. The first `title` UTF-16 units
 * are the headline and are one sentence. A sentence ends at `.`, `!`, `؟`, `?` or at the end of a line; a quotation that closes
 * in its line stays inside its sentence; decimals, initials, abbreviations and «..» end none.
 */
export function splitSentences(text: string, title = 0): Span[] {
  const sentences: Span[] = [];
  pushTrimmed(text, 0, title, sentences);
  let from = title;
  for (let i = title; i <= text.length; i += 1) {
    if (i < text.length && kindOf(text.charCodeAt(i)) !== LINE) continue;
    splitLine(text, from, i, sentences);
    from = i + 1;
  }
  return sentences;
}

function splitLine(text: string, start: number, end: number, sentences: Span[]): void {
  const quotes = findQuotes(text, start, end);
  let next = 0;
  let from = start;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const isStop = code === STOP;
    if (!isStop && code !== 0x21 && code !== 0x3f && code !== 0x061f && code !== 0x06d4) continue;
    while (next < quotes.length && quotes[next]!.end <= i) next += 1;
    const quote = quotes[next];
    const inside = quote !== undefined && quote.start < i;
    if (inside && !(isStop && i === quote.end - 2)) continue;
    if (isStop && !endsSentence(text, start, i, end)) {
      while (i + 1 < end && text.charCodeAt(i + 1) === STOP) i += 1;
      continue;
    }
    while (i + 1 < end && isTail(text[i + 1]!)) i += 1;
    pushTrimmed(text, from, i + 1, sentences);
    from = i + 1;
  }
  pushTrimmed(text, from, end, sentences);
}

function isTail(char: string): boolean {
  return CLOSERS.has(char) || char === '!' || char === '?' || char === '؟' || char === '.';
}

/** Whether the stop at `i` ends a sentence of the line that runs from `start` to `end`. */
function endsSentence(text: string, start: number, i: number, end: number): boolean {
  const after = i + 1 < end ? text.charCodeAt(i + 1) : 0;
  if (after === STOP || (i > start && text.charCodeAt(i - 1) === STOP)) return false;
  const wordStart = startOfWord(text, start, i);
  const length = i - wordStart;
  const nextKind = i + 1 < end ? kindOf(after) : SPACE;
  if (length === 0) return nextKind === SPACE || CLOSERS.has(text[i + 1] ?? '');
  const isNumber = kindOf(text.charCodeAt(wordStart)) === DIGIT;
  if (nextKind === DIGIT || nextKind === LETTER) return false;
  if (isNumber) return !isListNumber(text, start, wordStart);
  if (nextKind === ARABIC) return length > 3 && lengthOfWord(text, i + 1, end) > 1 && text[i + 1 + lengthOfWord(text, i + 1, end)] !== '.';
  return !isAbbreviation(text, start, wordStart, i);
}

/** A number that opens a line counts the line («1. …»). */
function isListNumber(text: string, start: number, wordStart: number): boolean {
  for (let i = start; i < wordStart; i += 1) if (kindOf(text.charCodeAt(i)) !== SPACE) return false;
  return true;
}

function startOfWord(text: string, start: number, i: number): number {
  let at = i;
  while (at > start && isWordUnit(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function lengthOfWord(text: string, i: number, end: number): number {
  let at = i;
  while (at < end && isWordUnit(text.charCodeAt(at))) at += 1;
  return at - i;
}

function isWordUnit(code: number): boolean {
  const kind = kindOf(code);
  return kind === ARABIC || kind === LETTER || kind === DIGIT || kind === JOIN;
}

function pushTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  if (from < to) sentences.push({ start: from, end: to });
}

function isBlank(code: number): boolean {
  const kind = kindOf(code);
  return kind === SPACE || kind === LINE;
}
