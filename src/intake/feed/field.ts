type Text = string | null | undefined;

/** The first text that says something; of a list its first. */
export function firstOf(...candidates: readonly (Text | readonly Text[])[]): string | null {
  for (const candidate of candidates.flat()) if (candidate && candidate.trim() !== '') return candidate.trim();
  return null;
}

/** All texts that say something, each once, in order. */
export function uniqueOf(...lists: readonly (readonly Text[] | undefined)[]): string[] {
  const all = lists.flatMap((list) => list ?? []);
  return [...new Set(all.flatMap((text) => (text && text.trim() !== '' ? [text.trim()] : [])))];
}
