import { readLexicon } from '../base/index.ts';
import { countWords } from './clean-text.ts';
import { comparisonKey } from './title-key.ts';

export type LabelKind =
  | 'source'
  | 'keywords'
  | 'read_also'
  | 'similar'
  | 'popular'
  | 'caption'
  | 'comments'
  | 'share'
  | 'newsletter'
  | 'copyright';

/** A label at the head of a line: its kind, what follows it on the line, and whether a colon (or the line's end) sets it off. */
export type Labelled = { readonly kind: LabelKind; readonly rest: string; readonly setOff: boolean };

const kinds = new Map<string, LabelKind>(
  readLexicon('article/labels').map(([kind = '', label = '']) => [comparisonKey(label), kind as LabelKind]),
);
const longest = Math.max(...[...kinds.keys()].map((key) => key.split(' ').length));
const firstWords = new Set([...kinds.keys()].map((key) => key.split(' ')[0] as string));
const MARK_AFTER = /^\s*[:：.…»>|/\-–—]+\s*/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The longest label that the line begins with, or null. Bullets and arrows before it do not count. */
export function readLabel(line: string): Labelled | null {
  let found: Labelled | null = null;
  let key = '';
  let words = 0;
  const start = line.slice(0, 120);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(start); match; match = WORD.exec(start)) {
    const word = comparisonKey(match[0]);
    key = key ? `${key} ${word}` : word;
    words += 1;
    if (words > longest || (words === 1 && !firstWords.has(word))) break;
    const kind = kinds.get(key);
    if (kind) found = splitLabel(kind, line.slice(match.index + match[0].length));
  }
  return found;
}

function splitLabel(kind: LabelKind, after: string): Labelled {
  const mark = MARK_AFTER.exec(after);
  const rest = after.slice(mark?.[0].length ?? 0).trim();
  const told = /[\p{L}\p{N}]/u.test(rest);
  return { kind, rest: told ? rest : '', setOff: mark !== null || !told };
}

const COPYRIGHT_MOST_WORDS = 30;
const copyrightPhrases = [...kinds].filter(([key, kind]) => kind === 'copyright' && key.includes(' ')).map(([key]) => key);

/** True for a line that claims the rights: it begins with the sign, or is short and holds such a phrase anywhere. */
export function isCopyrightLine(line: string): boolean {
  if (line.length > 300 || countWords(line) > COPYRIGHT_MOST_WORDS) return false;
  if (/^\s*©/.test(line)) return true;
  const key = comparisonKey(line);
  return copyrightPhrases.some((phrase) => key.includes(phrase));
}
