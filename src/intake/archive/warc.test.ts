import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeCapture } from '../capture.ts';
import { type ArchiveRecord, readWarc, writeWarcRecord } from './warc.ts';

const PAGE = '<p>اتفق الجانبان على عقد الاجتماع المقبل في بغداد.</p>';
const received = { receivedAt: '2025-05-01T10:00:00.123Z' };
const page = makeCapture(Buffer.from(PAGE), {
  ...received,
  url: 'https://news.example/ar/1?a=1',
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': '40',
    etag: '"1"',
    ':status': '203 Kept',
    ':part-of': 'https://news.example/ar/1',
  },
});
const pasted = makeCapture(Buffer.from('نص ملصق'), { ...received, headers: { 'content-type': 'text/plain; charset=utf-8' } });

async function read(...pieces: Uint8Array[]): Promise<ArchiveRecord[]> {
  return Array.fromAsync(
    readWarc(
      (async function* () {
        yield* pieces;
      })(),
    ),
  );
}
const bare = (record: ArchiveRecord) => (record.ok ? { ...record.capture, bytes: Buffer.from(record.capture.bytes).toString() } : record);
const written = async () => Buffer.concat([await writeWarcRecord(page), await writeWarcRecord(pasted)]);

test('what is written out comes back byte for byte, with its headers, address and time', async () => {
  const records = await read(await written());
  expect(records.map(bare)).toEqual([page, pasted].map((capture) => ({ ...capture, bytes: Buffer.from(capture.bytes).toString() })));
});

test('a page that came without a single header comes back whole', async () => {
  const bald = makeCapture(Buffer.from(PAGE), { ...received, url: 'https://news.example/ar/2', headers: { ':status': '200 OK' } });
  expect((await read(await writeWarcRecord(bald))).map(bare)).toEqual([{ ...bald, bytes: PAGE }]);
});

test('what was known beside a capture comes back with it, and with no other', async () => {
  const facts = { article: 'a-1', title: 'اللجنة: «أولى»' };
  const whole = Buffer.concat([await writeWarcRecord(pasted, facts), await writeWarcRecord(page)]);
  expect((await read(whole)).map((record) => record.ok && record.about)).toEqual([facts, {}]);
});

test('an archive that is not packed, and one that comes in small pieces', async () => {
  const whole = await written();
  expect(await read(gunzipSync(whole))).toHaveLength(2);
  const pieces = Array.from({ length: Math.ceil(whole.length / 7) }, (_, at) => whole.subarray(at * 7, at * 7 + 7));
  expect((await read(...pieces)).map(({ ok }) => ok)).toEqual([true, true]);
});

test('an archive that breaks off gives what came before, and says so', async () => {
  const whole = await written();
  const [first, ...rest] = await read(whole.subarray(0, whole.length - 60));
  expect(first?.ok).toBe(true);
  expect(rest.every(({ ok }) => !ok)).toBe(true);
});

test.each([
  ['', 0, 'nothing'],
  ['this is no archive at all\r\n\r\n', 1, 'a letter'],
])('%j: %i records (%s)', async (text, count, _why) => {
  const records = await read(Buffer.from(text));
  expect(records.filter(({ ok }) => ok)).toHaveLength(0);
  expect(records.length).toBeLessThanOrEqual(count);
});
