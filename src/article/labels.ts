import { readLexicon } from '../base/index.ts';
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
const MARK_AFTER = /^\s*[:：.…»>|\-–—]+\s*/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The longest label that the line begins with, or null. Bullets and arrows before it do not count. */
export function readLabel(line: string): Labelled | null {
  let found: Labelled | null = null;
  let words = 0;
  for (const match of line.slice(0, 120).matchAll(WORD)) {
    words += 1;
    if (words > longest) break;
    const end = match.index + match[0].length;
    const kind = kinds.get(comparisonKey(line.slice(0, end)));
    if (!kind) continue;
    const after = line.slice(end);
    const mark = MARK_AFTER.exec(after);
    const rest = after.slice(mark?.[0].length ?? 0).trim();
    found = { kind, rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '', setOff: mark !== null || after.trim() === '' };
    if (!found.rest) found = { ...found, setOff: true };
  }
  return found;
}
