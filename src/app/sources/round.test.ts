import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openRegister, type Register } from '../../register/index.ts';
import { followSource } from './follow.ts';
import { fetchRound, type RoundOptions } from './round.ts';

// A site of its own, written for this test: a feed, its pages, a home page, sitemaps; hostile where asked to be.
const SENTENCES = [
  'اجتمع وزيرا داخلية العراق وإسبانيا في بغداد لبحث مكافحة الجريمة المنظمة والاتجار بالبشر، وذلك بحضور عدد من كبار المسؤولين في الوزارتين.',
  'واتفق الجانبان على تشكيل لجنة أمنية مشتركة تجتمع مرتين كل عام، مرة في بغداد ومرة في مدريد، لمتابعة تبادل المعلومات بين البلدين.',
  'وأوضح الوزير أن الجانب الإسباني سيرسل فرقا من الخبراء لتدريب الضباط العراقيين على كشف الوثائق المزورة في المطارات والمنافذ.',
];
const page = (number: number, extra?: string) =>
  `<!doctype html><html lang="ar"><head><title>الجولة ${number}</title></head><body><article><h1>الجولة ${number}</h1>${[
    ...SENTENCES,
    `وهذه هي الجولة رقم ${number} من جولات الحوار الأمني التي بدأها البلدان قبل أعوام، وتليها جولة أخرى في الخريف المقبل.`,
    ...(extra ? [extra] : []),
  ]
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</article></body></html>`;
const feedOf = (numbers: readonly number[]) =>
  `<rss version="2.0"><channel><title>وكالة التجربة</title>${numbers
    .map(
      (number) =>
        `<item><title>الجولة ${number}</title><link>/news/${number}</link><pubDate>Thu, 01 May 2025 10:0${number % 10}:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

