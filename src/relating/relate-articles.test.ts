import { describe, expect, test } from 'vitest';
import { relateArticles } from './relate-articles.ts';
import { relateNew } from './relate-new.ts';
import type { Relatable } from './types.ts';

// Texts written for these tests on public facts.
const ANNOUNCED = [
  'أعلنت وزارة الخارجية العراقية، الخميس، إطلاق أعمال اللجنة العسكرية العليا بين بغداد وواشنطن على مستوى مجموعات العمل لتقييم تهديد تنظيم داعش.',
  'وأوضحت الوزارة في بيان أن ثلاث مجموعات عمل ستدرس خطر التنظيم والمتطلبات العملياتية وقدرات القوات الأمنية العراقية، وترفع توصياتها إلى رئيس الوزراء محمد شياع السوداني.',
  'وأضاف البيان أن الجانبين اتفقا على صياغة جدول زمني محدد وواضح لوجود مستشاري التحالف الدولي، والانتقال إلى علاقات أمنية ثنائية شاملة مع دول التحالف.',
  'ومن المقرر أن تعقد اللجنة أول اجتماع لها في العاصمة العراقية خلال الأيام القليلة المقبلة.',
].join('\n');
const SHORTENED = [
  'أعلنت وزارة الخارجية العراقية، الخميس، إطلاق أعمال اللجنة العسكرية العليا بين بغداد وواشنطن على مستوى مجموعات العمل لتقييم تهديد تنظيم داعش.',
  'وأوضحت الوزارة في بيان أن ثلاث مجموعات عمل ستدرس خطر التنظيم والمتطلبات العملياتية وقدرات القوات الأمنية العراقية.',
].join('\n');
const NEW_LEAD = `في خطوة طال انتظارها في بغداد، كشفت الحكومة عن مسار جديد مع الأميركيين.\n${ANNOUNCED}`;
const INDEPENDENT = [
  'قالت واشنطن وبغداد إنهما ستبدآن قريبا عمل لجنة عسكرية عليا مشتركة تبحث مستقبل التحالف الدولي ضد داعش في العراق.',
  'وذكر وزير الدفاع الأميركي لويد أوستن أن مجموعات العمل الثلاث ستنظر في التهديد وفي قدرات القوات العراقية، بينما وصفت الخارجية العراقية الخطوة بأنها بداية لجدول زمني ينهي وجود المستشارين.',
].join('\n');
const REWRITTEN = [
  'أُطلقت الخميس أعمال اللجنة العسكرية العليا العراقية الأميركية، بحسب بيان لوزارة الخارجية العراقية تحدث عن مجموعات العمل الثلاث.',
  'وستنظر مجموعات العمل في تهديد داعش والمتطلبات العملياتية وقدرات القوات الأمنية، ثم يُصاغ جدول زمني لوجود مستشاري التحالف الدولي، وفق بيان الخارجية الذي أشار إلى اجتماع مقبل للجنة في بغداد برعاية السوداني.',
].join('\n');
const OTHER_EVENT = [
  'بحث رئيس الوزراء العراقي محمد شياع السوداني في مدريد مع نظيره الإسباني بيدرو سانشيز التعاون في الصناعة والقانون، ووقع الجانبان عدة مذكرات تفاهم.',
  'وشملت المذكرات الضمانات السيادية والتعاون بين غرف التجارة في البلدين.',
].join('\n');

/** A greeting as agencies send it out, with the parties changed. */
const greet = (state: string, ruler: string, occasion: string) =>
  `بعث ملك البلاد برقية تهنئة إلى فخامة الرئيس ${ruler} رئيس ${state} بمناسبة ${occasion}، أعرب فيها باسمه واسم شعب المملكة وحكومتها عن أصدق التهاني وأطيب التمنيات بالصحة والسعادة لفخامته، ولحكومة وشعب ${state} الصديق اطراد التقدم والازدهار.`;

function article(id: string, title: string | null, body: string, more: Partial<Relatable> = {}): Relatable {
  const text = title === null ? body : `${title}\n${body}`;
  return { id, title, text, language: 'ar', published: '2024-01-25', outlet: `outlet-${id}`, origin: null, ...more };
}

const agency = article('agency', 'الخارجية العراقية تعلن إطلاق اللجنة العسكرية العليا', ANNOUNCED, { outlet: 'واع' });
/** `story` null: told in words so different that either answer is accepted; it must not be a copy. */
const cases: [string, Relatable, { copy: boolean; story: boolean | null }][] = [
  ['the same text', article('b', 'بغداد وواشنطن تطلقان اللجنة العسكرية', ANNOUNCED), { copy: true, story: true }],
  ['the same text, shortened', article('c', 'إطلاق اللجنة العسكرية العليا', SHORTENED), { copy: true, story: true }],
  ['a new headline and lead', article('d', 'بغداد: مسار جديد', NEW_LEAD, { published: '2024-01-26' }), { copy: true, story: true }],
  ['a rewritten report', article('e', 'إطلاق اللجنة العسكرية العليا بين العراق وأميركا', REWRITTEN), { copy: false, story: true }],
  ['an independent report', article('g', 'لجنة عسكرية عليا تبحث مستقبل التحالف في العراق', INDEPENDENT), { copy: false, story: null }],
  [
    'another event',
    article('f', 'السوداني يوقع مذكرات تفاهم في مدريد', OTHER_EVENT, { published: '2024-11-28' }),
    { copy: false, story: false },
  ],
];

