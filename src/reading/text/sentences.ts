import type { Span } from '../../base/index.ts';
import { isAbbreviation } from './abbreviations.ts';
import { isQuoteUnit, pairQuotes } from './quotes.ts';
import { ARABIC, DIGIT, JOIN, kindOf, LETTER, LINE, SPACE } from './unit-kinds.ts';
import { UnitRoom } from './units.ts';

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
  let marks: number[] = [];
  let quoted = false;
  const { length } = text;
  const units = room.read(text);
  for (let i = title; i < length; i += 1) {
    const sort = sorts[units[i]!]!;
    if (sort === PLAIN) continue;
    if (sort === BREAK) {
      splitLine(text, from, i, marks, quoted, sentences);
      from = i + 1;
      if (marks.length > 0) marks = [];
      quoted = false;
    } else {
      marks.push(i);
      if (sort === QUOTE) quoted = true;
    }
  }
  splitLine(text, from, length, marks, quoted, sentences);
  return sentences;
}

const room = new UnitRoom();
const PLAIN = 0;
const ENDER = 1;
const QUOTE = 2;
const BREAK = 3;
const ENDERS = new Set([STOP, 0x21, 0x3f, 0x061f, 0x06d4]);
/** What each UTF-16 unit can be to a sentence: most are nothing and are passed in one step. */
const sorts = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (kindOf(code) === LINE) return BREAK;
  return ENDERS.has(code) ? ENDER : isQuoteUnit(code) ? QUOTE : PLAIN;
});

const NO_QUOTES: readonly Span[] = [];

/** `marks` are the offsets in the line of all that may end a sentence or bound a quotation; `quoted` where one of them may. */
function splitLine(text: string, start: number, end: number, marks: readonly number[], quoted: boolean, sentences: Span[]): void {
  const quotes = quoted ? pairQuotes(text, start, end, marks) : NO_QUOTES;
  let next = 0;
  let from = start;
  let passed = start;
  for (const mark of marks) {
    let i = mark;
    const code = text.charCodeAt(i);
    if (i < passed || sorts[code] !== ENDER) continue;
    const isStop = code === STOP;
    while (next < quotes.length && quotes[next]!.end <= i) next += 1;
    const quote = quotes[next];
    const inside = quote !== undefined && quote.start < i;
    if (inside && !(isStop && i === quote.end - 2)) continue;
    // The last stop of a line ends it either way.
    if (isStop && i + 1 < end && !endsSentence(text, start, i, end)) {
      while (i + 1 < end && text.charCodeAt(i + 1) === STOP) i += 1;
      passed = i + 1;
      continue;
    }
    while (i + 1 < end && isTail(text[i + 1]!)) i += 1;
    pushTrimmed(text, from, i + 1, sentences);
    from = i + 1;
    passed = from;
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
