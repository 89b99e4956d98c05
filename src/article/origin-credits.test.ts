import { expect, test } from 'vitest';
import { extractArticle } from './extract.ts';

const body = '<p>قال الوزير إن اللجنة العسكرية العليا ستعقد اجتماعها الأول في بغداد يوم السبت المقبل بحضور الوفدين.</p>';
const more = '<p>وأضاف أن الاجتماع سيبحث الجدول الزمني لعمل اللجنة والعوامل الثلاثة التي يقوم عليها.</p>';

const pages: readonly (readonly [string | null, string, string, string])[] = [
  ['رويترز', 'label', 'a labelled line', `${body}${more}<p>المصدر: رويترز</p>`],
  ['السومرية نيوز', 'label', 'another label', `${body}${more}<p>نقلاً عن: السومرية نيوز</p>`],
  ['وكالة الأنباء الألمانية', 'text', 'brackets alone on the last line', `${body}${more}<p>(د ب أ)</p>`],
  ['فرانس برس', 'text', 'the name alone on the last line', `${body}${more}<p>أ ف ب</p>`],
  ['AFP', 'text', 'after a dash', `${body}${more}<p>Talks on the mission of the Coalition go on in Baghdad this week. — AFP</p>`],
  ['رويترز', 'text', 'a dateline', body.replace('قال', 'بغداد ـ رويترز: قال') + more],
  ['Reuters', 'authors', 'signed by an agency', `<meta name="author" content="Reuters">${body}${more}`],
  ['BBC Monitoring', 'label', 'first published elsewhere', `${body}${more}<p>Originally published by: BBC Monitoring</p>`],
  ['جريدة لا يعرفها أحد', 'label', 'unknown: as written', `${body}${more}<p>المصدر: جريدة لا يعرفها أحد</p>`],
  [null, '', 'an aside in brackets is no credit', `${body}${more}<p>وجدد التنظيم (داعش) هجماته على القرى في محافظة ديالى.</p>`],
];
test.each(pages)('%s, %s: %s', (name, from, _why, html) => {
  const { origin, foundIn, paragraphs } = extractArticle({ html });
  expect([origin?.name ?? null, foundIn.origin ?? '']).toEqual([name, from]);
  expect(paragraphs).not.toContain(origin?.quote);
});
