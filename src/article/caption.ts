import { countWords, endsAsSentence } from './clean-text.ts';
import { readLabel } from './labels.ts';
import { nameOutlet } from './origin.ts';

/** What a caption ends with: brackets, or a part after a dash. */
const CLOSING = /\s*(?:\(([^()]{2,40})\)|\s[-–—]\s([^-–—]{2,25}))[\s.]*$/;
const DASH = /\s[-–—]\s/;
const FEWEST_BEFORE_CREDIT = 2;
const FEWEST_WORDS = 5;
const MOST_WORDS = 16;
const FULL_PARAGRAPH_WORDS = 10;
const AND = 'و';

/**
 * Which lines of plain text are captions of photographs that are not there: a short line that makes a statement of its own without closing it,
 * between two full paragraphs, of which the second goes on with «و» as if the line were not there; after a sub-heading a text begins afresh.
 * Questions, lines with a comma, colon or quotation and lines of one to four words are none. Where such lines are more than one in three
 * paragraphs they are the text's own headings. A line that ends with a picture's credit, or begins with a picture's label, is one anyway.
 */
export function findCaptions(lines: readonly string[]): Set<number> {
  const marked = lines.map((line, i) => (isMarkedCaption(line) && i > 0 ? i : -1)).filter((i) => i >= 0);
  const bare = lines.map((_line, i) => i).filter((i) => isBareCaption(lines, i));
  return new Set(bare.length * 3 <= lines.filter(isFullParagraph).length ? [...marked, ...bare] : marked);
}

function isMarkedCaption(line: string): boolean {
  if (countWords(line) > MOST_WORDS) return false;
  const label = readLabel(line);
  if (label?.kind === 'caption' && label.setOff) return !endsAsSentence(line);
  return endsWithCredit(line);
}

/** True for a line that closes with a picture's credit: «… (رويترز)», «… - أرشيفية», `… (Image: Getty)`; not for a credit alone or after a sentence. */
export function endsWithCredit(line: string): boolean {
  if (!line.includes(')') && !DASH.test(line)) return false;
  const closing = CLOSING.exec(line);
  if (!closing || readLabel(line)?.kind === 'source') return false;
  if (countWords(line.slice(0, closing.index).trim()) < FEWEST_BEFORE_CREDIT || endsAsSentence(line.slice(0, closing.index))) return false;
  const [, inBrackets, afterDash = ''] = closing;
  return readLabel(inBrackets ?? afterDash)?.kind === 'caption' || (inBrackets !== undefined && nameOutlet(inBrackets) !== null);
}

function isBareCaption(lines: readonly string[], i: number): boolean {
  const [before = '', line = '', after = ''] = [lines[i - 1], lines[i], lines[i + 1]];
  const words = countWords(line);
  if (words < FEWEST_WORDS || words > MOST_WORDS || endsAsSentence(line) || /[،,:؟?"«“•*\d]/.test(line) || line.startsWith(AND))
    return false;
  return isFullParagraph(before) && isFullParagraph(after) && after.startsWith(AND);
}

function isFullParagraph(line: string): boolean {
  return countWords(line) >= FULL_PARAGRAPH_WORDS && endsAsSentence(line);
}
