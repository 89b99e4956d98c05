import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCapture } from '../../intake/index.ts';
import { openRegister } from '../../register/index.ts';
import { exportArchive, importArchive } from './archive.ts';

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
