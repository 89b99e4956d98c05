import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSource } from '../../app/index.ts';
import { openRegister, type Register } from '../../register/index.ts';
import { createWeb } from '../site.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-sources-page-'));
const PERSON = { kind: 'person', name: 'Salma' } as const;
let register: Register;
beforeAll(async () => {
  register = await openRegister({ engine: 'sqlite', folder });
});
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});
const show = async (path: string) => {
  const answer = await createWeb(register, { version: '0' }).request(path);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

test('without a source the page says what to do; with some, how each fares', async () => {
  expect((await show('/en/sources')).text).toContain('npx mithaq source add');
  const base = { site: null, folder: [] };
  await register.sources.add({ ...base, url: 'https://news.example/feed', kind: 'feed', title: 'أخبار <b>' }, PERSON);
  await register.sources.add({ ...base, url: 'file:///srv/secret/inbox/', kind: 'folder', title: null }, PERSON);
  const { id } = (await register.sources.lease('w', '2999-01-01T00:00:00Z', { not: [] }))!;
  const poll = { nextAt: '2025-05-02T10:00:00.000Z', intervalSeconds: 900, etag: null, lastModified: null, bodySha256: null, items: [] };
  await register.sources.savePoll(id, 'w', { ...poll, outcome: 'trouble', trouble: 'status', reason: 'the server answered 503' });
  const { text } = await show('/en/sources');
  expect(text).toContain('The server answered with the error 503.');
  expect(text).toContain('none yet');
  expect(text).toContain('أخبار &lt;b&gt;');
  expect(text).not.toContain('/srv/secret');
  expect((await show('/ar/sources')).text).toContain('أجاب الخادم بالخطأ 503.');
});

test('the feeds as a reading list', async () => {
  const { text, type } = await show('/ar/sources/feeds.opml');
  expect(type).toContain('opml');
  expect(text).toContain('xmlUrl="https://news.example/feed"');
  expect(text).not.toContain('inbox');
});

test('what changed between two versions, and that a page is gone', async () => {
  const file = join(folder, 'page.txt');
  const known = { url: 'https://news.example/1', title: 'اللجنة الأمنية' };
  writeFileSync(file, 'اتفق الجانبان على أن تجتمع اللجنة بعد شهرين.');
  const { id } = await addSource(register, file, known);
  writeFileSync(file, 'اتفق الجانبان على أن تجتمع اللجنة بعد عام.');
  await addSource(register, file, known);
  expect((await show(`/en/articles/${id}`)).text).toContain(`/en/articles/${id}/versions/2`);
  const { text } = await show(`/en/articles/${id}/versions/2`);
  expect(text).toMatch(/<del> ?شهرين\.<\/del><ins> ?عام\.<\/ins>/);
  for (const none of ['1', '3', 'x']) expect((await show(`/en/articles/${id}/versions/${none}`)).status).toBe(404);
  await register.withdrawArticle(id, PERSON, 'the page answers 410');
  expect((await show(`/en/articles/${id}`)).text).toContain('found gone');
});
