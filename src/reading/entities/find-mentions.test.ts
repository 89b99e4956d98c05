import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareText } from '../text/prepare.ts';
import { findMentions } from './find-mentions.ts';

const read = (text: string, language: 'ar' | 'en' = 'ar') => findMentions(prepareText(text, { language, published: '2024-01-27' }));
const marks = (text: string, language: 'ar' | 'en' = 'ar') =>
  read(text, language).mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

const sentences: readonly (readonly [why: string, expected: readonly string[], text: string])[] = [
  [
    'an office takes its country, the name follows',
    ['office: وزير الخارجية المصري', 'person: سامح شكري', 'place: عمان'],
    'وصل وزير الخارجية المصري سامح شكري إلى عمان',
  ],
  [
    'where a minister arrives is no part of the post',
    ['office: وزير الخارجية الأردني', 'place: السعودية'],
    'وصل وزير الخارجية الأردني إلى السعودية',
  ],
  [
    'where an envoy is sent is part of the post',
    ['office: المبعوث الأميركي إلى سوريا', 'person: توم براك'],
    'قال المبعوث الأميركي إلى سوريا توم براك',
  ],
  ['a verb of two is no name', ['office: وزير الدفاع الأردني'], 'وزير الدفاع الأردني والسوري يبحثان أمن الحدود'],
  ['a verb of many is no name', ['office: مستشارو التحالف'], 'مستشارو التحالف غادروا المعسكر'],
  ['a verb that is a given name too, before a people', [], 'فضل الأردنيون لفظ التعاون'],
  ['names that look like verbs stay names', ['office: الرئيس', 'person: يانوكوفيتش'], 'قال الرئيس يانوكوفيتش'],
  ['clitics stay outside', ['place: بغداد', 'place: السعودية'], 'زار بغداد وبالسعودية'],
  ['the article that ل swallows stays in', ['place: لسعودية'], 'قدم الشكر وللسعودية'],
  [
    'a chain of nouns is one office',
    ['office: نائب قائد العمليات المشتركة', 'person: قيس المحمداوي'],
    'قال نائب قائد العمليات المشتركة قيس المحمداوي',
  ],
  [
    'a title before a name is an office, a rank is none',
    ['office: الرئيس', 'person: أحمد الشرع', 'person: كريم التميمي'],
    'استقبل الرئيس أحمد الشرع الفريق كريم التميمي',
  ],
  ['a bare noun is none', [], 'قال الوزير إن الاتفاق والبيان والمركز جاهزة'],
  ['the generic head of a group stays outside', ['organisation: داعش'], 'هزيمة تنظيم داعش'],
  ['a ministry with its joined fields', ['organisation: وزارة التجارة والصناعة العراقية'], 'ذكرت وزارة التجارة والصناعة العراقية أن'],
  ['a joint committee is a body', ['body: اللجنة العليا المشتركة'], 'اجتمعت اللجنة العليا المشتركة'],
  ['a committee to come, without article', ['body: لجنة عسكرية ثنائية'], 'تشكيل لجنة عسكرية ثنائية'],
  ['an accord by its matter', ['agreement: اتفاقية الإطار الاستراتيجي'], 'استنادا إلى اتفاقية الإطار الاستراتيجي'],
  ['a nationality is no surname', ['organisation: الجيش السوداني'], 'أعلن الجيش السوداني'],
  ['a named operation', ['programme: عملية العزم الصلب'], 'قوات عملية العزم الصلب'],
  ['two directions belong to the place', ['place: شمال شرق سوريا'], 'النازحون في شمال شرق سوريا'],
  ['an acronym spelled with stops', ['organisation: إيه.بي.سي.دي'], 'قالت شركة إيه.بي.سي.دي إنها'],
  ['two people joined by «و»', ['person: ماكرون', 'person: السيسي'], 'بدأت مباحثات ماكرون والسيسي'],
  ['a party whose name is a verb too: the verb before its noun', [], 'فتح المعبر أمام المسافرين'],
  ['a state said with its kind', ['place: سلطنة عمان', 'place: الأردن'], 'زار سلطنة عمان والأردن'],
  ['an outlet whose name ends as a date would', ['organisation: روسيا اليوم'], 'ذكرت قناة روسيا اليوم أن'],
  ['the day behind an outlet stays a day', ['organisation: عكاظ', 'date: اليوم'], 'ذكرت صحيفة عكاظ اليوم أن'],
  [
    'an acronym is what the name before it is',
    ['programme: التمويل العسكري الأجنبي', 'programme: FMF'],
    'برنامج التمويل العسكري الأجنبي (FMF) مستمر',
  ],
  [
    'a name of four words with «عبد» within',
    ['office: وزير المالية العراقي', 'person: علي عبد الأمير علاوي'],
    'قال وزير المالية العراقي علي عبد الأمير علاوي إن',
  ],
  ['Persian letters change nothing', ['organisation: قوات الأمن العراقیة'], 'تدريب قوات الأمن العراقیة'],
];
test.each(sentences)('%s', (_why, expected, text) => expect(marks(text)).toEqual(expected));

test('a title before a given name is no part of the post before it', () => {
  expect(marks('استقبل ولي العهد السعودي الأمير محمد بن سلمان الوفد')).toContain('office: ولي العهد السعودي');
});

