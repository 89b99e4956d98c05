import { expect, test } from 'vitest';
import { COMMITTED, MACHINE, makeArticle, makeProposals, PERSON, quoteOf, type TestEngine, WORDING } from './fixture.case.ts';
import { openRegister } from './index.ts';

export function testEntries({ makePlace, runSql }: TestEngine): void {
  test('what an article proposes opens its sentence on every page', async () => {
    const register = await openRegister(await makePlace(), { today: () => '2024-09-30' });
    const article = makeArticle('a');
    const [saved] = await register.saveArticles([article]);
    await register.saveProposals(makeProposals(article, saved!.versionId));
    const process = (await register.process('process-1'))!;
    expect(await register.processes()).toMatchObject([
      { id: 'process-1', meetings: 1, commitments: 1, lastDate: '2024-01-27', standing: 'proposed' },
    ]);
    expect(process.nameAr).toBe('اللجنة العسكرية العليا العراقية الأمريكية');
    expect(process.meetingList).toMatchObject([
      { date: '2024-01-27', place: 'بغداد', rule: 'met', delegates: [{ name: 'محمد شياع السوداني' }] },
    ]);
    expect(process.bodies).toMatchObject([{ state: 'existing', names: ['اللجنة العسكرية العليا'] }]);
    expect(process.conditions).toMatchObject([{ commitmentId: 'commitment-1', quote: { exact: COMMITTED } }]);
    expect(process.articles.map(({ id }) => id)).toEqual(['a']);
    expect(process.commitmentList).toMatchObject([
      {
        wording: WORDING,
        status: 'no_evidence',
        overdue: false,
        proposedBy: MACHINE,
        standing: 'proposed',
        support: { carriers: 1, origins: 1 },
      },
    ]);
    const commitment = (await register.commitment('commitment-1'))!;
    expect(commitment.evidence).toMatchObject([
      { bearing: 'announces', article: { id: 'a' }, reasons: ['first wording'], quote: { exact: COMMITTED } },
    ]);
    expect(commitment.conditions).toHaveLength(1);
    expect((await register.body('body-1'))?.articles.map(({ id }) => id)).toEqual(['a']);
    expect(await register.counts()).toMatchObject({ processes: 1, commitments: 1, proposals: 6 });
    expect(await register.check()).toEqual([]);
    await register.close();
  });

  test('the same article read again proposes nothing twice; another adds its own words', async () => {
    const place = await makePlace();
    const register = await openRegister(place);
    const article = makeArticle('a');
    const other = makeArticle('b');
    const [first, second] = await register.saveArticles([article, other]);
    const rows = async () => (await runSql(place, 'SELECT count(*) AS n FROM proposals'))[0]!.n;
    await register.saveProposals(makeProposals(article, first!.versionId));
    expect(Number(await rows())).toBe(6);
    await register.saveProposals(makeProposals(article, first!.versionId));
    expect(Number(await rows())).toBe(6);
    const more = makeProposals(other, second!.versionId);
    await register.saveProposals({
      ...more,
      bodies: [{ ...more.bodies[0]!, name: 'لجنة عسكرية عليا' }],
      process: { ...more.process!, nameEn: 'Higher Military Commission' },
    });
    expect((await register.bodiesOf('process-1')).map(({ names }) => names.length)).toEqual([2]);
    expect(await register.process('process-1')).toMatchObject({ nameEn: 'Higher Military Commission', quote: { articleId: 'a' } });
    expect(Number(await rows())).toBe(12);
    await register.close();
  });

  test('a person decides, beside the proposal; a machine may not', async () => {
    const place = await makePlace();
    const register = await openRegister(place);
    const article = makeArticle('a');
    const [saved] = await register.saveArticles([article]);
    await register.saveProposals(makeProposals(article, saved!.versionId));
    const entry = { kind: 'commitment', id: 'commitment-1' } as const;
    await expect(register.decide(entry, 'accepted', MACHINE, 'sure')).rejects.toThrow();
    await expect(register.decide({ kind: 'commitment', id: 'none' }, 'accepted', PERSON, 'read')).rejects.toThrow();
    await register.decide(entry, 'accepted', PERSON, 'read');
    await register.decide(entry, 'rejected', PERSON, 'read again');
    expect(await register.commitment('commitment-1')).toMatchObject({ standing: 'rejected', proposedBy: MACHINE });
    expect(await register.commitmentsOf('process-1')).toEqual([]);
    const log = await runSql(place, "SELECT author_name, reason FROM change_log WHERE entry_id = 'commitment-1' ORDER BY seq");
    expect(log.map(({ author_name, reason }) => `${author_name}: ${reason}`)).toEqual([
      'rules 1: proposed',
      'Salma: read',
      'Salma: read again',
    ]);
    expect(await runSql(place, "SELECT content FROM proposals WHERE entry_id = 'commitment-1'")).toHaveLength(1);
    expect(await register.check()).toEqual([]);
    await register.close();
  });

  test('a status is a dated event on evidence of the same commitment; overdue is reckoned, not stored', async () => {
    const place = await makePlace();
    let today = '2024-09-30';
    const register = await openRegister(place, { today: () => today });
    const article = makeArticle('a');
    const [saved] = await register.saveArticles([article]);
    await register.saveProposals(makeProposals(article, saved!.versionId));
    await register.saveProposals({ ...makeProposals(article, saved!.versionId, '2'), by: MACHINE });
    const event = {
      commitmentId: 'commitment-1',
      date: '2024-01-27',
      evidenceId: 'evidence-1',
      author: PERSON,
      reason: 'the commission met',
    };
    await expect(register.setStatus({ ...event, status: 'initiated', evidenceId: 'evidence-2' })).rejects.toThrow();
    await expect(register.setStatus({ ...event, status: 'initiated', author: MACHINE })).rejects.toThrow();
    expect((await register.commitment('commitment-1'))!.overdue).toBe(false);
    today = '2024-10-01';
    expect((await register.commitment('commitment-1'))!).toMatchObject({ overdue: true, status: 'no_evidence' });
    await register.setStatus({ ...event, status: 'initiated' });
    await register.setStatus({ ...event, status: 'fulfilled', date: '2024-09-27' });
    expect((await register.commitment('commitment-1'))!).toMatchObject({
      overdue: false,
      status: 'fulfilled',
      history: [{ status: 'initiated' }, { status: 'fulfilled' }],
    });
    await register.setStatus({ ...event, status: 'initiated', date: '2024-09-27', reason: 'undone: it speaks of a schedule only' });
    expect((await register.commitment('commitment-1'))!.status).toBe('initiated');
    await register.close();
  });

  test('support counts origins, not carriers', async () => {
    const register = await openRegister(await makePlace());
    const carried = (id: string, carrier: string, origin: string | null) =>
      makeArticle(id, {
        article: { carrier: { name: carrier, url: null }, origin: origin === null ? null : { name: origin, quote: origin } },
      });
    const articles = [
      carried('agency', 'وكالة النهرين', null),
      carried('copy1', 'صحيفة دجلة', null),
      carried('copy2', 'صحيفة الفرات', 'وكالة النهرين'),
      carried('named', 'موقع الرافدين', 'وكالة النهرين'),
      carried('own', 'إذاعة بابل', null),
    ];
    const saved = await register.saveArticles(articles);
    await register.saveRelations(
      ['copy1', 'copy2'].map((id) => ({ id, copyOf: 'agency', story: 'agency', similar: [], keywords: [], origin: null })),
    );
    await register.saveProposals(makeProposals(articles[0]!, saved[0]!.versionId));
    for (const i of [3, 4]) {
      const quote = quoteOf(articles[i]!, saved[i]!.versionId, COMMITTED);
      const evidence = { ...quote, id: `more-${i}`, commitmentId: 'commitment-1', bearing: 'restates', rule: 'same', reasons: [] } as const;
      await register.saveProposals({
        versionId: quote.versionId,
        by: MACHINE,
        process: null,
        meetings: [],
        bodies: [],
        commitments: [],
        conditions: [],
        evidence: [evidence],
      });
    }
    expect((await register.commitment('commitment-1'))!.support).toEqual({ carriers: 5, origins: 2 });
    await register.decide({ kind: 'evidence', id: 'more-4' }, 'rejected', PERSON, 'another commission');
    expect((await register.commitment('commitment-1'))!.support).toEqual({ carriers: 4, origins: 1 });
    await register.close();
  });
}
