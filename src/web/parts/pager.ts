import { type Html, html } from '../markup.ts';
import type { View } from '../view.ts';

/** Further than this nobody pages by hand, and an offset that large costs the database for nothing. */
const LAST_PAGE = 10_000;

/** The page that `?page=` asks for, from 1; anything else is the first. */
export function readPageNumber(query: Readonly<Record<string, string>>): number {
  return /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Math.min(Number(query.page), LAST_PAGE) : 1;
}

export function showPager(view: View, page: number, more: boolean, address: (page: number) => string): Html | null {
  if (page === 1 && !more) return null;
  return html`<nav class="pager" aria-label="${view.words.pages}">${
    page > 1 && html`<a rel="prev" href="${address(page - 1)}">${view.words.previousPage}</a>`
  } ${more && html`<a rel="next" href="${address(page + 1)}">${view.words.nextPage}</a>`}</nav>`;
}
