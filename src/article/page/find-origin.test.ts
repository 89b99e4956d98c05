import { expect, test } from 'vitest';
import { extractArticle } from '../extract.ts';

const BODY = [
  'اتفقت الحكومتان على تشكيل لجنة مشتركة تتولى متابعة برامج التدريب في العام المقبل.',
  'وقال الوزير في مؤتمر صحفي إن اللجنة ستعقد اجتماعها الأول قبل نهاية الشهر المقبل.',
  'وأضاف أن الجانبين ناقشا أمن الحدود وتبادل المعلومات ومكافحة الإرهاب في المنطقة.',
];
const read = (above: string, below: string, meta = '', within = '') =>
  extractArticle({
    html: `<html lang="ar"><head>${meta}<title>لجنة مشتركة للتدريب</title></head><body><main><h1>لجنة مشتركة للتدريب</h1>${above}
<div class="text"><p>${BODY[0]}</p>${within}<p>${BODY[1]}</p><p>${BODY[2]}</p></div>${below}</main></body></html>`,
  });

test.each([
  ['', '<div>المصدر / الحرة</div>', '', 'الحرة', 'a stroke for a colon'],
  ['', '<p>نقلا عن «الشرق الأوسط»</p>', '', 'الشرق الأوسط', 'no colon, but an outlet that is known'],
  ['', '<p>نقلا عن مصدر في الوزارة</p>', '', null, 'no outlet'],
  ['<div>1 مارس 2024 - المصدر: العربية نت - عدد القراءات 20</div>', '', '', 'العربية', 'among other facts on a line'],
  ['', '<p>(د ب أ)</p>', '', 'وكالة الأنباء الألمانية', 'an agency alone behind the body'],
  ['', '<span class="news-source">الأناضول</span>', '', 'الأناضول', 'an element that is called a source'],
  ['', '<span class="news-source">اضغط هنا</span>', '', null, 'such an element without an outlet'],
  ['', '', '<meta name="syndication-source" content="رويترز">', 'رويترز', 'a mark of syndication'],
  ['', '', '<meta name="source" content="موقعنا">', null, 'a name that nobody knows'],
])('%#: %s%s%s', (above, below, meta, wanted, _why) => {
  const { origin, paragraphs } = read(above, below, meta);
  expect(origin?.name ?? null).toBe(wanted);
  expect(paragraphs.length).toBe(3);
});

test.each([
  ['<p><img src="1.jpg"></p><p>جانب من توقيع الاتفاق في بغداد</p>', true, 'right behind a picture in a line of its own'],
  ['<amp-img src="1.jpg"></amp-img><p>جانب من توقيع الاتفاق في بغداد</p>', true, 'a picture of AMP'],
  ['<noscript><img src="1.jpg"></noscript><p>جانب من توقيع الاتفاق في بغداد</p>', true, 'a picture that comes late'],
  ['<table><tr><td><img src="1.jpg"></td></tr><tr><td>جانب من توقيع الاتفاق في بغداد</td></tr></table>', true, 'in a table'],
  ['<p>جانب من توقيع الاتفاق في بغداد</p>', true, 'the picture gone'],
  ['<h3>جانب من توقيع الاتفاق في بغداد</h3>', false, 'a heading'],
  ['<img src="1.jpg"><h3>جانب من توقيع الاتفاق في بغداد</h3>', false, 'a heading below a picture'],
  ['<p><img src="1.jpg"></p><p>وقع الوزيران الاتفاق في بغداد أمس.</p>', false, 'a whole sentence'],
])('%#: %s', (within, isCaption, _why) => {
  const { captions, paragraphs } = read('', '', '', within);
  expect([captions.length, paragraphs.length]).toEqual(isCaption ? [1, 3] : [0, 4]);
});
