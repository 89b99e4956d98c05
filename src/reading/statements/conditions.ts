// What an act depends on: «شريطة أن …»، «رهنا بـ …»، «إذا …», and lists of factors («وفقا للعوامل التالية: أ، ب، ج»), one span an item.
import type { Span } from '../../base/index.ts';
import { isStop } from './clause.ts';
import { hasList, isFuture, type Line } from './line.ts';
import { spanOfWords } from './objects.ts';

export type Condition = { readonly at: number; readonly spans: readonly Span[] };

/** The conditions of a sentence, each with the word at which it begins. */
export function findConditions(line: Line): Condition[] {
  const found: Condition[] = [];
  for (let at = 0; at < line.words.length; at += 1) {
    const word = line.words[at]!;
    if (word.mention >= 0) continue;
    const opening = hasList(word, 'factors') ? findOpening(line, at) : -1;
    if (opening >= 0) {
      const spans = splitItems(line, opening + 1);
      if (spans.length > 0) found.push({ at, spans });
      break;
    }
    const what = hasList(word, 'subjectto') ? readSubjection(line, at) : null;
    if (what) {
      found.push({ at, spans: [what] });
      continue;
    }
    if (hasList(word, 'condition') && (at > 0 || line.words.length > 3)) {
      const to = endOfItem(line, at + 1);
      const span = spanOfWords(line, at, to);
      if (span && to > at + 1) found.push({ at, spans: [span] });
      at = to;
    }
  }
  return found;
}

/** Where the list of the factors at `at` opens: «العوامل التالية»، «عوامل هي»، "factors will shape it:"; -1 where none does. */
function findOpening(line: Line, at: number): number {
  const next = line.words[at + 1];
  if (hasList(next, 'following') || hasList(next, 'namely')) return at + 1;
  for (let colon = at + 1; colon < Math.min(at + 7, line.words.length); colon += 1) if (line.words[colon]!.token.text === ':') return colon;
  return -1;
}

/** «خاضع للأوضاع على الأرض»، "subject to conditions on the ground": what the act is subject to, without the «ل» or the "to". */
function readSubjection(line: Line, at: number): Span | null {
  const next = line.words[at + 1];
  if (line.language === 'en') return hasList(next, 'to') ? spanOfWords(line, at + 2, endOfItem(line, at + 2)) : null;
  const cut = next?.prep === 'to' ? next.token.cuts.find(({ before }) => before.includes('to')) : undefined;
  const span = cut ? spanOfWords(line, at + 1, endOfItem(line, at + 1)) : null;
  return span && { start: cut!.from, end: span.end };
}

function splitItems(line: Line, from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start < line.words.length && line.words[start]!.token.kind === 'mark') start += 1;
  while (start < line.words.length) {
    const to = endOfItem(line, start);
    const span = spanOfWords(line, start, to);
    if (span) spans.push(span);
    if (to >= line.words.length || (isStop(line, to) && !hasList(line.words[to], 'semicolon'))) break;
    start = to + 1;
  }
  return spans;
}

function endOfItem(line: Line, from: number): number {
  for (let at = from; at < line.words.length; at += 1)
    if (hasList(line.words[at], 'comma') || isStop(line, at) || (line.verbs[at] && isFuture(line, at))) return at;
  return line.words.length;
}
