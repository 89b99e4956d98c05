import { expect, test } from 'vitest';
import { extractArticle } from '../extract.ts';

const BODY =
  '<h1>اللجنة الأمنية</h1>' +
  [1, 2, 3].map((n) => `<p>${n}. اتفق الجانبان على تشكيل لجنة أمنية مشتركة تجتمع مرتين كل عام، مرة في بغداد ومرة في مدريد.</p>`).join('');
const TITLES = ['وزير النقل يفتتح خط القطار الجديد', 'الأمطار تعود إلى مدن الشمال غدا', 'أسعار القمح تتراجع في الأسواق العالمية'];
const list = (titles: readonly string[], base = '/news/') =>
  titles.map((title, at) => `<div><a href="${base}${at}">${title}</a></div>`).join('');

test.each([
  [`<h3>من أخبارنا</h3>${list(TITLES)}`, 3, 'under a heading'],
  [`<div>مواضيع ساخنة اخرى</div>${list(TITLES)}`, 3, 'under a line that stands right above the titles'],
  [`<h3>من أخبارنا</h3>${list(TITLES, 'https://www.other.example/')}`, 0, 'of another site'],
  [`<h3>من أخبارنا</h3>${list(TITLES.slice(0, 2))}`, 0, 'two are too few'],
  [`<h3>الأكثر قراءة</h3>${list(TITLES)}`, 0, 'what is read most is not what is like it'],
  [`<h3>أقسام الموقع</h3>${list(['الصفحة الرئيسية', 'العالم العربي', 'صحة وتكنولوجيا', 'من نحن'])}`, 0, 'a menu'],
  [`<h3>التعليقات</h3>${list(TITLES)}`, 0, 'comments'],
  [`<h3>من أخبارنا</h3>${list(TITLES, 'javascript:open')}`, 0, 'no addresses'],
])('%#: %s', (after, count, _why) => {
  const { similar, paragraphs, foundIn } = extractArticle({
    html: `<html lang="ar"><body><article>${BODY}</article><div>${after}</div></body></html>`,
    url: 'https://news.example/1',
  });
  expect(similar.length).toBe(count);
  expect(paragraphs.length).toBe(3);
  if (count > 0) expect(foundIn.similar).toBe('list');
});