describe('an agency text and what follows it', () => {
  test.each(cases)('%s', (_, other, { copy, story }) => {
    const [first, second] = relateArticles([agency, other]);
    expect(first!.copyOf === other.id || second!.copyOf === agency.id).toBe(copy);
    if (story !== null) expect(second!.story === first!.story).toBe(story);
    const later = relateNew(other, [{ ...agency, copyOf: null, story: 'known-story' }]);
    expect(later.copyOf !== null).toBe(copy);
    if (story !== null) expect(later.story === 'known-story').toBe(story);
  });

  test('a telegram to another state is no copy and no second telling', () => {
    const one = article('t1', 'تهنئة لرئيس تونس', greet('الجمهورية التونسية', 'قيس سعيد', 'ذكرى إعلان الجمهورية'));
    const two = article('t2', 'تهنئة لرئيس المالديف', greet('جمهورية المالديف', 'محمد معز', 'ذكرى استقلال بلاده'));
    const relations = relateArticles([one, two]);
    expect(relations.map(({ copyOf }) => copyOf)).toEqual([null, null]);
    expect(new Set(relations.map(({ story }) => story)).size).toBe(2);
  });

  test('a standing tail makes no copy', () => {
    const tail = 'تابعوا آخر الأخبار على صفحاتنا في مواقع التواصل الاجتماعي واشتركوا في النشرة اليومية ليصلكم كل جديد.';
    const relations = relateArticles([agency, ...cases.slice(3).map(([, other]) => ({ ...other, text: `${other.text}\n${tail}` }))]);
    expect(relations.every(({ copyOf }) => copyOf === null)).toBe(true);
  });

  test('the origin is the outlet that the copies name, and each copy says so', () => {
    const copies = [1, 2].map((n) => article(`copy${n}`, null, ANNOUNCED, { origin: 'واع' }));
    const relations = relateArticles([...copies, agency]);
    expect(relations.map(({ copyOf }) => copyOf)).toEqual(['agency', 'agency', null]);
    expect(relations.map(({ origin }) => origin)).toEqual(['واع', 'واع', 'واع']);
  });

  test('the answer does not depend on the order, and lists hold no copy and no own story', () => {
    const all = [agency, ...cases.map(([, other]) => other)];
    const forwards = relateArticles(all);
    const backwards = relateArticles(all.toReversed()).toReversed();
    const families = (relations: typeof forwards) => relations.map(({ copyOf }) => copyOf !== null);
    expect(families(backwards).filter(Boolean)).toHaveLength(families(forwards).filter(Boolean).length);
    for (const { story, similar } of forwards) {
      for (const id of similar) expect(forwards.find((relation) => relation.id === id)!.story).not.toBe(story);
    }
  });
});

describe('bad input is stable and bounded', () => {
  test.each([
    ['nothing', '', null],
    ['one word', 'بغداد', null],
    ['one repeated word', 'بغداد '.repeat(20_000), null],
    ['NULs and lone surrogates', '\0\ud800 \udfff\0 بغداد', 'عنوان'],
    ['no letters', '؟!… ، 《》', '؟'],
  ])('%s', (_, text, title) => {
    const [relation, twin] = relateArticles([article('x', title, text), article('y', title, text)]);
    expect(relation!.similar).toEqual([]);
    expect(relation!.keywords.length).toBeLessThanOrEqual(10);
    if (text.length < 100) expect(twin!.copyOf).toBeNull();
  });

  test('no articles', () => expect(relateArticles([])).toEqual([]));

  test('no dates, and dates in the future', () => {
    const relations = relateArticles([
      { ...agency, published: null },
      article('future', 'إطلاق اللجنة العسكرية العليا', ANNOUNCED, { published: '2999-12-31' }),
      article('broken', 'إطلاق اللجنة العسكرية العليا', ANNOUNCED, { published: 'soon' }),
    ]);
    expect(relations.filter(({ copyOf }) => copyOf !== null)).toHaveLength(2);
  });

  test('ten thousand copies of one text are one family', () => {
    const copies = Array.from({ length: 10_000 }, (_, n) => article(`n${n}`, null, `${ANNOUNCED} ${n}`));
    const relations = relateArticles(copies);
    expect(relations.filter(({ copyOf }) => copyOf === null)).toHaveLength(1);
    expect(new Set(relations.map(({ story }) => story)).size).toBe(1);
  }, 60_000);
});