let server: Server;
let origin = '';
let seen: string[] = [];
let site: Record<string, RequestListener> = {};
const folder = mkdtempSync(join(tmpdir(), 'mithaq-round-'));
const CHILD = new URL('./round.child.ts', import.meta.url).pathname;
const PERSON = { kind: 'person', name: 'Salma' } as const;
const HERE: RoundOptions = { allow: ['127.0.0.1'], minDelayMs: 0 };
const send =
  (type: string, body: string, etag?: string): RequestListener =>
  (request, response) => {
    if (etag && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': type, ...(etag ? { etag } : {}) }).end(body);
  };
const answer =
  (status: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end();

beforeAll(async () => {
  process.env.MITHAQ_ALLOW = '127.0.0.1';
  server = createServer((request, response) => {
    seen.push(request.url ?? '');
    (site[request.url ?? ''] ?? answer(404))(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function fillSite(count: number): void {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  site = { '/feed': send('application/rss+xml', feedOf(numbers), '"f1"') };
  for (const number of numbers) site[`/news/${number}`] = send('text/html; charset=utf-8', page(number));
}
beforeEach(() => {
  seen = [];
  fillSite(3);
});
const open = (name: string): Promise<Register> => openRegister({ engine: 'sqlite', folder: join(folder, name) });

test('a feed is fetched, its pages stored, and nothing is fetched or stored twice', async () => {
  const register = await open('feed');
  expect(await followSource(register, `${origin}/feed`, PERSON)).toMatchObject({
    outcome: 'new',
    source: { kind: 'feed', title: 'وكالة التجربة' },
  });
  expect(await fetchRound(register, HERE)).toMatchObject({ sources: 1, new: 3, failed: 0 });
  seen = [];
  expect(await fetchRound(register, HERE)).toMatchObject({ sources: 0, new: 0 });
  expect(seen).toEqual([]);
  expect(await fetchRound(register, { ...HERE, all: true })).toMatchObject({ sources: 1, new: 0, known: 0 });
  expect(seen).toEqual(['/robots.txt', '/feed']);
  expect(await register.counts()).toMatchObject({ articles: 3, versions: 3 });
  expect(await register.sources.list()).toMatchObject([{ stored: 3, waiting: 0, trouble: null, intervalSeconds: 2700 }]);
  const kept = await register.sources.captures('', 100);
  expect(kept.map(({ capture }) => new URL(capture.url ?? '').pathname).sort()).toEqual(['/feed', '/news/1', '/news/2', '/news/3']);
  expect(await register.check()).toEqual([]);
  await register.close();
});

test('a changed page is a version; a page that is gone withdraws its article', async () => {
  const clock = { now: new Date() };
  const moving = await openRegister({ engine: 'sqlite', folder: join(folder, 'changes') }, { now: () => clock.now.toISOString() });
  await followSource(moving, `${origin}/feed`, PERSON);
  await fetchRound(moving, { ...HERE, now: () => clock.now });
  site['/news/1'] = send('text/html; charset=utf-8', page(1, 'وأضاف الوزير أن اللجنة ستعقد أول اجتماعاتها بعد شهرين.'));
  site['/news/2'] = answer(410);
  site['/news/3'] = answer(404);
  clock.now = new Date(Date.now() + 7 * 3_600_000);
  expect(await fetchRound(moving, { ...HERE, now: () => clock.now })).toMatchObject({ new_version: 1, withdrawn: 1, later: 1 });
  const articles = await moving.newestArticles(10);
  const stored = await Promise.all(articles.map(({ id }) => moving.article(id)));
  const told = stored.map((each) => [new URL(each!.url!).pathname, each!.version, each!.withdrawnAt !== null]);
  expect(told.sort()).toEqual([
    ['/news/1', 2, false],
    ['/news/2', 1, true],
    ['/news/3', 1, false],
  ]);
  clock.now = new Date(Date.now() + 9 * 3_600_000);
  expect(await fetchRound(moving, { ...HERE, now: () => clock.now })).toMatchObject({ withdrawn: 1 });
  await moving.close();
});

test('trouble is told, waited out, and does no harm to other sources', async () => {
  const register = await open('trouble');
  site['/busy'] = answer(503, { 'retry-after': '7200' });
  site['/odd'] = send('text/html', '<p>no feed at all</p>');
  site['/robots.txt'] = send('text/plain', 'User-agent: *\nDisallow: /closed');
  for (const path of ['/feed', '/odd', '/closed', '/busy']) await followSource(register, origin + path, PERSON, 'feed');
  const tally = await fetchRound(register, HERE);
  expect(tally).toMatchObject({ sources: 4 });
  const fares = Object.fromEntries((await register.sources.list()).map((source) => [new URL(source.url).pathname, source]));
  expect([fares['/odd']?.trouble, fares['/closed']?.trouble, fares['/busy']?.trouble]).toMatchObject([
    'no_feed',
    'robots',
    expect.stringMatching(/status|too_soon/),
  ]);
  expect(Date.parse(fares['/busy']!.nextAt) - Date.now()).toBeGreaterThan(7_000_000);
  await register.close();
});

test('a home page leads to its feed; a page without one is watched only where it is asked for', async () => {
  const register = await open('home');
  site['/'] = send('text/html', '<link rel="alternate" type="application/rss+xml" href="/feed" title="أخبار"><p>صفحة البداية</p>');
  expect(await followSource(register, `${origin}/`, PERSON)).toMatchObject({
    source: { kind: 'feed', url: `${origin}/feed`, site: `${origin}/` },
  });
  await expect(followSource(register, `${origin}/news/1`, PERSON)).rejects.toThrow(/offers no feed.*--kind page/);
  await followSource(register, `${origin}/news/1`, PERSON, 'page');
  await expect(followSource(register, 'http://me:secret@127.0.0.1/', PERSON)).rejects.toThrow(/no name or password/);
  expect(await fetchRound(register, HERE)).toMatchObject({ sources: 2, new: 3 });
  await register.close();
});

test('a sitemap index, and a sitemap of news', async () => {
  const register = await open('sitemap');
  const url = (number: number) => `<url><loc>${origin}/news/${number}</loc><lastmod>2025-05-0${number}</lastmod></url>`;
  site['/sitemap.xml'] = send('application/xml', `<sitemapindex><sitemap><loc>${origin}/news.xml</loc></sitemap></sitemapindex>`);
  site['/news.xml'] = send('application/xml', `<urlset>${url(1)}${url(2)}</urlset>`);
  expect(await followSource(register, `${origin}/sitemap.xml`, PERSON)).toMatchObject({ source: { kind: 'sitemap' } });
  expect(await fetchRound(register, HERE)).toMatchObject({ sources: 1, new: 2 });
  await register.close();
});

test('a watched folder: each file once, a changed one as a version, one that is no text told', async () => {
  const register = await open('folder');
  const inbox = join(folder, 'inbox');
  mkdirSync(join(inbox, 'deep'), { recursive: true });
  const put = (name: string, text: string | Uint8Array, secondsAgo: number) => {
    writeFileSync(join(inbox, name), text);
    utimesSync(join(inbox, name), Date.now() / 1000 - secondsAgo, Date.now() / 1000 - secondsAgo);
  };
  put('one.html', page(1), 60);
  put('deep/two.txt', SENTENCES.join('\n'), 60);
  put('noise.txt', new Uint8Array(500), 60);
  put('still-written.txt', SENTENCES[0]!, 0);
  await followSource(register, inbox, PERSON);
  expect(await fetchRound(register, HERE)).toMatchObject({ sources: 1, new: 2, failed: 1 });
  put('one.html', page(1, 'وسيعقد الاجتماع الأول في مدريد.'), 30);
  expect(await fetchRound(register, { ...HERE, all: true })).toMatchObject({ new: 0, new_version: 1 });
  await register.close();
});

/** The page of an article of three pages; the last one leads back to the first. */
const partOf = (number: number, links: string) =>
  `<!doctype html><html lang="ar"><head><title>الحوار الأمني</title></head><body><article><h1>الحوار الأمني</h1>${SENTENCES.map(
    (sentence) => `<p>الجزء ${number}: ${sentence}</p>`,
  ).join('')}</article><nav>${links}</nav></body></html>`;

test('an article over several pages is one; a missing page is told', async () => {
  const register = await open('pages');
  const links = [1, 2, 3].map((number) => `<a href="/long${number === 1 ? '' : `/${number}`}">${number}</a>`).join(' ');
  site['/long'] = send('text/html; charset=utf-8', partOf(1, links));
  site['/long/2'] = send('text/html; charset=utf-8', partOf(2, links));
  site['/long/3'] = send('text/html; charset=utf-8', partOf(3, `${links}<a rel="next" href="/long">التالي</a>`));
  site['/short'] = send('text/html; charset=utf-8', partOf(1, '<a rel="next" href="/short?page=2">2</a>'));
  for (let number = 1; number <= 30; number += 1)
    site[`/endless${number === 1 ? '' : `?page=${number}`}`] = send(
      'text/html; charset=utf-8',
      partOf(number, `<a rel="next" href="/endless?page=${number + 1}">التالي</a>`),
    );
  for (const path of ['/long', '/short', '/endless']) await followSource(register, origin + path, PERSON, 'page');
  expect(await fetchRound(register, HERE)).toMatchObject({ new: 3, failed: 0 });
  const stored = await Promise.all((await register.newestArticles(9)).map(({ id }) => register.article(id)));
  const endless = stored.find((each) => each?.url === `${origin}/endless`)?.article;
  expect([endless?.paragraphs.length, endless?.parts?.at(-1)?.trouble]).toEqual([60, 'only the first 20 pages are read']);
  const [long, short] = ['/long', '/short'].map((path) => stored.find((each) => each?.url === origin + path)?.article);
  expect(long?.paragraphs.map((paragraph) => paragraph.slice(0, 7))).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3].map((part) => `الجزء ${part}`));
  expect(long?.parts?.map(({ trouble }) => trouble)).toEqual([null, null, null]);
  expect(short?.parts?.map(({ trouble }) => trouble)).toEqual([null, 'the server answered 404']);
  const kept = await register.sources.captures('', 100);
  expect(kept.filter(({ capture }) => capture.url?.includes('/long/')).length).toBe(2);
  await register.close();
});

test('the AMP and print versions of a page are one article with it', async () => {
  const register = await open('versions');
  const canonical = `<link rel="canonical" href="/news/1">`;
  site['/amp/1'] = send('text/html; charset=utf-8', page(1).replace('<html', '<html amp').replace('<head>', `<head>${canonical}`));
  site['/print/1'] = send(
    'text/html; charset=utf-8',
    page(1).replace('<body>', '<body onload="window.print()">').replace('<head>', `<head>${canonical}`),
  );
  await followSource(register, `${origin}/amp/1`, PERSON, 'page');
  expect(await fetchRound(register, HERE)).toMatchObject({ new: 1 });
  for (const path of ['/news/1', '/print/1']) await followSource(register, origin + path, PERSON, 'page');
  await fetchRound(register, { ...HERE, all: true });
  expect(await register.counts()).toMatchObject({ articles: 1 });
  expect((await register.article((await register.newestArticles(1))[0]!.id))?.url).toBe(`${origin}/news/1`);
  await register.close();
});

test('what a page keeps from us, or an item without a page, is stored from the feed and says so', async () => {
  const register = await open('feed-content');
  const item = (link: string, title: string, extra = '') =>
    `<item><title>${title}</title>${link && `<link>${link}</link>`}${extra}<description><![CDATA[<p>${SENTENCES.join('</p><p>')}</p>]]></description></item>`;
  const items = [
    item('', 'بلا رابط', '<guid isPermaLink="false">n1</guid>'),
    item('/barred/1', 'ممنوع'),
    item('/paid', 'مدفوع'),
    item('/stub', 'مقتطف'),
    item('/lost', 'مفقود'),
  ];
  site['/robots.txt'] = send('text/plain', 'User-agent: *\nDisallow: /barred');
  site['/paid'] = answer(403);
  site['/stub'] = send('text/html; charset=utf-8', '<html><body><div id="app"></div><script src="/app.js"></script></body></html>');
  site['/feed'] = send('application/rss+xml', `<rss version="2.0"><channel><title>وكالة</title>${items.join('')}</channel></rss>`);
  await followSource(register, `${origin}/feed?key=secret`, PERSON, 'feed');
  site['/feed?key=secret'] = site['/feed']!;
  const told: (string | null)[] = [];
  const tally = await fetchRound(register, { ...HERE, tell: ({ outcome, reason }) => outcome === 'new' && told.push(reason) });
  expect(tally).toMatchObject({ new: 4, failed: 1 });
  expect(told.filter((reason) => reason?.endsWith('kept from the feed')).length).toBe(3);
  const stored = await Promise.all((await register.newestArticles(9)).map(({ id }) => register.article(id)));
  expect(stored.map((each) => [each!.article.title, each!.article.form, each!.article.paragraphs.length]).sort()).toEqual(
    ['بلا رابط', 'مدفوع', 'مقتطف', 'ممنوع'].map((title) => [title, 'feed', 3]),
  );
  expect(stored.map((each) => each!.url).join()).not.toContain('secret');
  expect(await fetchRound(register, { ...HERE, all: true })).toMatchObject({ new: 0, new_version: 0 });
  await register.close();
});

function startChild(name: string): ChildProcess {
  return spawn(process.execPath, [CHILD, join(folder, name)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a killed round goes on where it stopped: no page is lost, none is stored twice', async () => {
  fillSite(40);
  const register = await open('killed');
  await followSource(register, `${origin}/feed`, PERSON);
  const child = startChild('killed');
  await once(child.stdout!, 'data'); // the first article is stored
  child.kill('SIGKILL');
  await once(child, 'close');
  const before = (await register.counts()).articles;
  expect(before).toBeLessThan(40);
  expect(await fetchRound(register, HERE)).toMatchObject({ sources: 0, new: 0 }); // still in the dead hand
  await register.close();
  const later = await openRegister(
    { engine: 'sqlite', folder: join(folder, 'killed') },
    { now: () => new Date(Date.now() + 400_000).toISOString() },
  );
  seen = [];
  const { sources, new: added, known } = await fetchRound(later, HERE);
  expect([sources, seen.includes('/feed')]).toEqual([0, false]);
  expect(added + before).toBe(40);
  expect(known).toBeLessThanOrEqual(1); // the one that was stored but not ticked off
  expect(await later.check()).toEqual([]);
  await later.close();
}, 60_000);

test('two processes at once fetch each page once', async () => {
  fillSite(20);
  const register = await open('two');
  await followSource(register, `${origin}/feed`, PERSON);
  seen = [];
  const children = [startChild('two'), startChild('two')];
  for (const child of children) child.stdout?.resume();
  expect(await Promise.all(children.map(async (child) => (await once(child, 'close'))[0]))).toEqual([0, 0]);
  const pages = seen.filter((path) => path !== '/robots.txt');
  expect(pages.length).toBe(21);
  expect(new Set(pages).size).toBe(21);
  expect(await register.counts()).toMatchObject({ articles: 20, versions: 20 });
  await register.close();
}, 60_000);
