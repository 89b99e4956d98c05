import { expect, test } from 'vitest';
import { COMMITTED, makeArticle, makeProposals, PERSON, quoteOf, type TestEngine } from './fixture.case.ts';
import { openRegister } from './index.ts';

export function testArticles({ makePlace, runSql }: TestEngine): void {
  test('an article comes back as it was handed in, with the bytes it was made from', async () => {
    const register = await openRegister(await makePlace());
    const article = makeArticle('a');
    const [saved] = await register.saveArticles([article]);
    expect(saved).toMatchObject({ id: 'a', outcome: 'new' });
    const stored = await register.article('a');
    expect(stored?.article).toEqual(article.article);
    expect(stored?.reading).toEqual(article.reading);
    expect(stored).toMatchObject({
      version: 1,
      url: 'https://example.org/a',
      carrier: 'وكالة النهرين',
      story: 'a',
      copyOf: null,
      withdrawnAt: null,
    });
    const capture = await register.capture(saved!.versionId);
    expect({ ...capture, bytes: Buffer.from(capture!.bytes).toString() }).toEqual({ ...article.capture, bytes: article.reading.text });
    expect(await register.article('b')).toBeUndefined();
    await register.close();
  });

  test('the same text twice is known; another text is a version; the batch may hold both', async () => {
    const register = await openRegister(await makePlace());
    const first = makeArticle('a');
    const second = makeArticle('a', { paragraphs: ['أرجئت الجولة الثانية.'] });
    expect((await register.saveArticles([first, first, second, makeArticle('b')])).map(({ outcome }) => outcome)).toEqual([
      'new',
      'known',
      'new_version',
      'new',
    ]);
    expect((await register.saveArticles([second])).map(({ outcome }) => outcome)).toEqual(['known']);
    expect(await register.article('a')).toMatchObject({ version: 2, versions: [{ number: 1 }, { number: 2 }] });
    expect(await register.counts()).toMatchObject({ articles: 2, versions: 3 });
    expect(await register.check()).toEqual([]);
    await register.close();
  });

  test('a quotation never moves: a text that no longer holds it, and a page that is gone, are told in rows', async () => {
    const place = await makePlace();
    const register = await openRegister(place);
    const article = makeArticle('a');
    const [saved] = await register.saveArticles([article]);
    await register.saveProposals(makeProposals(article, saved!.versionId));
    const before = (await register.commitment('commitment-1'))!.quote;
    expect(before).toMatchObject({ exact: COMMITTED, state: 'current', articleId: 'a', versionId: saved!.versionId });

    const alike = COMMITTED.replace('اتفق', 'واتفق').replace('تقييم', 'دراسة');
    await register.saveArticles([makeArticle('a', { paragraphs: [alike] })]);
    expect((await register.commitment('commitment-1'))!.quote).toEqual({ ...before, state: 'text_changed' });
    await register.saveArticles([article]);
    expect((await register.commitment('commitment-1'))!.quote).toEqual(before);
    await register.withdrawArticle('a', PERSON, 'the page answers 410');
    expect((await register.commitment('commitment-1'))!.quote).toEqual({ ...before, state: 'withdrawn' });
    expect((await register.article('a'))?.withdrawnAt).not.toBeNull();
    const told = await runSql(place, `SELECT state, author_kind FROM quote_states WHERE quote_id = '${before.id}' ORDER BY number`);
    expect(told.map(({ state, author_kind }) => `${state} ${author_kind}`)).toEqual([
      'text_changed machine',
      'current machine',
      'withdrawn person',
    ]);
    const back = await register.saveArticles([article]);
    expect(back[0]!.outcome).toBe('new_version');
    expect((await register.commitment('commitment-1'))!.quote).toEqual(before);
    expect(await register.check()).toEqual([]);
    await register.close();
  });

  test('lists are by day, newest first; a span of days holds both its ends', async () => {
    const register = await openRegister(await makePlace());
    const days = ['2024-01-25', '2024-01-27T21:10:00+03:00', '2023-08-08'];
    await register.saveArticles(days.map((published, i) => makeArticle(`d${i}`, { article: { published } })));
    expect((await register.newestArticles(2)).map(({ id }) => id)).toEqual(['d1', 'd0']);
    expect((await register.newestArticles(5, 2)).map(({ id }) => id)).toEqual(['d2']);
    const neighbours = await register.neighboursBetween('2024-01-25', '2024-01-27', 10);
    expect(neighbours.map(({ id, story, copyOf }) => [id, story, copyOf])).toEqual([
      ['d1', 'd1', null],
      ['d0', 'd0', null],
    ]);
    await register.close();
  });

  test('a person is one page across articles, with each office and the sentence that gives it', async () => {
    const register = await openRegister(await makePlace());
    const sentence = 'ثابت العباسي وزير الدفاع العراقي زار أنقرة.';
    const named = (id: string, name: string, aliases: string[]) =>
      makeArticle(id, {
        title: null,
        paragraphs: [sentence],
        reading: {
          mentions: [{ start: 0, end: 12, kind: 'person', canonical: name, entity: 'e1', office: 'وزير الدفاع العراقي', rule: 'r' }],
          entities: [{ id: 'e1', kind: 'person', name, aliases, offices: [{ title: 'وزير الدفاع العراقي', country: 'IRQ' }] }],
        },
      });
    await register.saveArticles([named('a', 'ثابت العباسي', ['الوزير العباسي']), named('b', 'ثابت العبّاسى', [])]);
    const found = await register.findEntity('person', 'ثابت العباسي');
    const page = await register.entity(found!.id);
    expect(page).toMatchObject({ kind: 'person', name: 'ثابت العباسي' });
    expect([...page!.names].sort()).toEqual(['الوزير العباسي', 'ثابت العباسي', 'ثابت العبّاسى'].sort());
    expect(page!.offices.map(({ title, country, quote }) => [title, country, quote.exact])).toEqual([
      ['وزير الدفاع العراقي', 'IRQ', sentence],
      ['وزير الدفاع العراقي', 'IRQ', sentence],
    ]);
    expect(page!.articles.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(await register.findEntity('organisation', 'ثابت العباسي')).toBeUndefined();
    await register.close();
  });

  test('relations are kept, and a changed one leaves its older answer in the log', async () => {
    const place = await makePlace();
    const register = await openRegister(place);
    await register.saveArticles(['a', 'b', 'c'].map((id) => makeArticle(id)));
    const relation = { id: 'b', copyOf: 'a', story: 'a', similar: ['c'], keywords: ['لجنة عسكرية'], origin: 'واع' };
    await register.saveRelations([relation]);
    await register.saveRelations([relation]);
    expect(await register.article('b')).toMatchObject({ copyOf: 'a', story: 'a', origin: 'واع', keywords: ['لجنة عسكرية'] });
    expect((await register.storyArticles('a')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await register.similarArticles('b')).map(({ id }) => id)).toEqual(['c']);
    await register.saveRelations([{ ...relation, copyOf: null }]);
    const log = await runSql(place, "SELECT before FROM change_log WHERE entry_table = 'relations'");
    expect(log.map(({ before }) => JSON.parse(`${before}`).copy_of)).toEqual(['a']);
    await register.close();
  });

  test('text that no database likes is kept, and its spans stay true', async () => {
    const register = await openRegister(await makePlace());
    const sentence = 'وقّع \u0000 الجانبان \uD800 مذكرة 🤝 تفاهم\u202E.';
    const article = makeArticle('odd\u0000\uDFFF', { title: null, paragraphs: [sentence, 'ا'.repeat(300_000)] });
    const [saved] = await register.saveArticles([article]);
    const cutInHalf = { ...quoteOf(article, saved!.versionId, '🤝 تفاهم'), start: article.reading.text.indexOf('🤝') + 1 };
    const proposals = makeProposals(makeArticle('x'), saved!.versionId);
    await register.saveProposals({
      ...proposals,
      process: { ...proposals.process!, ...cutInHalf },
      meetings: [],
      bodies: [],
      commitments: [],
      conditions: [],
      evidence: [],
    });
    const stored = await register.article(saved!.id);
    expect(stored?.article.paragraphs[0]).toBe(sentence);
    expect(stored?.reading.text).toHaveLength(article.reading.text.length);
    expect((await register.process('process-1'))!.quote.exact).toBe('🤝 تفاهم');
    expect(await register.check()).toEqual([]);
    expect((await register.search({ query: 'مذكرة', limit: 5 })).hits).toHaveLength(1);
    await register.close();
  });

  test('settings are kept, with what they were before', async () => {
    const place = await makePlace();
    const register = await openRegister(place);
    for (const value of ['ar', 'en', 'en']) await register.saveSetting('language', value, PERSON);
    expect(await register.settings()).toEqual({ language: 'en' });
    expect(await runSql(place, "SELECT after FROM change_log WHERE entry_table = 'settings'")).toHaveLength(2);
    await register.close();
  });
}
