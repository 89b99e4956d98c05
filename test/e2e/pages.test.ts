// The pages in a real Chromium: no serious fault for axe, no sideways scroll on a small phone, links that light what they lead to.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_WORDS, findChromium } from '../../scripts/chromium.ts';
import { type ServedWeb, serveWeb } from '../../src/web/index.ts';
import { findAxeFaults } from './axe.ts';
import { type OpenDossier, openDossier, openEmpty, PROCESS } from './dossier.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

let dossier: OpenDossier;
let empty: OpenDossier;
let web: ServedWeb;
let emptyWeb: ServedWeb;
let browser: Browser;
let person: string;

beforeAll(async () => {
  dossier = await openDossier();
  empty = await openEmpty();
  web = await serveWeb({ register: dossier.register, host: '127.0.0.1', port: 0 });
  emptyWeb = await serveWeb({ register: empty.register, host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_WORDS });
  person = (await dossier.register.findEntity('person', 'ثابت العباسي'))?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([web?.close(), emptyWeb?.close()]);
  await Promise.all([dossier?.close(), empty?.close()]);
});

/** A page of its own with nothing kept from another; errors and refused files are told. */
async function openPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: DESK, ...options });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  return { page, faults };
}

const places = () =>
  [
    '',
    '/articles',
    '/articles/dialogue-agency',
    '/articles/dialogue-copy',
    '/articles/end-of-mission',
    '/articles/weather',
    '/processes',
  ].concat(
    [
      `/processes/${PROCESS}`,
      '/commitments/form-commission',
      '/commitments/end-mission',
      `/entities/${encodeURIComponent(person)}`,
      '/bodies/hmc',
    ],
    ['/stories/dialogue-agency', '/search', '/search?q=%D9%84%D8%AC%D9%86%D8%A9&order=time', '/settings', '/about'],
  );

test('axe is awake: it finds a fault where there is one', async () => {
  const { page } = await openPage();
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png"></main>');
  expect(await findAxeFaults(page)).toEqual([expect.stringMatching(/^image-alt/)]);
  await page.close();
});

describe.each(['ar', 'en'])('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds no serious fault, %s', async (colorScheme) => {
    const { page, faults } = await openPage({ colorScheme });
    const found: string[] = [];
    for (const place of places()) {
      await page.goto(`${web.url}/${language}${place}`);
      found.push(...(await findAxeFaults(page)).map((fault) => `${place} ${fault}`));
    }
    await page.goto(`${emptyWeb.url}/${language}`);
    found.push(...(await findAxeFaults(page)));
    expect([found, faults]).toEqual([[], []]);
    await page.close();
  });

  test('nothing scrolls sideways at 360 pixels', async () => {
    const { page } = await openPage({ viewport: PHONE });
    const wide: string[] = [];
    for (const place of places()) {
      await page.goto(`${web.url}/${language}${place}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(place);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});

const background = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

test('a statement’s number lights its words, and back, without script', async () => {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(`${web.url}/ar/articles/dialogue-agency`);
  const before = await background(page, '#s3');
  await page.locator('#c3 .number').click();
  expect(new URL(page.url()).hash).toBe('#s3');
  const lit = await background(page, '#s3');
  expect(lit).not.toBe(before);
  expect(await background(page, '#s2')).toBe('rgba(0, 0, 0, 0)');
  await page.locator('#s3 sup a').click();
  expect(new URL(page.url()).hash).toBe('#c3');
  expect(await background(page, '#c3')).toBe(lit);
  await page.close();
});

test('pointing at a statement’s card lights its words', async () => {
  const { page } = await openPage();
  await page.goto(`${web.url}/ar/articles/dialogue-agency`);
  await page.locator('#c2').hover();
  await page.locator('#s2.lit').waitFor();
  await page.mouse.move(0, 0);
  await page.locator('#s2:not(.lit)').waitFor();
  await page.close();
});

test('a commitment opens its sentence in the article', async () => {
  const { page } = await openPage();
  await page.goto(`${web.url}/en/commitments/form-commission`);
  await page.getByRole('link', { name: 'Open in the article' }).first().click();
  expect(await page.locator('#quote').textContent()).toMatch(/^التزم الجانبان بتشكيل/);
  expect(await page.locator('#quote').evaluate((element) => element.matches(':target'))).toBe(true);
  await page.close();
});

test('settings are changed by the form and hold on the next page', async () => {
  const { page } = await openPage();
  await page.goto(`${web.url}/ar/settings`);
  await page.getByLabel('١٢٣').check();
  await page.getByLabel('داكنة').check();
  await page.getByRole('button', { name: 'احفظ' }).click();
  await page.getByRole('status').waitFor();
  await page.goto(`${web.url}/ar`);
  expect(await page.locator('.counts').textContent()).toContain('٥ مقالات');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.close();
});

test('the keyboard reaches the content first, and a search from the search page', async () => {
  const { page } = await openPage();
  await page.goto(`${web.url}/en/search`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
  await page.getByRole('searchbox').fill('لجنة');
  await page.keyboard.press('Enter');
  await page.locator('.snippet mark').first().waitFor();
  await page.close();
});

test('on paper the text stays, the navigation goes, and addresses are written out', async () => {
  const { page } = await openPage();
  await page.goto(`${web.url}/ar/articles/dialogue-copy`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.main-nav').isVisible()).toBe(false);
  expect(await page.locator('#c5').isVisible()).toBe(true);
  expect(await page.locator('.reading').evaluate((element) => getComputedStyle(element).position)).toBe('static');
  expect(
    await page
      .locator('a.out')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content),
  ).toContain('https://mirror.example/');
  await page.close();
});

test('our own faces are used in both scripts', async () => {
  const { page } = await openPage();
  await page.goto(`${web.url}/ar/articles/end-of-mission`);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded).toEqual(expect.arrayContaining(['Register', 'Source']));
  await page.close();
});
