import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../reading/index.ts';
import { makeArticle, type TestEngine } from './fixture.case.ts';
import { openRegister, type Register } from './index.ts';

const SAID: readonly (readonly [id: string, title: string, text: string])[] = [
  ['exercise', 'تمرين بحري مشترك', 'نفذت القوات البحرية المصرية والفرنسية تمرينا مشتركا في البحر المتوسط.'],
  ['medal', 'قلادة', 'منح الرئيس وساما للبحارة.'],
  ['dialogue', 'حوار التعاون الأمني', 'عقد الجانبان حوار التعاون الأمني المشترك في واشنطن بحضور ثابت العباسي.'],
  ['commission', 'لجنة عسكرية', 'أطلق العراق أعمال اللجنة العسكرية العليا، وهي لجنة ثنائية.'],
  ['english', 'Dialogue in Washington', 'The two delegations held the Joint Security Cooperation Dialogue.'],
  ['visit', 'Minister at the shipyard', 'Thabet Abbasi toured the shipyard of Umm Qasr.'],
];

const entity = (kind: 'person' | 'body', name: string, ...aliases: string[]) => ({ id: name, kind, name, aliases, offices: [] });
const met = { act: 'met', when: 'done', negated: false, speaker: null, what: null, body: null } as const;
const statement = {
  ...met,
  who: ['IRQ'],
  to: [],
  programme: null,
  conditions: [],
  due: null,
  place: null,
  plover: null,
  rule: 'met',
  start: 0,
  end: 3,
};
const MARKED: Readonly<Record<string, Partial<Reading>>> = {
  dialogue: {
    entities: [entity('person', 'ثابت العباسي')],
    statements: [{ ...statement, area: ['security.policy_dialogue'] }],
  },
  commission: { entities: [entity('body', 'اللجنة العسكرية العليا')], statements: [{ ...statement, act: 'established', area: [] }] },
  visit: { entities: [entity('person', 'Thabet Abbasi')] },
};

