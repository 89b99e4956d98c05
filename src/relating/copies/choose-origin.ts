import type { Text } from '../words/text.ts';

/**
 * The likely origin of a family of copies: of those from its first day one that the others name as their origin, else the longest,
 * for copies are shortened more often than lengthened; then the one that came first. Texts are in time order.
 */
export function chooseOrigin(family: readonly Text[]): Text {
  const [first] = family;
  const named = new Set(family.map(({ article }) => article.origin).filter((name) => name !== null));
  const early = family.filter(({ day }) => day === first!.day);
  const rank = ({ article, body }: Text) => (article.outlet !== null && named.has(article.outlet) ? 1e9 : 0) + body.folds.length;
  return early.reduce((best, text) => (rank(text) > rank(best) ? text : best));
}

/** Who wrote the text: what the article says itself; else what most of its family says; else the outlet that it was copied from. */
export function nameOrigin(text: Text, origin: Text, family: readonly Text[]): string | null {
  if (text.article.origin !== null) return text.article.origin;
  const votes = new Map<string, number>();
  for (const { article } of family) if (article.origin !== null) votes.set(article.origin, (votes.get(article.origin) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? (text === origin ? null : origin.article.outlet);
}