test('one person, many forms: the short ones meet the full one, the title its post', () => {
  const text = 'التقى وزير الدفاع العراقي ثابت العباسي نظيره.\nوقال الوزير العباسي إن العمل مستمر.\nوأكد العباسي ذلك.';
  const { mentions, entities } = read(text);
  const people = mentions.filter(({ kind }) => kind === 'person');
  expect(people.map(({ canonical }) => canonical)).toEqual(['ثابت العباسي', 'ثابت العباسي', 'ثابت العباسي']);
  expect(new Set(people.map(({ entity }) => entity)).size).toBe(1);
  expect(people[1]!.office).toBe('وزير الدفاع العراقي');
  expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({
    aliases: ['العباسي', 'الوزير العباسي'],
    offices: [{ title: 'وزير الدفاع العراقي', country: 'IRQ' }],
  });
});

test('a surname that is a nationality: the man where nothing governs it, the adjective where a noun does', () => {
  const text = 'قال محمد شياع السوداني إن العمل مستمر.\nوأكد السوداني ذلك.\nوصل الوفد السوداني.';
  expect(marks(text).filter((mark) => mark.startsWith('person'))).toEqual(['person: محمد شياع السوداني', 'person: السوداني']);
});

test('a name in Latin letters meets the Arabic name that it spells', () => {
  const text = 'التقى ثابت العباسي نظيره.\nونشر مكتب Thabit al-Abbasi صورا.\nوحضر Lloyd Austin الاجتماع.';
  const { mentions, entities } = read(text);
  const spelled = mentions.find(({ start }) => text.startsWith('Thabit', start));
  expect(spelled).toMatchObject({ kind: 'person', canonical: 'ثابت العباسي', entity: mentions[0]!.entity });
  expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({ name: 'ثابت العباسي', aliases: ['Thabit al-Abbasi'] });
  expect(entities.some(({ name }) => name === 'Lloyd Austin')).toBe(true);
});

test('the government of a state by its adjective or its name is one; of another state another', () => {
  const text = 'جددت الحكومة العراقية التزامها.\nوقالت حكومة العراق ذلك.\nوردت الحكومة الأردنية.';
  const governments = read(text).mentions.filter(({ kind }) => kind === 'organisation');
  expect(governments.map(({ canonical }) => canonical)).toEqual(['الحكومة العراقية', 'الحكومة العراقية', 'الحكومة الأردنية']);
});

test.each([
  ['a thanks', 'شكر الوزير العراق على حسن الضيافة'],
  ['a list', 'نشر الموقع أسماء القواعد'],
])('a given name that is a noun governs a noun: no person in %s', (_what, text) => {
  expect(marks(text).filter((mark) => mark.startsWith('person'))).toEqual([]);
});

test('an acronym in brackets is another form of what stands before it', () => {
  const { entities } = read('برنامج التمويل العسكري الأجنبي (FMF) مستمر');
  expect(entities.find(({ kind }) => kind === 'programme')).toMatchObject({ name: 'التمويل العسكري الأجنبي', aliases: ['FMF'] });
});

test('parties carry their codes', () => {
  const { entities } = read('الولايات المتحدة والعراق والتحالف الدولي والأمم المتحدة');
  expect(entities.map(({ code }) => code)).toEqual(['USA', 'IRQ', 'COALITION', 'UN']);
});

test.each([
  ['الحوار الأمني المشترك', 'التحضير للحوار الأمني المشترك'],
  ['اللجنة العليا المشتركة', 'الدورة الرابعة للجنة العليا المشتركة'],
  ['لبنان', 'شكرا للبنان'],
])('behind «لل» the name has its article whole: %s', (name, text) => {
  expect(read(text).entities.map((entity) => entity.name)).toEqual([name]);
});

test('a dialogue of which nothing tells more is no body', () => expect(marks('جولة أولى للحوار الثنائي')).toEqual([]));

test('English by the same door', () => {
  expect(marks('Secretary of Defense Lloyd Austin met Iraqi officials in Baghdad on Monday.', 'en')).toEqual([
    'office: Secretary of Defense',
    'person: Lloyd Austin',
    'place: Baghdad',
    'date: Monday',
  ]);
});

test.each([
  ["Jordan’s port and Turkey's role", ['place: Jordan', 'place: Turkey']],
  ['Doctors who came told us that the WHO helps.', ['organisation: WHO']],
] as const)('English possessive and acronym: %s', (text, expected) => expect(marks(text, 'en')).toEqual(expected));

test('mentions are in order and apart, and each has its entity, on any text', () => {
  const unit = fc.constantFrom(
    'وزير',
    'الدفاع',
    'العراقي',
    'محمد',
    'بن',
    'عبد',
    'لجنة',
    'مشتركة',
    '«',
    '»',
    '(',
    ')',
    'FMF',
    '.',
    '\n',
    '20',
    'يوليو',
    'أمس',
    'وبالقاهرة',
    'اتفاق',
    'باسم',
    'في',
    '\u0000',
    '\ud83d',
    '\u200f',
    'U.S.',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), fc.constantFrom(' ', ''), (parts, space) => {
      const text = parts.join(space);
      for (const language of ['ar', 'en'] as const) {
        const { mentions, entities } = read(text, language);
        const ids = new Set(entities.map(({ id }) => id));
        let at = 0;
        for (const { start, end, entity } of mentions) {
          expect(start >= at && start < end && end <= text.length && ids.has(entity)).toBe(true);
          at = end;
        }
      }
    }),
  );
});

test('a line of a hundred thousand names takes seconds, not minutes', () => {
  const from = performance.now();
  read('وزير الدفاع العراقي محمد العلي '.repeat(20_000));
  expect(performance.now() - from).toBeLessThan(10_000);
});
