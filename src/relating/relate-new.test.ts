import { describe, expect, test } from 'vitest';
import { relateNew } from './relate-new.ts';
import type { Neighbour, Relatable } from './types.ts';

// Texts written for these tests on public facts.
const article = (id: string, text: string, more: Partial<Relatable> = {}): Relatable => {
  return { id, title: null, text, language: 'ar', published: '2024-01-27', outlet: null, origin: null, ...more };
};
const known = (one: Relatable, story = one.id, copyOf: string | null = null): Neighbour => ({ ...one, story, copyOf });

const FIRST_ROUND = [
  'انطلقت في بغداد أعمال الجولة الأولى من الحوار الثنائي بين العراق والولايات المتحدة لإنهاء مهمة التحالف الدولي.',
  'وقال رئيس الوزراء محمد شياع السوداني إن اللجنة العسكرية العليا ستضع جدولا زمنيا للانتقال إلى علاقة أمنية ثنائية.',
].join('\n');
const TELEGRAM = (to: string, who: string, occasion: string) =>
  [
    `أبرق رئيس الجمهورية إلى نظيره ${who} مهنئا بمناسبة ${occasion}، معربا عن أصدق التهاني وأطيب التمنيات له بموفور الصحة والسعادة.`,
    `وتمنى لحكومة ${to} وشعبها الصديق المزيد من التقدم والازدهار.`,
  ].join('\n');

describe('what is known stays as it is', () => {
  const neighbours = [
    known(article('a', FIRST_ROUND), 'story-a'),
    known(article('b', 'هطلت أمطار غزيرة على مدريد مساء الأحد وأغلقت طرق.'), 'story-b'),
  ];

  test('an article that arrives joins a known story and moves none', () => {
    const before = structuredClone(neighbours);
    expect(relateNew(article('c', `${FIRST_ROUND}\nوحضر قائد التحالف.`), neighbours).story).toBe('story-a');
    expect(neighbours).toEqual(before);
  });

  test('the same article handed in again is given the same answer, whatever came between', () => {
    const again = article('c', `${FIRST_ROUND}\nوحضر قائد التحالف.`);
    const first = relateNew(again, neighbours);
    relateNew(article('d', 'نص آخر عن زراعة النخيل في البصرة وموسم التمور.'), neighbours);
    expect(relateNew(again, neighbours)).toEqual(first);
  });

  test('an article is no neighbour of its own', () => {
    const own = article('a', FIRST_ROUND);
    expect(relateNew(own, neighbours)).toMatchObject({ copyOf: null, story: 'a' });
  });

  test('a copy of a copy names the origin of the family', () => {
    const copy = known(article('copy', FIRST_ROUND, { outlet: 'B' }), 'story-a', 'a');
    expect(relateNew(article('c', FIRST_ROUND), [copy]).copyOf).toBe('a');
  });
});

describe('forms', () => {
  test.each([
    ['فنلندا', 'ألكسندر ستوب', 'ذكرى الاستقلال', 'كازاخستان', 'قاسم جومارت توكاييف', 'يوم الجمهورية'],
    ['النرويج', 'الملك هارالد الخامس', 'اليوم الوطني', 'تنزانيا', 'سامية سولوهو حسن', 'إعادة انتخابها'],
  ])('a telegram to %s and one to another state are two texts', (...words) => {
    const [to = '', who = '', occasion = '', other = '', others = '', another = ''] = words;
    const one = known(article('one', TELEGRAM(to, who, occasion)));
    expect(relateNew(article('two', TELEGRAM(other, others, another)), [one]).copyOf).toBeNull();
  });

  test('one telegram that two outlets carry is one text', () => {
    const text = TELEGRAM('فنلندا', 'ألكسندر ستوب', 'ذكرى الاستقلال');
    expect(relateNew(article('two', text), [known(article('one', text))])).toMatchObject({ copyOf: 'one', story: 'one' });
  });
});

describe('bad input is bounded', () => {
  const many = Array.from({ length: 300 }, (_, n) => known(article(`n${n}`, `${FIRST_ROUND} ${n}`), 'one-story', n === 0 ? null : 'n0'));
  test.each([
    ['nothing', '', null],
    ['one word', 'بغداد', null],
    ['one repeated word', 'بغداد '.repeat(50_000), null],
    ['no date', FIRST_ROUND, null],
    ['a date in the future', FIRST_ROUND, '2999-12-31'],
    ['a date that is none', FIRST_ROUND, 'soon'],
    ['NULs and lone surrogates', '\0\ud800 \udfff\0', '2024-01-27'],
  ])('%s, among three hundred copies of one text', (_, text, published) => {
    const relation = relateNew(article('x', text, { published }), many);
    expect(relation.copyOf).toBe(text === FIRST_ROUND ? 'n0' : null);
    expect(relation.similar.length).toBeLessThanOrEqual(5);
    expect(relation.keywords.length).toBeLessThanOrEqual(10);
  });
});
