import { describe, expect, test } from 'vitest';
import type { Language } from '../../base/index.ts';
import { findMentions } from '../entities/find-mentions.ts';
import { prepareText } from '../text/prepare.ts';
import { findStatements } from './find-statements.ts';

function read(text: string, language: Language = 'ar', title = 0) {
  const prepared = prepareText(text, { title, language, published: '2024-01-10' });
  const { mentions, entities } = findMentions(prepared);
  return findStatements(prepared, mentions, entities);
}
const acts = (text: string, language: Language = 'ar') => read(text, language).statements.map(({ act, when }) => `${act} ${when}`);

describe.each([
  ['ar', 'وقع العراق وإسبانيا اتفاقية أمنية.', ['signed done']],
  ['en', 'Iraq and Spain signed a security agreement.', ['signed done']],
  ['ar', 'سيوقع العراق وإسبانيا اتفاقية أمنية.', ['intended future']],
  ['en', 'Iraq and Spain will sign a security agreement.', ['intended future']],
  ['ar', 'قد يوقع العراق وإسبانيا اتفاقية أمنية.', []],
  ['en', 'Iraq and Spain may sign a security agreement.', []],
  ['ar', 'يبحث العراق وسوريا أمن الحدود.', ['discussed ongoing']],
  ['en', 'Iraq and Syria are discussing border security.', ['discussed ongoing']],
] as const)('tense (%s)', (language, text, expected) => {
  test(text, () => expect(acts(text, language)).toEqual(expected));
});

test.each([
  ['ar', 'لم يوقع العراق وإسبانيا الاتفاقية.'],
  ['en', 'Iraq and Spain did not sign the agreement.'],
] as const)('denial (%s): %s', (language, text) => {
  expect(read(text, language).statements).toMatchObject([{ act: 'signed', negated: true, when: 'done' }]);
});

test('the two sides are resolved, and what they do in one sentence is told apart', () => {
  const found = read(
    ['التقى وزير الخارجية المغربي نظيره القطري في الدوحة.', 'وناقش الجانبان التبادل التجاري.', 'كما أكدا التزامهما بتعزيز العلاقات.'].join(
      '\n',
    ),
  );
  expect(found.statements.map(({ act, who }) => [act, [...who].sort()])).toEqual([
    ['met', ['MAR', 'QAT']],
    ['discussed', ['MAR', 'QAT']],
    ['reaffirmed', ['MAR', 'QAT']],
  ]);
  expect(found.parties.toSorted()).toEqual(['MAR', 'QAT']);
});

test.each([
  ['اتفق العراق وإسبانيا على توسيع التدريب بمعزل عن اللجنة الأمنية المشتركة.', null],
  ['اتفق العراق وإسبانيا على عقد اجتماعات منفصلة عن اللجنة الأمنية المشتركة.', null],
  ['اتفق العراق وإسبانيا على توسيع التدريب من خلال اللجنة الأمنية المشتركة.', 'اللجنة الأمنية المشتركة'],
])('the body that an act goes through, none that it is apart from: %s', (text, body) => {
  expect(read(text).statements.map((one) => one.body)).toEqual([body]);
});

test('an undertaking in several areas is one statement for each', () => {
  const { statements } = read('اتفق العراق وإسبانيا على تبادل المعلومات الاستخباراتية وتوسيع التبادل التجاري وتنظيم التمارين العسكرية.');
  expect(statements.map(({ act, area }) => [act, area])).toEqual([
    ['committed', ['security.intelligence']],
    ['committed', ['economy']],
    ['committed', ['security.exercises']],
  ]);
});

test('a list behind a colon holds one undertaking an item', () => {
  const { statements } = read(
    'اتفق المغرب وقطر على ما يلي:\n1- توسيع التبادل التجاري.\n2- تسهيل النقل الجوي.\nوحضر اللقاء عدد من الصحفيين.',
  );
  expect(statements.map(({ act, area, who }) => [act, area, who])).toEqual(
    [
      ['committed', ['economy'], ['MAR', 'QAT']],
      ['committed', ['transport'], ['MAR', 'QAT']],
    ].toSpliced(0, 0, ['committed', expect.anything(), ['MAR', 'QAT']] as never),
  );
});

