// The desk as an editor uses it, by keyboard in a real Chromium, and without script.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { CHROMIUM_WORDS, findChromium } from '../../scripts/chromium.ts';
import { type ServedWeb, serveWeb } from '../../src/web/index.ts';
import { findAxeFaults } from './axe.ts';
import { type OpenDossier, openDossier } from './dossier.ts';
import { makePerson, signIn } from './sign-in.ts';

let dossier: OpenDossier;
let web: ServedWeb;
let browser: Browser;
beforeEach(async () => {
  await web?.close();
  await dossier?.close();
  dossier = await openDossier();
  web = await serveWeb({ register: dossier.register, host: '127.0.0.1', port: 0 });
  browser ??= await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_WORDS });
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  await dossier?.close();
});

async function openAs(login: string, name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const person = await makePerson(dossier.register, login, name);
  const context = await browser.newContext(options);
  await signIn(dossier.register, person, context, web.url);
  return context.newPage();
}
const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).pathname.split('/').slice(3).join('/'));
const waitFor = (page: Page, place: string) => page.waitForFunction((end) => location.pathname.endsWith(end), place);

test.each(['ar', 'en'])('%s: by keyboard: accept, reject with a reason, skip, undo; the next one comes at once', async (language) => {
  const { desk } = dossier.register;
  const page = await openAs('salma', 'Salma');
  await page.goto(`${web.url}/${language}/desk`);
  await page.keyboard.press('j');
  await waitFor(page, '/desk/items/body/hmc');
  expect(await page.locator('#lit').textContent()).toContain('لجنة عسكرية عليا');
  await page.keyboard.press('a');
  await waitFor(page, '/desk/items/meeting/meeting-1');
  expect((await desk.item({ kind: 'body', id: 'hmc' }))!).toMatchObject({ standing: 'accepted', changed: { by: { name: 'Salma' } } });
  await page.keyboard.press('r');
  await page.keyboard.type('a photograph');
  await page.keyboard.press('Enter');
  await waitFor(page, '/desk/items/condition/threat');
  expect((await desk.item({ kind: 'meeting', id: 'meeting-1' }))!).toMatchObject({
    standing: 'rejected',
    changed: { reason: 'a photograph' },
  });
  await page.keyboard.press('u');
  await waitFor(page, '/desk/items/meeting/meeting-1');
  expect((await desk.item({ kind: 'meeting', id: 'meeting-1' }))!.standing).toBe('proposed');
  await page.keyboard.press('s');
  await waitFor(page, '/desk/items/condition/threat');
  await page.keyboard.press('k');
  await waitFor(page, '/desk/items/meeting/meeting-1');
  await page.keyboard.press('?');
  expect(await page.locator('[data-keys] dl').isVisible()).toBe(true);
  await page.context().close();
});

test('a change is kept through a reload, may not leave its sentence, and is stored beside the proposal', async () => {
  const page = await openAs('salma', 'Salma');
  await page.goto(`${web.url}/en/desk/items/commitment/end-mission`);
  await page.keyboard.press('c');
  await page.locator('#f-wording').fill('words that nobody said');
  await page.reload();
  expect(await page.locator('#f-wording').inputValue()).toBe('words that nobody said');
  expect(await page.locator('[data-draft-kept]').isVisible()).toBe(true);
  await page.locator('#f-wording').press('Control+Enter');
  await page.locator('[aria-invalid]').waitFor();
  expect((await dossier.register.commitment('end-mission'))!.standing).toBe('proposed');
  await page.locator('#f-wording').fill('the military mission of the Coalition in Iraq will conclude');
  await page.locator('#f-wording').press('Control+Enter');
  await waitFor(page, '/desk/items/commitment/syria-support');
  expect((await dossier.register.commitment('end-mission'))!).toMatchObject({
    standing: 'changed',
    wording: 'the military mission of the Coalition in Iraq will conclude',
    due: '2025-09-30',
  });
  await page.context().close();
});

