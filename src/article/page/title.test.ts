import { expect, test } from 'vitest';
import { extractArticle } from '../extract.ts';

const TITLE = 'لجنة عراقية إسبانية مشتركة للتدريب';
const BODY =
  '<p>اتفقت الحكومتان على تشكيل لجنة مشتركة تتولى متابعة برامج التدريب في العام المقبل.</p>' +
  '<p>وقال الوزير في مؤتمر صحفي إن اللجنة ستعقد اجتماعها الأول قبل نهاية الشهر المقبل.</p>';

test.each([
  ['موقع الصباح', `<font size="5"><b>${TITLE}</b></font><br>`, 'a page that marks nothing'],
  ['موقع الصباح', `<div class="news_title">${TITLE}</div>`, 'an element that is called so'],
  ['موقع الصباح', `<h3>${TITLE}</h3>`, 'a small heading'],
  [`موقع الصباح :: ${TITLE}`, '', 'on the page nowhere'],
  [`${TITLE} - موقع الصباح`, `<nav><h2>من الأخبار المحلية اليوم</h2></nav><div>${TITLE}</div>`, 'the title of the page stands on it'],
])('%#: %s %s', (title, above, _why) => {
  const article = extractArticle({ html: `<html lang="ar"><head><title>${title}</title></head><body>${above}${BODY}</body></html>` });
  expect(article.title).toBe(TITLE);
  expect(article.paragraphs.length).toBe(2);
});

const keywordsOf = (below: string) =>
  extractArticle({ html: `<html lang="ar"><body><h1>${TITLE}</h1><div>${BODY}</div>${below}` }).keywords;

test.each([
  ['<ul class="tags"><li><a href="/t/1">العراق</a></li><li><a href="/t/2">إسبانيا</a></li></ul>', 'a list that is called so'],
  ['<p><a rel="tag" href="/t/1">العراق</a> <a rel="tag" href="/t/2">إسبانيا</a></p>', 'links that are marked so'],
  ['<dl><dt>الكلمات المفتاحية</dt><dd>العراق</dd><dd>إسبانيا</dd></dl>', 'a list without links'],
  ['<table><tr><td>كلمات مفتاحية</td><td>العراق، إسبانيا</td></tr></table>', 'in the next cell'],
])('keywords: %s', (below, _why) => {
  expect(keywordsOf(below)).toEqual(['العراق', 'إسبانيا']);
});
