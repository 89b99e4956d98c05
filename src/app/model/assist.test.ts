// The whole way: samples in a real register, a real server that answers as a model does, proposals under its name.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCapture } from '../../intake/index.ts';
import { openRegister } from '../../register/index.ts';
import { readDocument } from '../document.ts';
import { makeSettler } from '../settle.ts';
import { storeArticles } from '../store.ts';
import { assistRegister } from './assist.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-assist-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules read the first sentence; the second says in a roundabout way what only a reader of meaning sees. */
const AGREED = 'اتفق العراق والولايات المتحدة في بغداد على تشكيل لجنة عسكرية عليا.';
const ROUNDABOUT = 'ولن يمضي الصيف حتى ترى بغداد من واشنطن طائرات طال انتظارها.';
const SECOND = {
  sentence: 1,
  quote: 'ترى بغداد من واشنطن طائرات طال انتظارها',
  act: 'committed',
  when: 'future',
  negated: false,
  who: ['USA'],
  to: ['IRQ'],
  speaker: null,
  what: 'طائرات',
  area: ['security.arms'],
  body: null,
  programme: null,
  conditions: [],
  due: null,
  place: null,
};
const FIRST = { ...SECOND, sentence: 0, quote: 'اتفق العراق والولايات المتحدة', when: 'done', who: ['IRQ', 'USA'], to: [], what: null };

test('a model reads what is stored, once; what the rules did not find is proposed under its name and decided by nobody', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    const content = JSON.stringify({ statements: [FIRST, SECOND, { ...SECOND, quote: 'لم يقل ذلك أحد' }] });
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const settings = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, name: 'small-1', key: null, seconds: 5 };
  const register = await openRegister({ engine: 'sqlite', folder });
  const document = readDocument({ text: `${AGREED}\n${ROUNDABOUT}`, published: '2024-05-02' });
  const capture = makeCapture(Buffer.from(document.reading.text), { receivedAt: '2024-05-02T10:00:00Z' });
  await storeArticles(register, makeSettler(register), [{ id: 'a', capture, ...document }]);
  expect(document.reading.statements.map(({ act }) => act)).toContain('committed');
  expect(document.reading.statements.every(({ end }) => end <= AGREED.length)).toBe(true);

  const run = () => assistRegister(register, settings, { limit: 10, onRead: () => {} });
  expect(await run()).toEqual({ read: 1, statements: 2, beyondRules: 1, dropped: 1, failed: 0 });
  expect(await run()).toEqual({ read: 0, statements: 0, beyondRules: 0, dropped: 0, failed: 0 });
  expect(asked).toBe(1);

  const stored = await register.article('a');
  expect(stored?.reading).toEqual(document.reading);
  const [kept] = await register.modelReadings(stored?.versionId ?? '');
  expect(kept).toMatchObject({ model: 'small-1', dropped: { 'quotation not in the sentence': 1 } });
  const [process] = await register.processes();
  const commitments = await register.commitmentsOf(process?.id ?? '');
  expect(commitments.map(({ wording, proposedBy, standing }) => [wording, proposedBy.name, standing])).toContainEqual([
    SECOND.quote,
    'model:small-1',
    'proposed',
  ]);
  expect(await register.check()).toEqual([]);
  await register.close();
  server.close();
});

test('a model that is not there ends the run with what to do, and loses nothing', async () => {
  const place = { engine: 'sqlite', folder: join(folder, 'down') } as const;
  const register = await openRegister(place);
  const settle = makeSettler(register);
  const texts = { a: AGREED, b: ROUNDABOUT, c: 'وقع الأردن ومصر في القاهرة اتفاقية لنقل الغاز الطبيعي.' };
  for (const [id, text] of Object.entries(texts)) {
    const document = readDocument({ text, published: '2024-05-02' });
    const capture = makeCapture(Buffer.from(document.reading.text), { receivedAt: '2024-05-02T10:00:00Z' });
    await storeArticles(register, settle, [{ id, capture, ...document }]);
  }
  const settings = { url: 'http://127.0.0.1:9', name: 'none', key: null, seconds: 2 };
  await expect(assistRegister(register, settings, { limit: 10, onRead: () => {} })).rejects.toThrow(/cannot be reached.*3 articles/);
  expect((await register.articlesUnreadBy('none', 10)).sort()).toEqual(['a', 'b', 'c']);
  await register.close();
});
