import type { ArticleLine, Register } from '../../register/index.ts';
import { html } from '../markup.ts';
import { linkArticle, listArticles, showByline } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { say, sayCount } from '../say/phrase.ts';
import type { View } from '../view.ts';

/** One story at all its carriers; the copies of one text stand under the text they copy. */
export async function showStory(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const lines = await register.storyArticles(id);
  if (lines.length === 0) return undefined;
  const { words } = view;
  const texts = groupCopies(lines);
  return {
    title: words.storyTitle,
    section: 'articles',
    main: html`<header class="head"><h1>${words.storyTitle}</h1><p class="lead">${words.storyNote}</p><p class="meta strong"><span>${say(
      view,
      'supportLine',
      {
        carriers: sayCount(view, 'carriers', new Set(lines.map((line) => line.carrier ?? line.id)).size),
        origins: sayCount(view, 'texts', texts.length),
      },
    )}</span></p></header>
<ul class="entries">${texts.map(
      ({ text, copies }) =>
        html`<li class="entry decided-entry"><h2>${linkArticle(view, text)}</h2>${showByline(view, text)}${
          copies.length > 0 &&
          html`<details><summary>${sayCount(view, 'copies', copies.length)}</summary>${listArticles(view, copies, 'h3')}</details>`
        }</li>`,
    )}</ul>`,
  };
}

/** Texts with their copies; a copy whose original is not in the list stands as a text of its own. */
export function groupCopies(lines: readonly ArticleLine[]): { readonly text: ArticleLine; readonly copies: ArticleLine[] }[] {
  const ids = new Set(lines.map(({ id }) => id));
  const texts = new Map(
    lines.filter((line) => !line.copyOf || !ids.has(line.copyOf)).map((line) => [line.id, { text: line, copies: [] as ArticleLine[] }]),
  );
  for (const line of lines) if (line.copyOf && !texts.has(line.id)) texts.get(line.copyOf)?.copies.push(line);
  return [...texts.values()];
}
