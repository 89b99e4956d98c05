// Passkeys in a real Chromium with a virtual authenticator: added, used to sign in, refused when replayed, cloned or removed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_WORDS, findChromium } from '../../scripts/chromium.ts';
import { type ServedWeb, serveWeb } from '../../src/web/index.ts';
import { WORDS } from '../../src/web/words/words.ts';
import { type OpenDossier, openDossier } from './dossier.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'four long words together';
let dossier: OpenDossier;
let web: ServedWeb;
let browser: Browser;
let page: Page;
let device: CDPSession;
let authenticatorId: string;
let home: string;
/** The last answer that the page sent by a passkey. */
let sent = '';

beforeAll(async () => {
  dossier = await openDossier();
  web = await serveWeb({ register: dossier.register, host: '127.0.0.1', port: 0 });
  home = web.url.replace('127.0.0.1', 'localhost');
  const { people } = dossier.register;
  await people.acceptLink(await people.makeFirstLink(), { login: 'salma', name: 'Salma', password: PASSWORD });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_WORDS });
  page = await browser.newPage();
  page.on('request', (request) => {
    if (request.url().endsWith('/sign-in/passkey/answer')) sent = request.postData() ?? '';
  });
  device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  ({ authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, automaticPresenceSimulation: true },
  }));
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  await dossier?.close();
});

async function signInByPassword(language: string): Promise<void> {
  await page.goto(`${home}/${language}/sign-in`);
  await page.locator('#f-login').fill('salma');
  await page.locator('#f-password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/account$/);
}

/** Signed out, the passkey's button pressed. */
async function pressPasskey(language: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${home}/${language}/sign-in?next=/${language}/processes`);
  await page.getByRole('button', { name: WORDS[language as 'ar' | 'en'].passkeySignIn }).click();
}

async function findFaults(): Promise<string[]> {
  await page.evaluate(axe);
  type Axe = { run(): Promise<{ violations: { id: string }[] }> };
  return (await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run())).violations.map(({ id }) => id);
}

test.each(['ar', 'en'] as const)('in %s a passkey is added by the password, signs in, counts, and is removed', async (language) => {
  const words = WORDS[language];
  await signInByPassword(language);
  const section = page.locator('form[data-passkey=new]');
  const add = async (name: string, password: string) => {
    await section.getByLabel(words.passkeyName).fill(name);
    await section.getByLabel(words.currentPassword).fill(password);
    await section.getByRole('button').click();
  };
  await add('My phone', 'not the password');
  expect(await section.getByRole('alert').textContent()).toBe(words.trouble_password_wrong);
  await add('My <b>phone</b>', PASSWORD);
  await page.waitForURL(/account\?saved$/);
  expect(await page.getByText('My <b>phone</b>').count()).toBe(1);
  expect(await findFaults()).toEqual([]);

  await pressPasskey(language);
  await page.waitForURL(`${home}/${language}/processes`);

  // What was answered once is answered no more, though it is whole and signed.
  await page.context().clearCookies();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: home };
  const replay = await page.request.post(`${home}/${language}/sign-in/passkey/answer`, { data: sent, headers });
  expect([replay.status(), await replay.json()]).toEqual([403, { fault: words.trouble_passkey }]);

  // A copy of the device counts from where it was made.
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
  const [copy] = credentials;
  await device.send('WebAuthn.clearCredentials', { authenticatorId });
  await device.send('WebAuthn.addCredential', { authenticatorId, credential: { ...copy!, signCount: 0 } });
  await pressPasskey(language);
  await page.getByText(words.trouble_passkey).waitFor();
  expect(await findFaults()).toEqual([]);
  await device.send('WebAuthn.clearCredentials', { authenticatorId });
  await device.send('WebAuthn.addCredential', { authenticatorId, credential: { ...copy!, signCount: 100 } });
  await pressPasskey(language);
  await page.waitForURL(`${home}/${language}/processes`);

  await page.goto(`${home}/${language}/account`);
  await page.getByRole('button', { name: words.passkeyRemove }).click();
  await page.waitForURL(/account\?saved$/);
  await pressPasskey(language);
  await page.getByText(words.trouble_passkey).waitFor();
  await device.send('WebAuthn.clearCredentials', { authenticatorId });
});

test('without script the password remains, and at an address of bare numbers no passkey is offered', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${home}/en/sign-in`);
  expect(await plain.getByRole('button').allTextContents()).toEqual([WORDS.en.signIn]);
  await plain.goto(`${web.url}/en/sign-in`);
  expect(await plain.locator('form[data-passkey]').count()).toBe(0);
  await context.close();
});

test.each([
  ['nothing', ''],
  ['{}', '{}'],
  ['null', 'null'],
  ['a broken one', '{"id":"x","response":{"clientDataJSON":"e30"}}'],
])('an answer that is %s is refused', async (_, answer) => {
  const headers = { origin: home };
  const said = await page.request.post(`${home}/en/sign-in/passkey/answer`, { form: { answer }, headers });
  expect(said.status()).toBe(403);
});
