const known = new Set<string>();

/** True where the folded stem is a word, or a name's first word, that the lists hold without any clitic. */
export function isKnownWord(stem: string): boolean {
  return known.has(stem);
}
