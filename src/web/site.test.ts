import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCapture, type OpenDossier, openDossier, openEmpty, PROCESS } from '../../test/e2e/dossier.ts';
import { createWeb, serveWeb } from './index.ts';

let dossier: OpenDossier;
let site: ReturnType<typeof createWeb>;
const reported: unknown[] = [];
const options = { version: '9.9', report: (error: unknown) => reported.push(error) };

beforeAll(async () => {
  dossier = await openDossier();
  site = createWeb(dossier.register, { ...options, schemas: { article: { type: 'object' } } });
});
afterAll(() => dossier.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.request(path, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const paths = ['', '/articles', '/articles/dialogue-agency', '/processes', `/processes/${PROCESS}`, '/commitments/form-commission'].concat([
  '/bodies/hmc',
  '/stories/dialogue-agency',
  '/search',
  '/search?q=%D9%84%D8%AC%D9%86%D8%A9',
  '/settings',
  '/about',
]);

test.each(['ar', 'en'].flatMap((language) => paths.map((path) => `/${language}${path}`)))('%s is a whole page', async (path) => {
  const { status, text, headers } = await get(path);
  expect(status).toBe(200);
  expect(text).toContain(`<html lang="${path.slice(1, 3)}" dir="${path.startsWith('/ar') ? 'rtl' : 'ltr'}">`);
  expect(text.match(/<h1/g)).toHaveLength(1);
  expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).not.toMatch(/ style="|<style|onclick=/);
});

test('the language switch keeps the place', async () => {
  expect((await get('/ar/search?q=a&page=2')).text).toContain('href="/en/search?q=a&amp;page=2"');
});

test.each<[string, Record<string, string>, string, string]>([
  ['/', {}, '/ar', 'Arabic first'],
  ['/', { 'accept-language': 'fr, en-GB;q=.8' }, '/en', 'the browser’s first of ours'],
  ['/', { cookie: 'language=en' }, '/en', 'what the reader chose'],
  ['/', { cookie: 'language=xx' }, '/ar', 'a cookie that says nonsense'],
  ['/ar/about/', {}, '/ar/about', 'a slash too many'],
])('%s with %j leads to %s', async (path, headers, expected) => {
  expect((await get(path, headers)).headers.get('location')).toBe(expected);
});

test.each([
  '/ar/articles/none',
  '/en/processes/none',
  '/ar/entities/none',
  '/ar/bodies/x',
  '/ar/stories/x',
  '/en/commitments/x',
  '/nothing',
  '/files/x/y',
])('%s is not there, and says so', async (path) => {
  const { status, text } = await get(path);
  expect(status).toBe(404);
  expect(text).toContain(path.startsWith('/en') ? 'There is nothing here' : 'لا شيء هنا');
});

describe('the article', () => {
  test('has its findings beside it, each with the way there and back', async () => {
    const { text } = await get('/ar/articles/dialogue-agency');
    for (const part of ['id="s3"', 'href="#c3"', 'id="c3"', 'href="#s3"', 'id="m5"', 'href="#e-e4"', 'id="e-e4"', 'href="#m5"'])
      expect(text).toContain(part);
    expect(text).toContain('لقطة من مراسم الاستقبال');
    expect(text).toMatch(/href="\/ar\/entities\/[^"]+"><bdi>ثابت العباسي/);
  });

  test('lights a quotation of the version shown, and none of another', async () => {
    const commitment = await get('/ar/commitments/form-commission');
    const link = /href="(\/ar\/articles\/dialogue-agency\?quote=[^"]+)"/.exec(commitment.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await get(link)).text).toContain('<mark class="quoted" id="quote">');
    const other = (await get(link.replace(/version=[^#]+/, 'version=v0'))).text;
    expect(other).not.toContain('class="quoted"');
    expect(other).toContain('نسخة أخرى من هذا المقال');
  });

  test.each(['0-0', '5-2', '0-999999999', '-1-4', 'a-b', '99999999999-2'])('takes ?quote=%s for no quotation', async (quote) => {
    const { status, text } = await get(`/ar/articles/dialogue-agency?quote=${quote}`);
    expect([status, text.includes('class="quoted"')]).toEqual([200, false]);
  });
});

test('the commitment shows its whole sentence, evidence, history and who decided', async () => {
  const { text } = await get('/en/commitments/form-commission');
  expect(text.replaceAll(/<[^>]+>/g, '')).toContain(
    'على أن يتوقف الجدول الزمني على مستوى التهديد من تنظيم داعش وعلى قدرات القوات العراقية.',
  );
  for (const part of ['fulfilled', 'completes', 'accepted by a person', 'Salma Haddad', '2 carriers, 1 origin'])
    expect(text).toContain(part);
  expect((await get('/en/commitments/end-mission')).text).toContain('past its date');
});

test('an empty register says what to do first', async () => {
  const empty = await openEmpty();
  const answer = await createWeb(empty.register, options).request('/ar');
  expect(await answer.text()).toMatch(/لم يُحفظ شيء بعد[\s\S]*<pre dir="ltr" tabindex="0"><code>npx mithaq add/);
  await empty.close();
});

test('an id may hold anything, and hostile text stays text', async () => {
  const hostile = await openEmpty();
  const id = 'https://x.example/a b?c=<i>&d=%2F#"\'';
  const script = '<script>alert(1)</script>';
  const title = `${script} "'> \u202Eexe.doc`;
  const text = `${title}\n${script} body`;
  const reading = {
    text,
    sentences: [],
    mentions: [{ start: 0, end: 8, kind: 'person', canonical: script, entity: script, rule: script }],
    entities: [{ id: script, kind: 'person', name: script, aliases: [], offices: [{ title: script }], code: script }],
    parties: [script],
    statements: [
      {
        ...{
          start: 4,
          end: 30,
          act: 'met',
          when: 'done',
          negated: true,
          who: [script],
          to: [script],
          speaker: script,
          what: { start: 0, end: 9 },
        },
        ...{
          area: ['security'],
          body: script,
          programme: script,
          conditions: [{ start: 3, end: 12 }],
          due: script,
          place: script,
          plover: null,
          rule: script,
        },
      },
    ],
    bodies: [],
    silence: script,
  } as const;
  const article = {
    ...{ title, paragraphs: [`${script} body`], captions: [script], language: 'und', published: null, modified: null, authors: [script] },
    ...{ carrier: { name: script, url: 'javascript:alert(1)' }, origin: { name: script, quote: script }, keywords: [script] },
    ...{
      readAlso: [{ title: script, url: 'javascript:alert(1)' }],
      similar: [{ title: script, url: null, sameEventAs: null, inReadAlso: true }],
    },
    ...{ kind: 'other', foundIn: {}, notice: 'paywall' },
  } as const;
  const made = { url: 'javascript:alert(1)', reading, article } as unknown as Parameters<typeof asCapture>[0] & {
    article: never;
    reading: never;
  };
  await hostile.register.saveArticles([{ id, capture: asCapture(made), article: made.article, reading: made.reading }]);
  const web = createWeb(hostile.register, options);
  for (const path of [
    '',
    `/articles/${encodeURIComponent(id)}`,
    `/search?q=${encodeURIComponent(script)}`,
    `/search?q=body&outlet=${encodeURIComponent('"><script>')}`,
  ]) {
    const answer = await web.request(`/ar${path}`);
    const page = await answer.text();
    expect([path, answer.status]).toEqual([path, 200]);
    expect(page).not.toMatch(/<script>|href="javascript|\u202E/);
  }
  expect(await (await web.request('/ar')).text()).toContain(`href="/ar/articles/${encodeURIComponent(id).replaceAll("'", '&#39;')}"`);
  await hostile.close();
});

describe('settings', () => {
  const form = (headers: Record<string, string>) =>
    site.request('http://localhost/ar/settings', {
      method: 'POST',
      body: 'language=en&digits=arab&theme=<x>',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  test('are kept in cookies, nonsense left out', async () => {
    const answer = await form({ origin: 'http://localhost' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/settings?saved']);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split(';')[0])).toEqual(['language=en', 'digits=arab', 'theme=auto']);
    expect(cookies.every((cookie) => cookie.includes('HttpOnly') && cookie.includes('SameSite=Lax'))).toBe(true);
  });

  test('are not changed by another site', async () => {
    const answer = await form({ origin: 'https://evil.example' });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    expect(await answer.text()).toContain('جاء هذا الطلب من موقع آخر');
  });

  test('change digits and colours of every page', async () => {
    const { text } = await get('/ar', { cookie: 'digits=arab; theme=dark' });
    expect(text).toContain('data-theme="dark"');
    expect(text).toContain('٥ مقالات');
  });
});

describe('the interface for programs', () => {
  test('tells its health and its schemas', async () => {
    expect(JSON.parse((await get('/api/health')).text)).toMatchObject({
      status: 'ok',
      version: '9.9',
      engine: 'sqlite',
      counts: { articles: 5 },
    });
    expect(JSON.parse((await get('/api/schema')).text)).toEqual({ version: '9.9', schemas: { article: { type: 'object' } } });
  });

  test('has one shape for trouble', async () => {
    const { status, text } = await get('/api/none');
    expect([status, JSON.parse(text)]).toEqual([404, { error: { code: 'not_found', message: 'There is nothing here' } }]);
  });

  test('never shows an error’s own text', async () => {
    const broken = createWeb({ ...dossier.register, counts: () => Promise.reject(new Error('secret path')) }, options);
    for (const path of ['/ar', '/api/health']) {
      const answer = await broken.request(path);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain('secret');
    }
    expect(reported).toHaveLength(2);
  });
});

test('style, script and faces are served for good under an address that holds their hash', async () => {
  const style = /href="(\/files\/[0-9a-f]{12}\/style\.css)"/.exec((await get('/ar')).text)?.[1] ?? '';
  const sheet = await get(style);
  expect([sheet.status, sheet.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  const faces = [...sheet.text.matchAll(/url\((\/files\/[^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(faces.length).toBeGreaterThan(8);
  for (const face of faces) expect((await get(face)).status).toBe(200);
  expect(sheet.text).not.toMatch(/(margin|padding|border)-(left|right)|[^-](left|right):/);
});

test('a taken port is the operator’s to mend; a free one is served and closed', async () => {
  const web = await serveWeb({ register: dossier.register, host: '127.0.0.1', port: 0 });
  expect((await fetch(`${web.url}/ar/about`)).status).toBe(200);
  expect(await (await fetch(`${web.url}/api/schema`)).json()).toMatchObject({
    schemas: { article: { type: 'object' }, reading: { type: 'object' } },
  });
  const port = Number(new URL(web.url).port);
  await expect(serveWeb({ register: dossier.register, host: '127.0.0.1', port })).rejects.toThrow(
    `port ${port} is taken: stop the other program or start with --port N`,
  );
  await web.close();
  await expect(fetch(web.url)).rejects.toThrow();
});
