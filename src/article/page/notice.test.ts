import { expect, test } from 'vitest';
import { extractArticle } from '../extract.ts';

const paragraph = '<p>قال الوزير إن اللجنة العسكرية العليا ستعقد اجتماعها الأول في بغداد يوم السبت المقبل بحضور الوفدين.</p>';
const titles = Array.from({ length: 15 }, (_, i) => `<li><a href="/${i}">عنوان خبر من أخبار اليوم رقم ${i} في الصفحة الأولى</a></li>`).join(
  '',
);

const pages: readonly (readonly [string | null, number, string, string])[] = [
  [null, 8, 'an article', paragraph.repeat(8)],
  [null, 1, 'a short article is one all the same', paragraph],
  ['paywall', 1, 'its first paragraph and a wall', `${paragraph}<div>Subscribe to continue reading</div>`],
  [null, 8, 'a whole article that also sells subscriptions', `${paragraph.repeat(8)}<div>Subscribe to continue reading</div>`],
  ['index', 0, 'a page of titles', `<h1>الأخبار</h1><ul>${titles}</ul>`],
  [
    'consent',
    0,
    'a wall of consent',
    '<div><p>We use cookies and similar technologies to personalise content and to measure how the site is used.</p></div>',
  ],
  ['script_only', 0, 'nothing without scripts', '<div id="app"></div><script src="/a.js"></script>'],
  ['video', 1, 'a film with a line under it', `<meta property="og:type" content="video.other">${paragraph}`],
  ['empty', 0, 'an empty body', '<html><body></body></html>'],
];
test.each(pages)('%s, %i paragraphs: %s', (notice, paragraphs, _why, html) => {
  const article = extractArticle({ html });
  expect([article.notice, article.paragraphs.length]).toEqual([notice, paragraphs]);
});
