import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCapture, type PoliteFetch } from '../../intake/index.ts';
import { openRegister } from '../../register/index.ts';
import { makeSettler } from '../settle.ts';
import { importLines } from '../store.ts';
import { exportArchive, importArchive } from './archive.ts';
import { captureContent } from './feed-content.ts';
import { storeCapture } from './store-item.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const open = (name: string) => openRegister({ engine: 'sqlite', folder: join(folder, name) });

const STATEMENT = 'اتفق الجانبان على تشكيل لجنة أمنية مشتركة تجتمع مرتين كل عام، مرة في بغداد ومرة في مدريد، لمتابعة تبادل المعلومات.';
const capture = (url: string | null, body: string, type: string, minute: number) =>
  makeCapture(Buffer.from(body), { url, headers: { 'content-type': type }, receivedAt: `2025-05-01T10:0${minute}:00.000Z` });
const RECEIVED = [
  capture('https://news.example/1', `${STATEMENT}\n\nوستجتمع اللجنة بعد شهرين.`, 'text/plain; charset=utf-8', 1),
  capture('https://news.example/1', `${STATEMENT}\n\nوستجتمع اللجنة بعد ثلاثة أشهر.`, 'text/plain; charset=utf-8', 2),
  capture(null, `${STATEMENT}\n\nهذا نص ملصق بلا عنوان.`, 'text/plain; charset=utf-8', 3),
  capture('https://news.example/feed', '<rss><channel><title>ا</title></channel></rss>', 'text/plain', 4),
  capture('https://news.example/picture', 'GIF89a', 'image/gif', 5),
];

test('a register goes out as an archive and comes in again; twice adds nothing', async () => {
  const first = await open('first');
  for (const each of RECEIVED) await first.sources.keepCapture(each);
  const archive = await Array.fromAsync(exportArchive(first));
  await first.close();
  const second = await open('second');
  const stream = async function* () {
    yield* archive;
  };
  expect(await importArchive(second, stream())).toEqual({ added: 2, versions: 1, known: 0, passed: 2, failed: 0 });
  expect(await importArchive(second, stream())).toEqual({ added: 0, versions: 0, known: 3, passed: 2, failed: 0 });
  expect(await second.counts()).toMatchObject({ articles: 2, versions: 3 });
  expect(await second.check()).toEqual([]);
  await second.close();
});

test('an archive of our own brings ids, what the sender knew, the pages of one article and what came from a feed back', async () => {
  const first = await open('own');
  const lines = async function* () {
    const line = {
      id: 'x1',
      text: `${STATEMENT}\n\nوستجتمع اللجنة بعد شهرين.`,
      title: 'لجنة أمنية',
      published: '2025-05-01',
      outlet: 'وكالة',
    };
    yield { number: 1, text: JSON.stringify(line) };
  };
  await importLines(first, lines());
  const html = (number: number, links: string) =>
    `<article><h1>الحوار</h1>${[1, 2, 3].map((each) => `<p>الجزء ${number}.${each}: ${STATEMENT}</p>`).join('')}</article>${links}`;
  const type = 'text/html; charset=utf-8';
  const start = capture('https://news.example/long', html(1, '<a href="/long/2">2</a>'), type, 1);
  const next = capture('https://news.example/long/2', html(2, ''), type, 2);
  const storing = { register: first, settle: makeSettler(first) };
  const fetch: PoliteFetch = async () => ({ ok: true, value: { ...next, finalUrl: next.url ?? '', status: 200 } });
  await storeCapture({ ...storing, fetch }, start, { articleId: 'long', hint: {} }, '');
  const item = { articleId: 'fed', url: 'https://news.example/feed#item-1', hint: { title: 'من الخلاصة', content: `<p>${STATEMENT}</p>` } };
  await storeCapture({ ...storing, fetch }, captureContent(item, new Date())!, item, '');
  const archive = await Array.fromAsync(exportArchive(first));
  const second = await open('own-again');
  const stream = async function* () {
    yield* archive;
  };
  expect(await importArchive(second, stream())).toMatchObject({ added: 3, failed: 0 });
  expect(await importArchive(second, stream())).toMatchObject({ added: 0, versions: 0 });
  for (const id of ['x1', 'long', 'fed']) {
    const [before, after] = [await first.article(id), await second.article(id)];
    expect(after?.article).toEqual(before?.article);
  }
  expect((await second.article('long'))?.article.paragraphs.length).toBe(6);
  expect((await second.article('fed'))?.article.form).toBe('feed');
  await Promise.all([first.close(), second.close()]);
});