export function testSearch({ makePlace }: TestEngine): void {
  let register: Register;
  const find = async (query: string, more = {}) => (await register.search({ query, limit: 10, ...more })).hits.map(({ id }) => id);

  beforeAll(async () => {
    register = await openRegister(await makePlace());
    await register.saveArticles(
      SAID.map(([id, title, text], i) =>
        makeArticle(id, {
          title,
          paragraphs: [text],
          article: {
            published: `2024-0${i + 1}-10`,
            language: /[a-z]/.test(text) ? 'en' : 'ar',
            carrier: { name: i % 2 ? 'صحيفة دجلة' : 'وكالة النهرين', url: null },
          },
          reading: { parties: id === 'exercise' ? ['EGY', 'FRA'] : id === 'visit' ? ['IRQ'] : ['IRQ', 'USA'], ...MARKED[id] },
        }),
      ),
    );
  });
  afterAll(() => register.close());

  test.each([
    ['اللجنة العسكرية', ['commission'], 'both words'],
    ['لجنه عسكريه', ['commission'], 'teh marbuta typed as heh'],
    ['التعاون الامنى', ['dialogue'], 'bare alef, alef maqsura'],
    ['حِوَار', ['dialogue'], 'harakat'],
    ['حـــوار', ['dialogue'], 'tatweel'],
    ['"التعاون الأمني المشترك"', ['dialogue'], 'a phrase'],
    ['"المشترك التعاون"', [], 'a phrase in another order'],
    ['washington', ['english'], 'case'],
    ['العراق زحل', ['commission'], 'one of two words'],
    ['', [], 'nothing'],
    ['؟!', [], 'no word'],
    ['AND OR NOT', [], 'operators are words'],
    ['title:لجنة*', ['commission'], 'signs part words'],
    ['مشترك -واشنطن', ['exercise'], 'a word that shall not be there'],
    ['مشترك -"التعاون الأمني"', ['exercise'], 'a phrase that shall not be there'],
    ['تمرين - واشنطن', ['exercise', 'dialogue'], 'a dash between words excludes nothing'],
    ['-واشنطن', [], 'nothing but what shall not be there'],
    ['Abbasi', ['visit', 'dialogue'], 'a name in Latin letters finds the Arabic one'],
    ['al-Abbasi', ['visit', 'dialogue'], 'with its article'],
    ['العباسي', ['dialogue', 'visit'], 'and the reverse'],
    ['"العباسي"', ['dialogue', 'visit'], 'one word in quotation marks is a word'],
  ])('«%s» finds %o: %s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  test('an article that holds all the words comes before one that holds some; the title weighs more', async () => {
    expect((await find('حوار التعاون واشنطن'))[0]).toBe('dialogue');
    expect(await find('مشترك')).toEqual(['exercise', 'dialogue']);
  });

  test('filters, order, offset and total', async () => {
    const query = 'لجنة حوار تمرين dialogue';
    expect(await find('', { person: 'ثابت العباسى' })).toEqual(['dialogue']);
    expect(await find('', { body: 'اللجنة العسكرية العليا' })).toEqual(['commission']);
    expect(await find('', { area: 'security' })).toEqual(['dialogue']);
    expect(await find('', { area: 'secur' })).toEqual([]);
    expect(await find(query, { act: 'established' })).toEqual(['commission']);
    expect(await find(query, { order: 'stored' })).toEqual(['english', 'commission', 'dialogue', 'exercise']);
    expect(await find(query, { language: 'en' })).toEqual(['english']);
    expect(await find(query, { party: 'EGY' })).toEqual(['exercise']);
    expect(await find(query, { outlet: 'صحيفه دجلة' })).toEqual(['commission']);
    expect(await find(query, { from: '2024-03-10', until: '2024-04-10', order: 'time' })).toEqual(['commission', 'dialogue']);
    expect(await find('', { party: 'IRQ', order: 'time', limit: 2 })).toEqual(['visit', 'english']);
    const page = await register.search({ query, limit: 2, offset: 2, order: 'time' });
    expect([page.hits.map(({ id }) => id), page.total]).toEqual([['dialogue', 'exercise'], 4]);
  });

  test('each value of a field is counted among the finds', async () => {
    const { fields, ...counted } = await register.facets({ query: 'لجنة حوار تمرين dialogue', limit: 1 });
    const seen = Object.fromEntries(
      Object.entries(fields).map(([field, values]) => [field, values.map(({ value, count }) => [value, count])]),
    );
    expect(counted).toEqual({ counted: 4, total: 4 });
    expect(seen).toMatchObject({
      outlet: [
        ['وكالة النهرين', 3],
        ['صحيفة دجلة', 1],
      ],
      party: [
        ['IRQ', 3],
        ['USA', 3],
        ['EGY', 1],
        ['FRA', 1],
      ],
      person: [['ثابت العباسي', 1]],
      body: [['اللجنة العسكرية العليا', 1]],
      act: [
        ['established', 1],
        ['met', 1],
      ],
      area: [['security.policy_dialogue', 1]],
    });
    const person = fields.person?.[0]?.value;
    expect(await find('حوار', { person })).toEqual(['dialogue']);
    expect((await register.facets({ query: 'حوار', limit: 1, party: 'EGY' })).counted).toBe(0);
    expect(await register.facets({ query: '', limit: 1 })).toEqual({ counted: 0, total: 0, fields: {} });
  });

  test('a page far behind the last hit is empty and costs nothing', async () => {
    expect(await register.search({ query: 'مشترك', limit: 20, offset: 200_000 })).toEqual({ hits: [], total: 2 });
  });

  test('the snippet is the original text, with the words lit', async () => {
    const { hits } = await register.search({ query: 'العباسى', limit: 1 });
    const { snippet, lit } = hits[0]!;
    expect(lit.map(({ start, end }) => snippet.slice(start, end))).toEqual(['العباسي']);
    expect(snippet.endsWith('بحضور ثابت العباسي.')).toBe(true);
  });

  test('copies are folded into one hit with its carriers', async () => {
    const copy = makeArticle('copy', {
      title: 'عنوان آخر',
      paragraphs: [SAID[3]![2]],
      article: { carrier: { name: 'موقع بابل', url: null } },
    });
    await register.saveArticles([copy]);
    await register.saveRelations([{ id: 'copy', copyOf: 'commission', story: 'commission', similar: [], keywords: [], origin: null }]);
    const folded = await register.search({ query: 'لجنة ثنائية', limit: 5 });
    expect([folded.total, folded.hits.map(({ id, carriers }) => [id, ...carriers.map((line) => line.id)].sort())]).toEqual([
      1,
      [['commission', 'copy']],
    ]);
    expect((await find('لجنة ثنائية', { foldCopies: false })).sort()).toEqual(['commission', 'copy']);
  });

  test('no query throws, whatever is in it', async () => {
    const signs = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      ':',
      '-',
      '\u0000',
      '\uD800',
      '\\',
      '&',
      '|',
      '!',
      '<',
      '^',
      ' ',
      'لجنة',
      '«',
      'NEAR(',
      '\u202E',
      'ـ',
      '️',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(signs, fc.string({ unit: 'binary' }))), async (parts) => {
        const { hits } = await register.search({ query: parts.join(''), limit: 3 });
        for (const { snippet, lit } of hits) for (const { start, end } of lit) expect(snippet.slice(start, end)).not.toBe('');
      }),
      { numRuns: 150 },
    );
    await register.search({ query: 'لجنة '.repeat(50_000), limit: 3 });
  });
}
