import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LookupAll } from './connect.ts';
import { type FetchOptions, fetchUrl } from './fetch.ts';
import { makePoliteFetch } from './polite.ts';
import { readRetryAfter } from './retry-after.ts';

// Written for this test.
const PAGE = 'اتفق الجانبان على عقد الاجتماع المقبل في بغداد.';
const BOMB = gzipSync(Buffer.alloc(200 * 1024 * 1024));
const SMALLER_BOMB = Buffer.alloc(64 * 1024 * 1024);
const HERE: FetchOptions = { allow: ['127.0.0.1'] };

const seen: string[] = [];
/** What a hostile or just a usual server does, by path. */
const answers: Record<string, RequestListener> = {
  '/page': (_request, response) => response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(PAGE),
  '/headers': (request, response) => response.end(JSON.stringify(request.headers)),
  '/gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/zstd': (_request, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(zstdCompressSync(PAGE)),
  '/twice': (_request, response) => response.writeHead(200, { 'content-encoding': 'br, gzip' }).end(gzipSync(brotliCompressSync(PAGE))),
  '/bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  '/bomb-br': (_request, response) =>
    response
      .writeHead(200, { 'content-encoding': 'br' })
      .end(brotliCompressSync(SMALLER_BOMB, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
  '/bomb-zstd': (_request, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(zstdCompressSync(SMALLER_BOMB)),
  '/cut-gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 30)),
  '/false-gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(PAGE),
  '/odd-coding': (_request, response) => response.writeHead(200, { 'content-encoding': 'constructor' }).end(PAGE),
  '/not-modified': (request, response) => response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end(),
  '/busy': (_request, response) => response.writeHead(503, { 'retry-after': '120' }).end('busy'),
  '/gone': (_request, response) => response.writeHead(410).end(),
  '/to-page': (_request, response) => response.writeHead(302, { location: 'page#part' }).end(),
  '/loop': (_request, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/to-private': (_request, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/to-metadata': (_request, response) => response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-password': (request, response) => response.writeHead(302, { location: `http://me:secret@${request.headers.host}/page` }).end(),
  '/silent': () => {},
  '/wrong-length': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write(PAGE);
    setTimeout(() => response.destroy(), 50);
  },
  '/drip': (_request, response) => {
    const timer = setInterval(() => response.write('x'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/stalls': (_request, response) => void response.write('x'),
  '/endless': (_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'x')));
    };
    response.on('drain', more);
    more();
  },
  '/robots.txt': (_request, response) => response.end('User-agent: *\nDisallow: /closed'),
  '/closed': (_request, response) => response.end(PAGE),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.url ?? '');
    (answers[request.url ?? ''] ?? answers['/gone']!)(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchPath = (path: string, options: FetchOptions = {}) => fetchUrl(origin + path, { ...HERE, ...options });

test('a page is kept as it came', async () => {
  const fetched = await fetchPath('/page');
  expect(fetched).toMatchObject({
    ok: true,
    value: { url: `${origin}/page`, finalUrl: `${origin}/page`, status: 200, headers: { etag: '"1"' } },
  });
  expect(fetched.ok && Buffer.from(fetched.value.bytes).toString()).toBe(PAGE);
});

test.each(['/gzip', '/br', '/zstd', '/twice', '/to-page'])('%s gives the same bytes', async (path) => {
  const fetched = await fetchPath(path);
  expect(fetched.ok && Buffer.from(fetched.value.bytes).toString()).toBe(PAGE);
});

test('says who asks', async () => {
  const fetched = await fetchPath('/headers', { contact: 'https://register.example/about' });
  const sent = JSON.parse(fetched.ok ? Buffer.from(fetched.value.bytes).toString() : '{}');
  expect(sent['user-agent']).toMatch(/^Mithaq\/\d+\.\d+\.\d+ \(\+https:\/\/register\.example\/about\)$/);
  expect(Object.keys(sent)).not.toContain('cookie');
});

test.each<[string, FetchOptions, string, string]>([
  ['/not-modified', { etag: '"1"' }, 'not_modified', 'conditional GET'],
  ['/gone', {}, 'status', 'an answer that is no page'],
  ['/loop', {}, 'redirects', 'redirects to itself'],
  ['/to-private', {}, 'forbidden_address', 'redirects into the private network'],
  ['/to-metadata', {}, 'forbidden_address', 'redirects to cloud metadata'],
  ['/to-file', {}, 'bad_url', 'redirects to a file'],
  ['/to-password', {}, 'bad_url', 'redirects to an address with a password'],
  ['/bomb', {}, 'too_large', 'a bomb: 200 MiB in 200 kB'],
  ['/bomb-br', {}, 'too_large', 'a bomb in Brotli'],
  ['/bomb-zstd', {}, 'too_large', 'a bomb in Zstandard'],
  ['/endless', { maxBytes: 1024 * 1024 }, 'too_large', 'never ends'],
  ['/drip', { totalMs: 500 }, 'timeout', 'a byte now and then'],
  ['/stalls', { bodyMs: 300 }, 'timeout', 'stops in the middle'],
  ['/silent', { headersMs: 300 }, 'timeout', 'never answers'],
  ['/wrong-length', {}, 'unreachable', 'shorter than announced'],
  ['/cut-gzip', {}, 'broken_body', 'packed and cut'],
  ['/false-gzip', {}, 'broken_body', 'said to be packed'],
  ['/odd-coding', {}, 'broken_body', 'packed in a way that nobody knows'],
])('%s %j: %s (%s)', async (path, options, kind, _why) => {
  expect(await fetchPath(path, options)).toMatchObject({ ok: false, kind, reason: expect.stringMatching(/^[a-z]/) });
});

test('Retry-After is told as an instant', async () => {
  const fetched = await fetchPath('/busy');
  expect(fetched).toMatchObject({ ok: false, kind: 'status', status: 503 });
  const wait = Date.parse((!fetched.ok && fetched.retryAfter) || '') - Date.now();
  expect(wait).toBeGreaterThan(110_000);
  expect(wait).toBeLessThanOrEqual(120_000);
  const now = new Date('2024-01-01T00:00:00Z');
  expect(readRetryAfter('Mon, 01 Jan 2024 01:00:00 GMT', now)).toBe('2024-01-01T01:00:00.000Z');
  expect(readRetryAfter('soon', now)).toBeNull();
});

describe('addresses that are not on the public web', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[2002:7f00:1::]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
    'http://localhost/',
  ])('%s', async (url) => {
    expect(await fetchUrl(url)).toMatchObject({ ok: false, kind: 'forbidden_address' });
  });

  test.each(['ftp://news.example/', 'file:///etc/passwd', 'news.example', '', 'http://me:secret@news.example/'])(
    '%s is none to fetch',
    async (url) => {
      const fetched = await fetchUrl(url);
      expect(fetched).toMatchObject({ ok: false, kind: 'bad_url' });
      expect(JSON.stringify(fetched)).not.toContain('secret');
    },
  );

  test('a name that changes its answer is checked where the socket opens', async () => {
    const asked: string[] = [];
    const lookup: LookupAll = (host, done) => {
      asked.push(host);
      done(null, [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    };
    const url = origin.replace('127.0.0.1', 'rebinding.example');
    expect(await fetchUrl(`${url}/page`, { ...HERE, lookup })).toMatchObject({ ok: true });
    expect(await fetchUrl(`${url}/page`, { ...HERE, lookup })).toMatchObject({ ok: false, kind: 'forbidden_address' });
    expect(asked).toEqual(['rebinding.example', 'rebinding.example']);
  });

  test('one bad address among good ones refuses all', async () => {
    const lookup: LookupAll = (_host, done) =>
      done(
        null,
        ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 })),
      );
    const fetched = await fetchUrl(`${origin.replace('127.0.0.1', 'two.example')}/page`, { ...HERE, lookup });
    expect(fetched).toMatchObject({ ok: false, kind: 'forbidden_address' });
  });
});

test('a host that is not there', async () => {
  const lookup: LookupAll = (_host, done) => done(Object.assign(new Error(), { code: 'ENOTFOUND' }), []);
  expect(await fetchUrl('http://no.example/', { lookup })).toMatchObject({ kind: 'unreachable', reason: 'the host name is not known' });
  expect(await fetchUrl('http://127.0.0.1:1/', HERE)).toMatchObject({ kind: 'unreachable' });
});

test('manners: robots.txt once, a pause between two requests, Retry-After kept', async () => {
  const politely = makePoliteFetch({ ...HERE, minDelayMs: 200 });
  seen.length = 0;
  const start = performance.now();
  const [page, closed, again] = await Promise.all([politely(`${origin}/page`), politely(`${origin}/closed`), politely(`${origin}/page`)]);
  expect([page?.ok, closed, again?.ok]).toMatchObject([true, { kind: 'robots' }, true]);
  expect(performance.now() - start).toBeGreaterThan(190);
  expect(await politely(`${origin}/busy`)).toMatchObject({ kind: 'status' });
  expect(await politely(`${origin}/page`)).toMatchObject({ kind: 'too_soon', retryAfter: expect.any(String) });
  expect(seen).toEqual(['/robots.txt', '/page', '/page', '/busy']);
});
