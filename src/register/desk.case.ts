import { afterAll, beforeEach, expect, test } from 'vitest';
import { COMMITTED, MACHINE, makeArticle, makeProposals, PERSON, type TestEngine, WORDING } from './fixture.case.ts';
import { openRegister, type Register } from './index.ts';

const OTHER = { kind: 'person', name: 'Nadir' } as const;

export function testDesk({ makePlace, runSql }: TestEngine): void {
  let register: Register;
  let place: Awaited<ReturnType<typeof makePlace>>;
  let clock = 0;
  beforeEach(async () => {
    await register?.close();
    place = await makePlace();
    register = await openRegister(place, {
      today: () => '2024-10-01',
      now: () => new Date(Date.UTC(2024, 9, 1) + clock++).toISOString(),
    });
    const articles = [makeArticle('a'), makeArticle('b', { article: { published: '2024-02-01' } })];
    const saved = await register.saveArticles(articles);
    for (const [at, mark] of ['1', '2'].entries()) await register.saveProposals(makeProposals(articles[at]!, saved[at]!.versionId, mark));
  });
  afterAll(async () => {
    expect(await register.check()).toEqual([]);
    await register.close();
  });
  const seen = async (kind: 'commitment' | 'evidence' | 'process' | 'condition', id: string) => {
    const { revision } = (await register.desk.item({ kind, id }))!;
    return { kind, id, revision };
  };
  const done = async (outcome: Promise<{ ok: boolean; actId?: string }>) => {
    const told = await outcome;
    expect(told).toMatchObject({ ok: true });
    return told.actId!;
  };

  test('one queue of all kinds, article by article; what is decided leaves it', async () => {
    const { desk } = register;
    const queue = await desk.queue({}, 20);
    const kinds = ['process', 'body', 'meeting', 'commitment', 'condition', 'evidence'];
    expect(queue.map(({ kind }) => kind)).toEqual([...kinds, ...kinds]);
    expect(queue.map(({ articleId }) => articleId)).toEqual([...Array(6).fill('a'), ...Array(6).fill('b')]);
    expect(await desk.counts()).toEqual({ total: 12, kinds: Object.fromEntries(kinds.map((kind) => [kind, 2])) });
    expect((await desk.queue({ process: 'process-2', kind: 'evidence' }, 9)).map(({ id }) => id)).toEqual(['evidence-2']);
    const first = { kind: 'commitment', id: 'commitment-1' } as const;
    expect(await desk.neighbour({}, first, 'next')).toEqual({ kind: 'condition', id: 'condition-1' });
    expect(await desk.neighbour({}, first, 'previous')).toEqual({ kind: 'meeting', id: 'meeting-1' });
    await done(desk.decide([await seen('commitment', 'commitment-1')], 'rejected', PERSON, 'a description'));
    expect(await desk.neighbour({}, first, 'next')).toEqual({ kind: 'process', id: 'process-2' });
    expect((await desk.counts({ process: 'process-1' })).kinds).toEqual({ process: 1, body: 1, meeting: 1 });
  });

  test('two people at one item are told, and the second act changes nothing', async () => {
    const { desk } = register;
    const ref = { kind: 'commitment', id: 'commitment-1' } as const;
    const mine = await seen('commitment', ref.id);
    expect(await desk.notePresence(ref, { id: 'p1', name: 'Salma' })).toEqual([]);
    expect(await desk.notePresence(ref, { id: 'p2', name: 'Nadir' })).toEqual([{ id: 'p1', name: 'Salma' }]);
    await done(desk.decide([mine], 'accepted', OTHER, ''));
    expect(await desk.decide([mine], 'rejected', PERSON, 'no')).toMatchObject({ ok: false, trouble: 'changed', by: 'Nadir' });
    const bulk = [await seen('evidence', 'evidence-1'), mine];
    expect(await desk.decide(bulk, 'accepted', PERSON, '')).toMatchObject({ trouble: 'changed' });
    expect((await desk.item(bulk[0]!))?.standing).toBe('proposed');
  });

  test('a change keeps the proposal; a wording stays a run of its quotation; undo brings all of it back', async () => {
    const { desk } = register;
    const before = (await desk.item({ kind: 'commitment', id: 'commitment-1' }))!;
    expect(await desk.change(before, { wording: 'words of our own' }, PERSON, '')).toMatchObject({ trouble: 'refused', reason: 'wording' });
    expect(await desk.change(before, { due: 'soon', area: 'security.unknown', who: '' }, PERSON, '')).toMatchObject({
      reason: 'who, area, due',
    });
    expect(await desk.change(before, { process: 'none' }, PERSON, '')).toMatchObject({ reason: 'process' });
    const act = await done(
      desk.change(before, { wording: COMMITTED, who: 'IRQ', due: '', standing: 'accepted', id: 'x' }, PERSON, 'Iraq alone'),
    );
    expect((await desk.item(before))!).toMatchObject({ standing: 'changed', fields: { wording: COMMITTED, who: 'IRQ', due: null } });
    expect(await desk.acts(PERSON, 5)).toMatchObject([{ id: act, act: 'changed', entries: [{ id: 'commitment-1' }] }]);
    await done(desk.undo(act, PERSON));
    expect((await desk.item(before))!).toMatchObject({ standing: 'proposed', fields: before.fields });
    expect(await desk.undo(act, PERSON)).toMatchObject({ trouble: 'changed' });
    expect(await desk.acts(PERSON, 5)).toEqual([]);
    const rows = await runSql(place, "SELECT verdict FROM decisions WHERE entry_id = 'commitment-1' ORDER BY seq");
    expect(rows.map(({ verdict }) => verdict)).toEqual(['changed', 'proposed']);
  });

  test('a machine does nothing at the desk', async () => {
    await expect(register.desk.decide([await seen('commitment', 'commitment-1')], 'accepted', MACHINE, '')).rejects.toThrow();
    await expect(register.desk.name({ kind: 'process', id: 'process-1' }, 'en', 'x', MACHINE, '')).rejects.toThrow();
  });

  test('many at once, and back at once', async () => {
    const { desk } = register;
    const act = await done(desk.decide(await desk.queue({ process: 'process-1' }, 20), 'accepted', PERSON, ''));
    expect((await desk.counts()).total).toBe(6);
    await done(desk.undo(act, OTHER));
    expect((await desk.counts()).total).toBe(12);
  });

  test('a status rests on evidence that was not rejected, has a reason, and is taken back by one more row', async () => {
    const { desk } = register;
    const event = { commitmentId: 'commitment-1', status: 'fulfilled', date: '2024-01-27', evidenceId: 'evidence-1' } as const;
    expect((await register.commitment('commitment-1'))!).toMatchObject({ overdue: true, openEvidence: 1, lastEvidence: '2024-01-27' });
    expect(await desk.setStatus({ ...event, evidenceId: 'evidence-2' }, PERSON, 'x')).toMatchObject({ trouble: 'refused' });
    expect(await desk.setStatus({ ...event, date: '2024' }, PERSON, 'x')).toMatchObject({ reason: 'date' });
    expect(await desk.setStatus(event, PERSON, ' ')).toMatchObject({ reason: 'reason' });
    const act = await done(desk.setStatus(event, PERSON, 'it met'));
    expect((await register.commitment('commitment-1'))!).toMatchObject({ status: 'fulfilled', overdue: false });
    await done(desk.undo(act, PERSON));
    expect((await register.commitment('commitment-1'))!).toMatchObject({
      status: 'no_evidence',
      overdue: true,
      history: [{ status: 'fulfilled', undone: { by: 'Salma' } }],
    });
  });

  test('sources that people accepted may disagree: the commitment is contested, and both stay', async () => {
    const { desk } = register;
    const found = { commitmentId: 'commitment-1', articleId: 'b', words: WORDING };
    await done(desk.addEvidence({ ...found, bearing: 'advances' }, PERSON, 'they began'));
    expect((await register.commitment('commitment-1'))!.contested).toBe(false);
    const act = await done(desk.addEvidence({ ...found, bearing: 'contradicts', words: COMMITTED }, PERSON, 'they did not'));
    const contested = (await register.commitment('commitment-1'))!;
    expect([contested.contested, contested.evidence.length]).toEqual([true, 3]);
    expect(await desk.addEvidence({ ...found, bearing: 'advances', words: 'no such words' }, PERSON, '')).toMatchObject({
      reason: 'words',
    });
    await done(desk.undo(act, PERSON));
    expect((await register.commitment('commitment-1'))!.contested).toBe(false);
  });

  test('a person enters a commitment that no rule found, in words of an article', async () => {
    const { desk } = register;
    const found = {
      processId: 'process-1',
      articleId: 'b',
      words: WORDING,
      values: { who: 'IRQ, USA', due: '2024-09', standing: 'rejected' },
    };
    expect(await desk.addCommitment({ ...found, words: 'not there' }, PERSON, '')).toMatchObject({ reason: 'words' });
    expect(await desk.addCommitment({ ...found, values: {} }, PERSON, '')).toMatchObject({ reason: 'who' });
    const act = await done(desk.addCommitment(found, PERSON, 'the mission has no party of its own'));
    const mine = (await register.commitmentsOf('process-1')).find(({ proposedBy }) => proposedBy.kind === 'person');
    expect(mine).toMatchObject({ wording: WORDING, due: '2024-09', standing: 'accepted', overdue: true, proposedBy: PERSON });
    await done(desk.undo(act, PERSON));
    expect(await register.commitmentsOf('process-1')).toHaveLength(1);
  });

  test('a commitment merged into another is its restatement; undone, both stand again', async () => {
    const { desk } = register;
    const act = await done(desk.mergeCommitments('commitment-2', 'commitment-1', PERSON, 'the same in other words'));
    expect(await register.commitmentsOf('process-2')).toEqual([]);
    const { evidence } = (await register.commitment('commitment-1'))!;
    expect(evidence.map(({ bearing, article }) => `${bearing} ${article.id}`)).toEqual(['announces a', 'restates b']);
    expect(await desk.links('commitment', 'commitment-1')).toMatchObject([{ link: 'merged_into', fromId: 'commitment-2' }]);
    await done(desk.undo(act, PERSON));
    expect(await register.commitmentsOf('process-2')).toHaveLength(1);
    expect(await desk.links('commitment', 'commitment-1')).toEqual([]);
    await done(desk.mergeCommitments('commitment-2', 'commitment-1', PERSON, 'after all'));
    const restating = (await register.commitment('commitment-1'))!.evidence.find(({ bearing }) => bearing === 'restates')!;
    await done(desk.standAlone(restating.id, PERSON, 'another matter'));
    expect((await register.commitmentsOf('process-1')).map(({ quote }) => quote.articleId).sort()).toEqual(['a', 'b']);
  });

  test('processes are merged, split, made and renamed by people', async () => {
    const { desk } = register;
    const merged = await done(desk.mergeProcesses('process-2', 'process-1', PERSON, 'one dialogue'));
    expect(await register.processes()).toMatchObject([{ id: 'process-1', commitments: 2, meetings: 2 }]);
    await done(desk.undo(merged, PERSON));
    expect((await register.processes()).map(({ commitments }) => commitments)).toEqual([1, 1]);
    await done(
      desk.splitProcess('process-1', ['commitment-1'], { language: 'en', text: 'Talks on the mission' }, PERSON, 'a matter of its own'),
    );
    const split = (await register.processes()).find(({ nameEn }) => nameEn === 'Talks on the mission');
    expect(split).toMatchObject({ commitments: 1, standing: 'accepted', parties: ['IRQ', 'USA'] });
    expect((await register.process('process-1'))!.commitmentList).toEqual([]);
    const named = await done(desk.name({ kind: 'process', id: 'process-1' }, 'en', 'The Dialogue', PERSON, ''));
    expect((await register.process('process-1'))!.nameEn).toBe('The Dialogue');
    await done(desk.undo(named, PERSON));
    expect((await register.process('process-1'))!.nameEn).toBeNull();
    await done(desk.makeProcess({ articleId: 'a', words: COMMITTED, nameAr: null, nameEn: 'Made', parties: ['IRQ', 'ESP'] }, PERSON, ''));
    expect((await register.processes()).map(({ nameEn }) => nameEn)).toContain('Made');
  });

  test('a body that was to be formed exists once an article says so, unless a person decided otherwise', async () => {
    const { desk } = register;
    const article = makeArticle('c');
    const [saved] = await register.saveArticles([article]);
    const found = makeProposals(article, saved!.versionId);
    const body = (id: string, state: 'proposed' | 'existing') => ({ ...found, bodies: [{ ...found.bodies[0]!, id, state }] });
    const stateOf = async (id: string) => (await register.body(id))!.state;
    await register.saveProposals(body('young', 'proposed'));
    await register.saveProposals(body('young', 'existing'), body('young', 'proposed'));
    expect(await stateOf('young')).toBe('existing');
    await register.saveProposals(body('held', 'proposed'));
    await done(desk.change((await desk.item({ kind: 'body', id: 'held' }))!, { state: 'proposed' }, PERSON, 'announced only'));
    await register.saveProposals(body('held', 'existing'));
    expect(await stateOf('held')).toBe('proposed');
  });

  test('a condition has its assessments over time, each with its words', async () => {
    const { desk } = register;
    const said = {
      conditionId: 'condition-1',
      articleId: 'b',
      words: WORDING,
      judgement: 'easing',
      speaker: 'الناطق',
      date: '2024-02-01',
    } as const;
    await done(desk.assess(said, PERSON, ''));
    await done(desk.assess({ ...said, judgement: 'unchanged', date: '2024-01-02' }, PERSON, ''));
    expect(await desk.assessments(['condition-1'])).toMatchObject([
      { date: '2024-01-02', judgement: 'unchanged' },
      { date: '2024-02-01', quote: { exact: WORDING, articleId: 'b' } },
    ]);
  });

  test('a quotation whose text changed makes a task; a person keeps, moves or rejects, and nothing moves by itself', async () => {
    const { desk } = register;
    const SHORTER = 'اتفق الجانبان على تقييم التهديد أولًا.';
    await register.saveArticles([makeArticle('a', { paragraphs: [SHORTER] })]);
    const tasks = await desk.quoteTasks(9);
    expect(tasks.map(({ quote, entries }) => [quote.state, entries.length])).toEqual([
      ['text_changed', 3],
      ['text_changed', 3],
    ]);
    const task = tasks.find(({ quote }) => quote.exact === COMMITTED)!;
    expect(task.text).toContain(SHORTER);
    const of = { quoteId: task.quote.id, number: task.number };
    expect(await desk.reviewQuote(of, { outcome: 'moved', words: 'not there' }, PERSON, '')).toMatchObject({ reason: 'words' });
    await done(desk.reviewQuote(of, { outcome: 'moved', words: SHORTER }, PERSON, 'the same matter'));
    expect((await register.commitment('commitment-1'))!).toMatchObject({
      wording: SHORTER,
      standing: 'changed',
      quote: { state: 'current' },
    });
    await register.withdrawArticle('b', PERSON, 'gone');
    expect((await desk.quoteTasks(9)).map(({ quote, text }) => [quote.state, text === null])).toEqual([
      ['text_changed', false],
      ['withdrawn', true],
      ['withdrawn', true],
    ]);
  });

  test('two readers code blind, once each; where they differ a third settles it', async () => {
    const { desk } = register;
    const ref = { kind: 'commitment', id: 'commitment-1' } as const;
    await done(desk.saveCoding(ref, { act: 'committed', who: 'IRQ' }, { id: 'p1', name: 'Salma' }));
    expect(await desk.saveCoding(ref, { act: 'intended' }, { id: 'p1', name: 'Salma' })).toMatchObject({ reason: 'coded before' });
    expect(await desk.adjudicate(ref, { act: 'intended' }, OTHER, '')).toMatchObject({ reason: 'two readings' });
    await done(desk.saveCoding(ref, { act: 'intended', who: 'IRQ' }, { id: 'p2', name: 'Nadir' }));
    expect((await desk.codings(ref)).map(({ reader, codes }) => `${reader.name} ${codes.act}`)).toEqual([
      'Salma committed',
      'Nadir intended',
    ]);
    await done(desk.adjudicate(ref, { act: 'intended' }, OTHER, 'a future tense'));
    expect((await desk.item(ref))!).toMatchObject({ standing: 'changed', fields: { act: 'intended' } });
    expect(await desk.adjudicated()).toEqual([ref]);
  });
}
