// The sample dossier played through the desk as an editor would, by keyboard: from an empty register, document by document.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_WORDS, findChromium } from '../../scripts/chromium.ts';
import { loadSamples } from '../../src/app/index.ts';
import { openRegister, type Register } from '../../src/register/index.ts';
import { type ServedWeb, serveWeb } from '../../src/web/index.ts';
import { makePerson, signIn } from './sign-in.ts';

const PROCESS = 'irq-usa';
const END =
  "the Coalition's military mission in Iraq will conclude over the next twelve months, and no later than the end of September 2025";
const ADVISERS = 'جميع مستشاري التحالف غادروا القواعد العسكرية في المناطق الاتحادية';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-play-'));
let today = '2026-02-01';
let register: Register;
let web: ServedWeb;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  register = await openRegister({ engine: 'sqlite', folder }, { today: () => today });
  await loadSamples(register);
  web = await serveWeb({ register, host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_WORDS });
  const context = await browser.newContext();
  await signIn(register, await makePerson(register, 'salma', 'سلمى حداد'), context, web.url);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  await register?.close();
  rmSync(folder, { recursive: true, force: true });
});

const openCommitment = (language: string, id: string) => page.goto(`${web.url}/${language}/commitments/${id}`);
const statusShown = () => page.locator('.head .status').textContent();

