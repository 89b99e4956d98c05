import { expect, test } from 'vitest';
import { extractArticle } from '../../article/index.ts';
import { readArticle } from '../../reading/index.ts';
import { tellReasons } from './tell-reasons.ts';

const article = (id: string, title: string, body: string, published: string | null) => {
  const text = `${title}\n${body}`;
  return { id, title, text, published };
};
const LAUNCH = article(
  'launch',
  'إطلاق أعمال اللجنة العسكرية العليا في بغداد',
  'أعلن رئيس الوزراء العراقي محمد شياع السوداني في بغداد إطلاق أعمال اللجنة العسكرية العليا مع الولايات المتحدة.',
  '2024-01-27',
);
const MEETING = article(
  'meeting',
  'السوداني يستقبل وفد اللجنة العسكرية العليا',
  'استقبل رئيس الوزراء العراقي محمد شياع السوداني في بغداد رئيس وفد الولايات المتحدة إلى اللجنة العسكرية العليا.',
  '2024-02-11',
);

test('without readings the rare words and the days tell', () => {
  const { names, places, days, words } = tellReasons(LAUNCH, MEETING);
  expect({ names, places, days }).toEqual({ names: [], places: [], days: 15 });
  expect(words.length).toBeGreaterThan(0);
  for (const word of words) expect(LAUNCH.text).toContain(word);
});

test('with readings the names that both have tell, and words do not say them again', () => {
  const read = (one: typeof LAUNCH) => ({
    ...one,
    reading: readArticle(extractArticle({ text: one.text, title: one.title, published: one.published ?? undefined })),
  });
  const { names, places, words } = tellReasons(read(LAUNCH), read(MEETING));
  expect(names.some((name) => name.includes('السوداني'))).toBe(true);
  expect(places).toContain('بغداد');
  expect(words).not.toContain('السوداني');
});

test('nothing in common gives no reason, and no date no days', () => {
  const rain = article('rain', 'أمطار', 'هطلت الأمطار على مدريد.', null);
  expect(tellReasons(LAUNCH, rain)).toEqual({ names: [], places: [], days: null, words: [] });
});
