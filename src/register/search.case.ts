import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle, type TestEngine } from './fixture.case.ts';
import { openRegister, type Register } from './index.ts';

const SAID: readonly (readonly [id: string, title: string, text: string])[] = [
  ['exercise', 'تمرين بحري مشترك', 'نفذت القوات البحرية المصرية والفرنسية تمرينا مشتركا في البحر المتوسط.'],
  ['medal', 'قلادة', 'منح الرئيس وساما للبحارة.'],
  ['dialogue', 'حوار التعاون الأمني', 'عقد الجانبان حوار التعاون الأمني المشترك في واشنطن بحضور ثابت العباسي.'],
  ['commission', 'لجنة عسكرية', 'أطلق العراق أعمال اللجنة العسكرية العليا، وهي لجنة ثنائية.'],
  ['english', 'Dialogue in Washington', 'The two delegations held the Joint Security Cooperation Dialogue.'],
];

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
            language: id === 'english' ? 'en' : 'ar',
            carrier: { name: i % 2 ? 'صحيفة دجلة' : 'وكالة النهرين', url: null },
          },
          reading: { parties: id === 'exercise' ? ['EGY', 'FRA'] : ['IRQ', 'USA'] },
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
  ])('«%s» finds %o: %s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  test('an article that holds all the words comes before one that holds some; the title weighs more', async () => {
    expect((await find('حوار التعاون واشنطن'))[0]).toBe('dialogue');
    expect(await find('مشترك')).toEqual(['exercise', 'dialogue']);
  });

  test('filters, order, offset and total', async () => {
    const query = 'لجنة حوار تمرين dialogue';
    expect(await find(query, { language: 'en' })).toEqual(['english']);
    expect(await find(query, { party: 'EGY' })).toEqual(['exercise']);
    expect(await find(query, { outlet: 'صحيفه دجلة' })).toEqual(['commission']);
    expect(await find(query, { from: '2024-03-10', until: '2024-04-10', order: 'time' })).toEqual(['commission', 'dialogue']);
    expect(await find('', { party: 'IRQ', order: 'time', limit: 2 })).toEqual(['english', 'commission']);
    const page = await register.search({ query, limit: 2, offset: 2, order: 'time' });
    expect([page.hits.map(({ id }) => id), page.total]).toEqual([['dialogue', 'exercise'], 4]);
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
