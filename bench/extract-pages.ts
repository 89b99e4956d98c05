import { readdirSync, readFileSync } from 'node:fs';

export type BenchPage = { readonly html: string; readonly url: string };

const FOLDERS = [new URL('../src/article/pages/', import.meta.url), new URL('../src/article/measuring-pages/', import.meta.url)];
/** Sizes of the larger pages, in paragraphs: those of news sites run to some hundred kilobytes, most of it menus, cards and scripts. */
const SIZES = [5, 10, 20, 40, 80];
const COPIES = 12;

/** The whole pages of the article room, and larger ones made of their paragraphs and titles. */
export function makePages(): BenchPage[] {
  const own = FOLDERS.flatMap((folder) => readOwn(folder));
  const large = SIZES.flatMap((size) => Array.from({ length: COPIES }, (_, i) => makeLargePage(own, size, i)));
  return [...own, ...large].map(({ html }, i) => ({ html, url: `https://outlet.example/news/${i}` }));
}

type Own = { readonly html: string; readonly title: string; readonly paragraphs: readonly string[] };

function readOwn(folder: URL): Own[] {
  return readdirSync(folder)
    .filter((slug) => !slug.includes('.'))
    .flatMap((slug) => {
      const source = readdirSync(new URL(`${slug}/`, folder)).find((name) => name.startsWith('source.')) as string;
      if (!source.endsWith('.html')) return [];
      const charset = /^source\.(.+)\.html$/.exec(source)?.[1] ?? 'utf-8';
      const { title, paragraphs } = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
      return [
        { html: new TextDecoder(charset).decode(readFileSync(new URL(`${slug}/${source}`, folder))), title: title ?? slug, paragraphs },
      ];
    });
}

function makeLargePage(own: readonly Own[], size: number, seed: number): { html: string } {
  const titles = own.map(({ title }) => title);
  const paragraphs = own.flatMap((page) => page.paragraphs);
  const pick = <T>(list: readonly T[], i: number) => list[(i * 7 + seed) % list.length] as T;
  const times = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join('\n');
  const menu = times(
    120,
    (i) =>
      `<li class="menu-item menu-item-${i}"><a href="/section/${i}" title="${pick(titles, i)}">${pick(titles, i).slice(0, 14)}</a></li>`,
  );
  const card = (i: number) =>
    `<div class="card card-${i}" data-id="${i}"><a href="/n/${i}"><img src="/img/${i}.jpg" alt="${pick(titles, i)}" width="300"><h4>${pick(titles, i)}</h4></a><p>${pick(paragraphs, i)}</p></div>`;
  const script = `<script>window.data = ${JSON.stringify(times(size, (i) => pick(paragraphs, i)))}</script>`;
  return {
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${pick(titles, 1)} | outlet</title>
<meta property="og:title" content="${pick(titles, 1)}"><meta property="article:published_time" content="2024-01-27T15:00:00+03:00">${script}</head><body>
<header><nav><ul>${menu}</ul></nav></header><main><article><h1>${pick(titles, 1)}</h1><div class="content">${times(size, (i) => `<p>${pick(paragraphs, i)}</p>`)}</div></article>
<section class="related"><h3>مقالات مشابهة</h3>${times(20 + size, card)}</section></main><aside>${times(30, card)}</aside><footer><ul>${menu}</ul></footer>${script}</body></html>`,
  };
}
