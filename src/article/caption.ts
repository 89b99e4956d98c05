import { countWords, endsAsSentence } from './clean-text.ts';
import { readLabel } from './labels.ts';

const CREDIT = /\((?:[^()]{2,40})\)$|(?:^|[\s-])(?:أرشيفية|أرشيف|ارشيفية|file photo)[)\s.]*$/i;
const FEWEST_WORDS = 5;
const MOST_WORDS = 16;
const FULL_PARAGRAPH_WORDS = 10;
const AND = 'و';

/**
 * Which lines of plain text are captions of photographs that are not there: a short line that makes a statement of its own without closing it,
 * between two full paragraphs. Questions, lines with a colon, lines of one to four words (sub-headings) and lines that go on with «و» are not.
 * Where such lines are more than one in three paragraphs they are the text's own headings, and none is a caption.
 */
export function findCaptions(lines: readonly string[]): Set<number> {
  const found = lines.map((_line, i) => i).filter((i) => isCaption(lines, i));
  const full = lines.filter(isFullParagraph).length;
  return new Set(found.length * 3 <= full ? found : found.filter((i) => CREDIT.test(lines[i] as string)));
}

function isCaption(lines: readonly string[], i: number): boolean {
  const line = lines[i] as string;
  const words = countWords(line);
  if (readLabel(line)?.kind === 'caption' && readLabel(line)?.setOff && words <= MOST_WORDS) return true;
  if (words > MOST_WORDS || endsAsSentence(line)) return false;
  if (!isFullParagraph(lines[i - 1] ?? '') || !isFullParagraph(lines[i + 1] ?? '')) return false;
  if (CREDIT.test(line) && words >= 3) return true;
  return words >= FEWEST_WORDS && !/[:؟?"«“•*\d]/.test(line) && !line.startsWith(AND);
}

function isFullParagraph(line: string): boolean {
  return countWords(line) >= FULL_PARAGRAPH_WORDS && endsAsSentence(line);
}
