import type { Article } from '../schema.ts';
import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';

type Passages = NonNullable<Article['passages']>;
type Direction = NonNullable<Article['direction']>;

const readDirection = (dir: string | null | undefined): Direction | undefined => {
  const lower = dir?.toLowerCase();
  return lower === 'rtl' || lower === 'ltr' ? lower : undefined;
};

/** The direction that `<html>`, `<body>` or an element around the body states. */
export function findDirection(page: PageElement, body: PageElement | null): Direction | undefined {
  for (let at = body; at; at = at.parent) {
    const stated = readDirection(at.attributes.dir);
    if (stated) return stated;
  }
  const html = page.children.find((child) => typeof child !== 'string' && child.tag === 'html') as PageElement | undefined;
  return readDirection(html?.attributes.dir);
}

/** The passages for which the page states another language or direction than its own. */
export function findPassages(paragraphs: readonly PageBlock[], pageLanguage: string, pageDirection: Direction | undefined): Passages {
  const primary = (lang: string) => lang.toLowerCase().split('-')[0] as string;
  return paragraphs.flatMap(({ stated }, paragraph) =>
    stated.flatMap(({ start, end, lang, dir }) => {
      const direction = readDirection(dir) ?? null;
      const differs = (lang && pageLanguage && primary(lang) !== primary(pageLanguage)) || (direction && direction !== pageDirection);
      return differs ? [{ paragraph, start, end, language: lang || null, direction }] : [];
    }),
  );
}
