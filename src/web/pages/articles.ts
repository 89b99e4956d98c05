import type { Register } from '../../register/index.ts';
import { html } from '../markup.ts';
import { listArticles } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { readPageNumber, showPager } from '../parts/pager.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

const PER_PAGE = 30;

/** Every stored article, newest first, in pages. */
export async function showArticles(view: View, register: Register, query: Readonly<Record<string, string>>): Promise<PageContent> {
  const page = readPageNumber(query);
  const [lines, counts] = await Promise.all([register.newestArticles(PER_PAGE, (page - 1) * PER_PAGE), register.counts()]);
  const { words } = view;
  return {
    title: words.articlesTitle,
    section: 'articles',
    main: html`<header class="head"><h1>${words.articlesTitle}</h1><p class="meta"><span>${sayCount(view, 'articles', counts.articles)}</span><span><a href="${linkTo(view, 'sources')}">${words.sourcesTitle}</a></span></p></header>
${
  lines.length === 0 && page > 1
    ? html`<p class="note">${words.pastEnd} <a href="${linkTo(view, 'articles')}">${words.toFirstPage}</a></p>`
    : listArticles(view, lines, 'h2')
}
${showPager(view, page, page * PER_PAGE < counts.articles, (number) => `${linkTo(view, 'articles')}?page=${number}`)}`,
  };
}