test('factors in a list are conditions, one span each', () => {
  const text = 'اتفق العراق والولايات المتحدة على إنهاء المهمة وفقا للعوامل التالية: الوضع الميداني، وقدرة الجيش، وتوفر التمويل.';
  const { statements } = read(text);
  expect(statements[0]!.conditions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'الوضع الميداني',
    'قدرة الجيش',
    'توفر التمويل',
  ]);
});

test.each([
  [
    ['الوضع الميداني', 'قدرة الجيش'],
    'اتفق العراق وإسبانيا على إنهاء المهمة.\nويستند الجدول إلى عاملين من عوامل: الوضع الميداني، وقدرة الجيش.',
  ],
  [['لأوضاع على الأرض'], 'ستغادر القوات الإسبانية القواعد العراقية، وذلك خاضع للأوضاع على الأرض.'],
  [['conditions on the ground'], 'Iraq will allow Spain to train police, subject to conditions on the ground.'],
  [['حال الطرق', 'قدرة الجيش'], 'اتفق العراق وإسبانيا على إنهاء المهمة.\nويرتبط الموعد بعوامل هي حال الطرق، وقدرة الجيش.'],
  [['the roads', 'the weather'], 'Iraq and Spain agreed to train police.\nTwo factors will shape that timeline: the roads, the weather.'],
  [['the budget', 'the weather'], 'Iraq and Spain agreed to train police.\nThe plan depends on two factors: the budget, the weather.'],
])('what an act depends on: %j', (expected, text) => {
  const { statements } = read(text, text.startsWith('I') ? 'en' : 'ar');
  expect(statements[0]!.conditions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a condition in the next sentence binds the undertaking before it', () => {
  const text = 'تعهدت قطر بتقديم مساعدات إلى السودان.\nشريطة أن يتوقف القتال.';
  const { statements } = read(text);
  expect(statements[0]!.conditions.map(({ start, end }) => text.slice(start, end))).toEqual(['شريطة أن يتوقف القتال']);
});

test('who says so is carried on, and a communiqué is the joint statement', () => {
  const found = read(
    'قال وزير الداخلية العراقي عبد الأمير الشمري إن العراق وإسبانيا وقعا اتفاقية أمنية.\nوأضاف أن البلدين اتفقا على تبادل الخبرات.\nووفق البيان ناقش الجانبان مكافحة المخدرات.',
  );
  expect(found.statements.map(({ act, speaker }) => [act, speaker])).toEqual([
    ['signed', 'عبد الأمير الشمري'],
    ['committed', 'عبد الأمير الشمري'],
    ['discussed', 'joint statement'],
  ]);
});

test.each([
  ['', 'The text holds no words.'],
  ['هطلت الأمطار أمس.', 'The text names no state and no international organisation.'],
  ['فاز فريق العراق.', 'No word of the text tells of an act of cooperation.'],
  ['ناقش البرلمان العراقي الموازنة.', 'The text concerns one party alone, and cooperation needs two.'],
])('silence says why: %s', (text, silence) => {
  expect(read(text)).toMatchObject({ statements: [], parties: [], silence });
});

test('hostile text: no crash, spans inside, time that grows with the length', () => {
  const sentence = 'اتفق العراق وإسبانيا على تبادل الخبرات ، ';
  const time = (times: number) => {
    const text = sentence.repeat(times);
    const start = performance.now();
    for (const one of read(text).statements) {
      expect(one.start).toBeLessThan(one.end);
      expect(one.end).toBeLessThanOrEqual(text.length);
    }
    return performance.now() - start;
  };
  time(200);
  expect(time(4000) / Math.max(time(1000), 5)).toBeLessThan(16);
  for (const text of ['\u0000', '\ud800\udc00\ud800', '\u202e\u202d', '«'.repeat(5000), 'على '.repeat(5000)])
    expect(() => read(text)).not.toThrow();
});
