/** A run of a text: UTF-16 offsets, `start` inclusive, `end` exclusive, 0 ≤ start ≤ end ≤ text.length. */
export type Span = { readonly start: number; readonly end: number };

/** The text languages that Mithaq reads; `und` is any other or a mixture. */
export type Language = 'ar' | 'en' | 'und';

export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where the two runs share at least one UTF-16 unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function spanHolds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
