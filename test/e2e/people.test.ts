// The pages of accounts in a real Chromium: the first administrator by the keyboard, no fault for axe, no sideways scroll on a small phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_WORDS, findChromium } from '../../scripts/chromium.ts';
import { type ServedWeb, serveWeb } from '../../src/web/index.ts';
import { type OpenDossier, openDossier, PROCESS } from './dossier.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'four long words together';
let dossier: OpenDossier;
let web: ServedWeb;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  dossier = await openDossier();
  web = await serveWeb({ register: dossier.register, host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_WORDS });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  await dossier?.close();
});

async function findFaults(place: string): Promise<string[]> {
  await page.goto(`${web.url}${place}`);
  await page.evaluate(axe);
  type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html}`), ...(wide ? [`${place} scrolls sideways`] : [])];
}

test('the first administrator makes the account by the keyboard alone', async () => {
  const token = await dossier.register.people.makeFirstLink();
  expect(await findFaults(`/ar/welcome?token=${token}`)).toEqual([]);
  await page.getByLabel('اسم الدخول').focus();
  for (const words of ['salma', 'سلمى حداد', PASSWORD]) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ar\/account$/);
  expect(await page.locator('h1').textContent()).toBe('الحساب');
});

test.each(['ar', 'en'].flatMap((language) => [1280, 360].map((width) => [language, width] as const)))(
  '%s at %i pixels: axe finds no fault, nothing scrolls sideways',
  async (language, width) => {
    await page.setViewportSize({ width, height: 740 });
    const found: string[] = [];
    for (const place of ['account', 'people', 'audit', `processes/${PROCESS}/access`, 'sign-in'])
      found.push(...(await findFaults(`/${language}/${place}`)));
    expect([found, faults]).toEqual([[], []]);
  },
);