/** Opens one of the forms on a page by its summary, fills it and sends it, without the mouse. */
async function fillForm(summary: string, values: Readonly<Record<string, string>>): Promise<void> {
  const details = page.locator('.ledger details', { has: page.getByText(summary, { exact: true }) }).first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  for (const [name, value] of Object.entries(values)) {
    const field = details.locator(`[name="${name}"]`);
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await details.locator('button').focus();
  await Promise.all([page.waitForURL(/\?done$/), page.keyboard.press('Enter')]);
}

test('the queue of the process is gone through by keyboard; each decision bears the editor’s name', async () => {
  await page.goto(`${web.url}/ar/desk?process=${PROCESS}`);
  const waiting = (await register.desk.counts({ process: PROCESS })).total;
  expect(waiting).toBeGreaterThan(40);
  await page.keyboard.press('j');
  for (let left = waiting; left > 0; left--) {
    await page.locator('[data-desk=item]').waitFor();
    const before = page.url();
    const words = await page.evaluate(() => document.querySelector<HTMLInputElement>('#f-wording, #f-name')?.value ?? '');
    // The name that a machine made out of the initials is nobody's.
    if (/Hamad/.test(words)) {
      await page.keyboard.press('r');
      await page.keyboard.type('made out of the initials');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('a');
    await page.waitForFunction((was) => location.href !== was, before);
  }
  expect((await register.desk.counts({ process: PROCESS })).total).toBe(0);
  const commitments = await register.commitmentsOf(PROCESS);
  expect(commitments.every(({ standing, act }) => standing === 'accepted' && (act as string) !== 'discussed')).toBe(true);
}, 240_000);

test('the commission is fulfilled by 2024-01-27, with the sentence of its launch', async () => {
  const lines = await register.commitmentsOf(PROCESS);
  const forming = lines.find(({ act, body, date }) => act === 'committed' && body !== null && date?.startsWith('2023-08'))!;
  const { evidence } = (await register.commitment(forming.id))!;
  const launch = evidence.find(({ bearing, article }) => bearing === 'completes' && article.published?.startsWith('2024-01'))!;
  await openCommitment('en', forming.id);
  await fillForm('Set the status', {
    status: 'fulfilled',
    date: '2024-01-27',
    evidence: launch.id,
    reason: 'launched, and met two days later',
  });
  for (const language of ['ar', 'en']) {
    await openCommitment(language, forming.id);
    expect(await statusShown()).toBe(language === 'ar' ? 'أُنجز' : 'fulfilled');
  }
  expect((await register.commitment(forming.id))!.history).toMatchObject([
    { status: 'fulfilled', date: '2024-01-27', author: { name: 'سلمى حداد' } },
  ]);
});

test('the end of September 2025 is past its date from 1 October 2025, then done 110 days late; both wordings are kept', async () => {
  await page.goto(`${web.url}/en/processes/${PROCESS}`);
  await fillForm('Enter a commitment', {
    article: '2024-09-27-us-iraq-joint-en',
    words: END,
    'f.act': 'committed',
    'f.due': '2025-09-30',
    'f.date': '2024-09-27',
    reason: 'a term of the plan',
  });
  const end = (await register.commitmentsOf(PROCESS)).find(({ wording }) => wording === END)!;
  today = '2025-09-30';
  await openCommitment('en', end.id);
  expect(await page.locator('.head .overdue').count()).toBe(0);
  today = '2025-10-01';
  await openCommitment('en', end.id);
  expect([await statusShown(), await page.locator('.head .overdue').textContent()]).toEqual(['no evidence yet', 'past its date']);
  await openCommitment('ar', end.id);
  expect(await page.locator('.head .overdue').count()).toBe(1);

  today = '2026-02-01';
  const arabic = (await register.article('2024-09-27-us-iraq-joint-ar'))!.reading;
  const sentence = arabic.sentences
    .map(({ start, end: stop }) => arabic.text.slice(start, stop))
    .find((each) => /نهاية/.test(each) && /2025|۲۰۲۵/.test(each))!;
  const entered = async (article: string, words: string, bearing: string, reason: string) => {
    await openCommitment('en', end.id);
    await page
      .locator('.ledger [name=article]')
      .first()
      .evaluate((select, id) => {
        const option = document.createElement('option');
        option.value = id;
        (select as HTMLSelectElement).append(option);
      }, article);
    await fillForm('Evidence', { article, words, bearing, reason });
  };
  await entered('2024-09-27-us-iraq-joint-ar', sentence, 'restates', 'the Arabic wording of the same term');
  await entered('2026-01-18-us-iraq-advisers-left', ADVISERS, 'completes', 'the first phase');
  const completing = (await register.commitment(end.id))!.evidence.find(({ bearing }) => bearing === 'completes')!;
  await openCommitment('en', end.id);
  await fillForm('Set the status', { status: 'fulfilled', date: '2026-01-18', evidence: completing.id, reason: 'the first phase, late' });
  await openCommitment('en', end.id);
  expect([await statusShown(), await page.locator('.head .overdue').textContent()]).toEqual(['fulfilled', '110 days late']);
  expect(await page.locator('#wordings + * + * td.source').allTextContents()).toEqual([END, sentence]);
  await page.goto(`${web.url}/ar/processes/${PROCESS}`);
  expect(
    await page.getByText('متأخرًا 110 أيام').or(page.getByText('متأخرًا 110 يومًا')).or(page.getByText('متأخرًا 110 يوم')).first().isVisible(),
  ).toBe(true);
});

test('the support until September 2026 is open, with its condition', async () => {
  const lines = await register.commitmentsOf(PROCESS);
  const support = lines.find(({ due, wording }) => due?.startsWith('2026-09') && /Syria/.test(wording))!;
  await openCommitment('en', support.id);
  expect([await statusShown(), await page.locator('.head .overdue').count()]).toEqual(['no evidence yet', 0]);
  expect((await page.locator('.condition q').allTextContents()).join()).toContain('conditions on the ground');
});

test('an arms sale fulfils nothing; the misnamed commission is no body, and no name of the commission', async () => {
  const commitments = await Promise.all((await register.commitmentsOf(PROCESS)).map(({ id }) => register.commitment(id)));
  const sales = commitments.flatMap((each) => each!.evidence).filter(({ article }) => article.id === '2024-04-16-us-iraq-arms');
  expect(sales.filter(({ bearing }) => bearing === 'completes' || bearing === 'advances')).toEqual([]);
  const names = (await register.bodiesOf(PROCESS)).flatMap((body) => body.names);
  expect(names.filter((name) => /Hamad|Medical/.test(name))).toEqual([]);
});

test('every status can be shown to a critic, and the register is whole', async () => {
  expect(await register.check()).toEqual([]);
});
