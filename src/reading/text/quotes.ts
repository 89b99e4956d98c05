import type { Span } from '../../base/index.ts';
import { kindOf, SPACE } from './unit-kinds.ts';

const OPENERS = new Map([
  ['«', '»'],
  ['“', '”'],
]);
/** True for the marks above and the straight one. */
export const isQuoteUnit = (code: number) => code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d;

/**
 * The outermost quotations of a line that open and close in it, marks included, in order. Straight and turned marks open or close
 * by what stands beside them; a mark without a partner is no quotation. Linear however deep the marks nest.
 * `marks` holds the offsets of all quotation marks in the line; other offsets among them are passed over.
 */
export function pairQuotes(text: string, start: number, end: number, marks: readonly number[]): Span[] {
  const open: { mark: string; at: number }[] = [];
  const found: Span[] = [];
  for (const i of marks) {
    if (!isQuoteUnit(text.charCodeAt(i))) continue;
    const mark = text[i]!;
    const top = open.at(-1);
    const opensHere = mark === '"' ? opensByPlace(text, start, i, end) && top?.mark !== '"' : OPENERS.has(mark);
    if (opensHere) {
      open.push({ mark, at: i });
      continue;
    }
    if (top === undefined) {
      if (mark !== '»' && opensByPlace(text, start, i, end)) open.push({ mark, at: i });
      continue;
    }
    const partner = OPENERS.get(top.mark) ?? top.mark;
    if (partner !== mark) continue;
    open.pop();
    while (found.length > 0 && found.at(-1)!.start > top.at) found.pop();
    found.push({ start: top.at, end: i + 1 });
  }
  return found;
}

function opensByPlace(text: string, start: number, i: number, end: number): boolean {
  const isSpace = (at: number) => at < start || at >= end || kindOf(text.charCodeAt(at)) === SPACE;
  return !isSpace(i + 1) && (isSpace(i - 1) || !isSpace(i + 2));
}
