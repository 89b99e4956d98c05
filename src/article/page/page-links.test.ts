import { expect, test } from 'vitest';
import { extractArticle } from '../extract.ts';

const paragraph = '<p>قال الوزير إن اللجنة العسكرية العليا ستعقد اجتماعها الأول في بغداد يوم السبت المقبل بحضور الوفدين.</p>';
const own = 'https://a.example/long/77';

const links: readonly (readonly [string, string, object | undefined, string])[] = [
  ['<a href="/long/77?page=2">2</a>', own, { pages: ['/long/77?page=2'], next: null }, 'a page of the same address'],
  ['<a href="/long/77/2">٢</a>', own, { pages: ['/long/77/2'] }, 'Arabic digits'],
  ['<link rel="next" href="/long/77-2.html">', own, { next: '/long/77-2.html' }, 'told in the head'],
  ['<link rel="prev" href="/long/77">', `${own}/2`, { previous: '/long/77' }, 'from the second page back to the first'],
  ['<link rel="next" href="/long/78">', own, undefined, 'the next article is no next page'],
  ['<a rel="next" href="/2024/05/other-post/">التالي</a>', own, undefined, 'as in a blog'],
  ['<a href="/archive?page=2">2</a>', own, undefined, 'pages of a list'],
  ['<a href="https://b.example/long/77/2">2</a>', own, undefined, 'of another site'],
  ['<link rel="amphtml" href="/amp/77">', own, { amp: '/amp/77' }, 'its AMP version'],
  ['<a href="/print/77">نسخة للطباعة</a>', own, { print: '/print/77' }, 'its version for printing'],
  ['<a href="javascript:print()">نسخة للطباعة</a>', own, undefined, 'a button is no version'],
  ['<a href="http://[">2</a>', own, undefined, 'no address at all'],
];
test.each(links)('%s from %s', (html, url, expected, _why) => {
  const { pageLinks } = extractArticle({ html: html + paragraph, url });
  if (expected) expect(pageLinks).toMatchObject(expected);
  else expect(pageLinks).toBeUndefined();
});

const forms: readonly (readonly [string | undefined, string, string])[] = [
  ['amp', 'AMP', `<html amp><body>${paragraph}</body></html>`],
  ['amp', 'AMP by its sign', `<html ⚡><body>${paragraph}</body></html>`],
  ['print', 'it prints itself', `<body onload="window.print()">${paragraph}</body>`],
  ['live', 'a live blog', `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x"}</script>${paragraph}`],
  [undefined, 'a plain page', paragraph],
];
test.each(forms)('%s: %s', (form, _why, html) => {
  expect(extractArticle({ html }).form).toBe(form);
});

const dates: readonly (readonly [string, string, boolean, string])[] = [
  ['2024-05-03', '<h1>عنوان الخبر الأول اليوم</h1><div>3/5/2024</div>', true, 'either number could be the month'],
  ['2024-05-23', '<h1>عنوان الخبر الأول اليوم</h1><div>23/5/2024</div>', false, 'only one can'],
  ['2024-05-03', '<h1>عنوان الخبر الأول اليوم</h1><div>3 أيار 2024</div>', false, 'in words'],
  ['2024-05-03', '<meta property="article:published_time" content="2024-05-03">', false, 'metadata'],
];
test.each(dates)('%s of %s', (published, html, guess, _why) => {
  const article = extractArticle({ html: html + paragraph });
  expect([article.published, article.guessed?.includes('published') ?? false]).toEqual([published, guess]);
});

test('a date out of the address is a guess, one that the sender knows is none', () => {
  const url = 'https://a.example/2024/05/03/x';
  expect(extractArticle({ html: paragraph, url })).toMatchObject({ published: '2024-05-03', guessed: ['published'] });
  expect(extractArticle({ html: paragraph, url, published: '2024-05-04' }).guessed).toBeUndefined();
});

test('passages in another language or direction keep what the page states', () => {
  const html = `<html lang="ar" dir="rtl"><body>${paragraph}<p>تعرف المهمة باسم <b lang="en" dir="ltr"> Inherent  Resolve </b> منذ إعلانها في عام 2014 قبل عقد من الزمن.</p></body></html>`;
  const { paragraphs, passages, direction } = extractArticle({ html });
  expect(direction).toBe('rtl');
  expect(passages?.map(({ paragraph: i, start, end, ...rest }) => ({ text: paragraphs[i]?.slice(start, end), ...rest }))).toEqual([
    { text: 'Inherent Resolve', language: 'en', direction: 'ltr' },
  ]);
});
