// The object of an act, and its parts: «تعزيز … وتوسيع … وتبادل …» are several undertakings where their areas differ.
import type { Area, Span } from '../../base/index.ts';
import { type AreaHit, areasWithin } from './areas.ts';
import { hasList, type Line } from './line.ts';

export type Part = { readonly from: number; readonly to: number; readonly areas: readonly Area[] };

/** The object [from, to) in parts that differ in area; one part where they do not. Never empty for a run that holds words. */
export function splitObject(line: Line, hits: readonly AreaHit[], from: number, to: number): Part[] {
  const starts = [from];
  for (let at = from + 2; at < to; at += 1) {
    const word = line.words[at]!;
    if (word.and && word.mention < 0 && !word.the && line.verbs[at] === null && hasList(word, 'cooperationwork')) starts.push(at);
  }
  const parts: Part[] = [];
  for (const [n, start] of starts.entries()) {
    const end = starts[n + 1] ?? to;
    const areas = areasWithin(hits, start, end);
    const last = parts.at(-1);
    if (last && (areas.length === 0 || last.areas.length === 0 || areas.every((area) => last.areas.includes(area)))) {
      parts[parts.length - 1] = { from: last.from, to: end, areas: [...new Set([...last.areas, ...areas])] };
    } else parts.push({ from: start, to: end, areas });
  }
  return parts;
}

/** The span of words [from, to) without marks at either end and without a joining «و»; null where no word is left. */
export function spanOfWords(line: Line, from: number, to: number): Span | null {
  let [first, last] = [from, to - 1];
  while (first <= last && line.words[first]!.token.kind === 'mark') first += 1;
  while (last >= first && line.words[last]!.token.kind === 'mark') last -= 1;
  if (first > last) return null;
  const word = line.words[first]!;
  const joined = word.and && word.token.cuts.some((cut) => cut.before[0] === 'and');
  return { start: word.token.start + (joined ? 1 : 0), end: line.words[last]!.token.end };
}
