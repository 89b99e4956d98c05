import type { Span } from '../../base/index.ts';

/** A run of text to be marked, with what the mark is. */
export type Mark<T> = Span & { readonly of: T };
/** A mark or a part of one; `first` and `last` tell whether the mark begins and ends here, `within` what it holds. */
export type Nested<T> = Mark<T> & { readonly first: boolean; readonly last: boolean; readonly within: Nested<T>[] };

/** Deeper than this no reader tells marks apart; what would lie deeper becomes a mark of no length at its start. */
const DEEPEST = 6;

/**
 * Marks in any order, overlapping in any way, as trees whose branches never cross: a mark that runs over the end of another is cut there.
 * Marks are clipped to `bounds`. Every mark is there with a `first` part where it begins in the bounds. At most `DEEPEST` parts a mark.
 */
export function nestMarks<T>(marks: readonly Mark<T>[], bounds: Span): Nested<T>[] {
  const waiting = marks
    .filter((mark) => mark.start < bounds.end && mark.end > bounds.start && mark.start < mark.end)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, bounds.start),
      end: Math.min(mark.end, bounds.end),
      first: mark.start >= bounds.start,
      last: mark.end <= bounds.end,
      within: [] as Nested<T>[],
    }))
    .sort(inOrder);
  const roots: Nested<T>[] = [];
  const open: Nested<T>[] = [];
  for (let index = 0; index < waiting.length; index++) {
    let mark = waiting[index] as Nested<T>;
    while (open.length > 0 && (open.at(-1) as Nested<T>).end <= mark.start) open.pop();
    const around = open.at(-1);
    if (around && mark.end > around.end) {
      insertInOrder(waiting, { ...mark, start: around.end, first: false, within: [] }, index + 1);
      mark = { ...mark, end: around.end, last: false };
    }
    if (open.length >= DEEPEST) mark = { ...mark, end: mark.start };
    (around?.within ?? roots).push(mark);
    if (mark.end > mark.start) open.push(mark);
  }
  return roots;
}

/** Earlier first; of two that begin together, the longer first. */
function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function insertInOrder<T extends Span>(list: T[], item: T, from: number): void {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(list[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, item);
}
