import type { Span } from '../../base/index.ts';
import { type Key, searchKeys } from '../../reading/index.ts';
import type { Asked } from './query.ts';

/** About two lines of text, in UTF-16 units, with this much before the first hit. */
const LENGTH = 260;
const LEAD = 60;

/** A run of the original text around the densest hits, and what to light in it (offsets into the run). */
export function cutSnippet(text: string, asked: Asked): { snippet: string; lit: Span[] } {
  const wanted = new Set(asked.wanted.flatMap(({ keys, also }) => [...keys, ...also.flat()]));
  const keys = searchKeys(text);
  const hits = keys.filter(({ key }) => wanted.has(key));
  const first = densest(hits);
  const from = first ? edgeBefore(keys, Math.max(0, first.start - LEAD)) : 0;
  const limit = edgeBehind(keys, from + LENGTH, text.length);
  const snippet = text.slice(from, limit);
  const lit = hits
    .filter(({ start, end }) => start >= from && end <= limit)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { snippet, lit };
}

/** The hit that begins the run with the most different words. */
function densest(hits: readonly Key[]): Key | undefined {
  let best: Key | undefined;
  let most = 0;
  let end = 0;
  const inside = new Map<string, number>();
  for (const [i, hit] of hits.entries()) {
    const gone = hits[i - 1];
    if (gone) {
      const left = inside.get(gone.key)! - 1;
      if (left === 0) inside.delete(gone.key);
      else inside.set(gone.key, left);
    }
    for (; end < hits.length && hits[end]!.end <= hit.start + LENGTH - LEAD; end++)
      inside.set(hits[end]!.key, (inside.get(hits[end]!.key) ?? 0) + 1);
    if (end <= i) end = i + 1;
    if (inside.size > most) [best, most] = [hit, inside.size];
  }
  return best ?? hits[0];
}

/** A run begins and ends at the edge of a word. */
function edgeBefore(keys: readonly Key[], at: number): number {
  return keys.find(({ end }) => end >= at)?.start ?? 0;
}
function edgeBehind(keys: readonly Key[], at: number, length: number): number {
  if (at >= length) return length;
  return keys.findLast(({ end }) => end <= at)?.end ?? length;
}
