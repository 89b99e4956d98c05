import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addSource } from '../../app/index.ts';
import { openRegister, type Register } from '../../register/index.ts';
import { Browser, PASSWORD } from '../people/browser.case.ts';
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

test('an address may hold a key: only editors see it; they alone follow, pause and remove', async () => {
  const url = 'https://news.example/private?key=s3cret&list=1';
  await register.sources.add({ url, kind: 'feed', title: null, site: null, folder: [] }, PERSON);
  const nobody = new Browser(createWeb(register, { version: '0' }));
  expect((await nobody.ask('/en/sources')).text).toContain('private?key=…');
  for (const path of ['/en/sources', '/ar/sources', '/en/sources/feeds.opml'])
    expect((await nobody.ask(path)).text).not.toContain('s3cret');
  expect((await nobody.ask('/en/sources')).text).not.toContain('<form class="people"');
  const editor = new Browser(createWeb(register, { version: '0' }));
  const token = await register.people.makeFirstLink();
  await editor.send('/en/welcome', { token, login: 'salma', name: 'Salma', password: PASSWORD });
  expect((await editor.ask('/en/sources/feeds.opml')).text).toContain('s3cret');
  const { text } = await editor.ask('/ar/sources');
  expect(text).toContain('s3cret');
  expect(text).toContain('action="/ar/sources/follow"');
  const added = { address: 'https://other.example/feed', kind: 'feed' };
  expect((await nobody.send('/en/sources/follow', added)).status).toBe(401);
  expect((await editor.send('/en/sources/follow', added, { origin: 'https://evil.example' })).status).toBe(403);
  expect(await editor.send('/en/sources/follow', added)).toMatchObject({ status: 303, location: '/en/sources?saved' });
  for (const address of ['/etc', 'file:///etc/', 'http://me:pass@news.example/', ''])
    expect((await editor.send('/en/sources/follow', { address, kind: '' })).text).toContain('no web address that can be followed');
  expect((await editor.send('/en/sources/follow', { address: 'http://127.0.0.1:1/', kind: '' })).status).toBe(422);
  const { id } = (await register.sources.list()).find((source) => source.url === added.address)!;
  const stateOf = async () => (await register.sources.list()).find((source) => source.id === id)?.state;
  for (const [state, then] of [
    ['paused', 'paused'],
    ['active', 'active'],
    ['removed', undefined],
  ] as const) {
    expect((await nobody.send('/en/sources/state', { source: id, state })).status).toBe(401);
    expect((await editor.send('/en/sources/state', { source: id, state })).status).toBe(303);
    expect(await stateOf()).toBe(then);
  }
  expect((await editor.send('/en/sources/state', { source: id, state: 'paused' })).status).toBe(404);
});

test('an article says what it is: its form, its pages, a guessed date, passages of another language', async () => {
  const file = join(folder, 'live.html');
  writeFileSync(
    file,
    `<html lang="ar" dir="rtl" amp><head><title>اللجنة</title><link rel="canonical" href="https://news.example/live"></head><body><article><h1>اللجنة الأمنية</h1>${'<p>اتفق الجانبان على تشكيل لجنة أمنية مشتركة تجتمع مرتين كل عام في بغداد ومدريد <span lang="en" dir="ltr">Joint Committee</span> كما قال الوزير.</p>'}<p>وقال الوزير إن اللجنة ستعقد أول اجتماعاتها بعد شهرين من توقيع مذكرة التفاهم بين البلدين.</p></article></body></html>`,
  );
  const { id } = await addSource(register, file, { url: 'https://news.example/2023/05/02/live' });
  const { text } = await show(`/ar/articles/${id}`);
  expect(text).toMatch(/<span lang="en" dir="ltr">(?:<a [^>]*>)?Joint Committee/);
  expect(text).toContain('نسخة الهاتف السريعة');
  expect(text).toContain('تقدير، فالصفحة لا تذكر تاريخًا صريحًا');
});
