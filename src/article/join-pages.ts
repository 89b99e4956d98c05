import type { Article } from './schema.ts';

/**
 * The article that goes over several pages as one: paragraphs and captions in the order of the pages, what a page repeats of those before
 * it left out; all else is the first page's, and where that has none (the credit under the last line), that of the first page with one.
 */
export function joinPages(first: Article, following: readonly Article[]): Article {
  const paragraphs: string[] = [];
  const passages: NonNullable<Article['passages']> = [];
  const seen = new Set<string>();
  for (const page of [first, ...following]) {
    const places = page.paragraphs.map((paragraph) => {
      if (page !== first && seen.has(paragraph)) return -1;
      seen.add(paragraph);
      return paragraphs.push(paragraph) - 1;
    });
    for (const passage of page.passages ?? []) {
      const paragraph = places[passage.paragraph] ?? -1;
      if (paragraph >= 0) passages.push({ ...passage, paragraph });
    }
  }
  const origin = [first, ...following].find((page) => page.origin)?.origin ?? null;
  return {
    ...first,
    paragraphs,
    captions: [...new Set([first, ...following].flatMap((page) => page.captions))],
    origin,
    ...(passages.length > 0 && { passages }),
  };
}