test('two people at one item are told, and the later act changes nothing', async () => {
  const [one, two] = [await openAs('salma', 'Salma'), await openAs('nadir', 'Nadir')];
  await one.goto(`${web.url}/ar/desk/items/commitment/end-mission`);
  await two.goto(`${web.url}/en/desk/items/commitment/end-mission`);
  expect(await two.locator('[data-others]').textContent()).toContain('Salma');
  await one.keyboard.press('a');
  await waitFor(one, '/desk/items/commitment/syria-support');
  await two.keyboard.press('r');
  await two.keyboard.type('no');
  await two.keyboard.press('Enter');
  await two.getByText('Salma decided on this meanwhile').waitFor();
  expect((await dossier.register.commitment('end-mission'))!.standing).toBe('accepted');
  await one.context().close();
  await two.context().close();
});

test('without script: one by one, and many at once with undo', async () => {
  const page = await openAs('salma', 'Salma', { javaScriptEnabled: false });
  await page.goto(`${web.url}/en/desk/items/commitment/end-mission`);
  await page.getByRole('button', { name: 'Reject' }).click();
  expect(await page.getByRole('status').textContent()).toBe('A rejection needs a reason.');
  await page.getByRole('button', { name: 'Accept' }).click();
  expect(addressOf(page)).toBe('items/commitment/syria-support');
  await page.goto(`${web.url}/en/desk?kind=condition`);
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
  await page.getByRole('button', { name: 'Accept' }).click();
  expect((await dossier.register.desk.counts()).kinds.condition).toBeUndefined();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  expect((await dossier.register.desk.counts()).kinds.condition).toBe(2);
  await page.context().close();
});

test('the desk is for editors: others are led to the sign-in page, and no form of theirs is taken', async () => {
  const page = await browser.newPage();
  await page.goto(`${web.url}/ar/desk`);
  expect(new URL(page.url()).pathname).toBe('/ar/sign-in');
  const refused = await fetch(`${web.url}/ar/desk/items/commitment/end-mission`, {
    method: 'POST',
    headers: { origin: web.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'act=accept&revision=1',
  });
  expect(refused.status).toBe(401);
  await page.close();
});

test.each(['ar', 'en'])('%s: axe finds no serious fault at the desk, and nothing scrolls sideways on a phone', async (language) => {
  const { register } = dossier;
  const page = await openAs('salma', 'Salma', { viewport: { width: 360, height: 740 } });
  await register.withdrawArticle('end-of-mission', { kind: 'person', name: 'Salma' }, 'gone');
  const found: string[] = [];
  const places = ['desk', 'desk/tasks', 'desk/second', 'desk/items/commitment/form-commission', 'desk/items/evidence/launched'];
  places.push('desk/second/commitment/end-mission', 'commitments/form-commission', 'processes/iraq-usa-security', 'bodies/hmc');
  for (const place of places) {
    await page.goto(`${web.url}/${language}/${place}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    found.push(...(await findAxeFaults(page)).map((fault) => `${place} ${fault}`));
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) found.push(`${place} is wide`);
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test('a quotation that changed is a task: its words beside what the article says now, moved by a person alone', async () => {
  const { register } = dossier;
  const launch = (await register.article('launch'))!;
  const SHORTER = 'أطلق رئيس مجلس الوزراء محمد شياع السوداني أعمال اللجنة العسكرية العليا.';
  const paragraphs = [SHORTER, ...launch.article.paragraphs.slice(1)];
  const text = [launch.article.title, ...paragraphs].join('\n');
  const reading = { ...launch.reading, text, sentences: [], mentions: [], statements: [], bodies: [], entities: [] };
  const capture = (await register.capture(launch.versionId))!;
  await register.saveArticles([{ id: 'launch', capture, article: { ...launch.article, paragraphs }, reading }]);
  const page = await openAs('salma', 'Salma');
  await page.goto(`${web.url}/ar/desk/tasks`);
  expect(await page.locator('textarea[name=words]').first().inputValue()).toBe(SHORTER);
  expect(await page.locator('del').first().textContent()).toBe('في');
  const waiting = (await register.desk.quoteTasks(9)).length;
  await page.getByRole('button', { name: 'انقله إلى هذه الكلمات' }).first().click();
  expect((await register.desk.quoteTasks(9)).length).toBe(waiting - 1);
  await page.context().close();
});
