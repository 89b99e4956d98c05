import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type OpenDossier, openDossier } from '../../../test/e2e/dossier.ts';
import { createWeb } from '../index.ts';
import { Browser, PASSWORD } from './browser.case.ts';
import { Institution } from './institution.case.ts';
import { readOutsideSettings } from './outside-settings.ts';

let dossier: OpenDossier;
let site: ReturnType<typeof createWeb>;
let open: ReturnType<typeof createWeb>;
const institution = new Institution();
const salma = { login: 'salma', name: 'Salma', password: PASSWORD };

beforeAll(async () => {
  dossier = await openDossier();
  await institution.open();
  vi.stubEnv('MITHAQ_OIDC_ISSUER', institution.url);
  vi.stubEnv('MITHAQ_OIDC_CLIENT_ID', institution.clientId);
  vi.stubEnv('MITHAQ_OIDC_CLIENT_SECRET', institution.clientSecret);
  site = createWeb(dossier.register, { version: '9.9' });
  vi.stubEnv('MITHAQ_OIDC_NEW_PEOPLE', 'reader');
  open = createWeb(dossier.register, { version: '9.9' });
  const { people } = dossier.register;
  await people.acceptLink(await people.makeFirstLink(), salma);
});
beforeEach(() => {
  institution.claims = {};
  institution.forges = false;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await institution.close();
  await dossier.close();
});

/** The address on our site that the institution sends the browser back to, from one on its own. */
async function visit(address: string): Promise<string> {
  const back = await fetch(address, { redirect: 'manual' });
  return (back.headers.get('location') ?? '').replace('http://localhost', '');
}

async function comeIn(browser: Browser, language = 'en', next = ''): Promise<string> {
  const out = await browser.ask(`/${language}/sign-in/outside?next=${encodeURIComponent(next)}`);
  expect(out.location).toContain(`${institution.url}/authorize`);
  return (await browser.ask(await visit(out.location))).location;
}

/** Salma, signed in by password, with the institution's account of the moment linked. */
async function link(password = PASSWORD): Promise<{ browser: Browser; location: string }> {
  const browser = new Browser(site);
  await browser.signIn('salma');
  const page = await browser.send('/ar/account/outside', { 'outside-password': password });
  const address = /href="(http:\/\/127[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&');
  if (!address) return { browser, location: page.location };
  return { browser, location: (await browser.ask(await visit(address))).location };
}

test.each(['ar', 'en'])('in %s, nobody comes in by an account that is linked to none', async (language) => {
  const browser = new Browser(site);
  expect(await comeIn(browser, language)).toBe(`/${language}/sign-in?trouble=outside_unknown`);
  expect((await browser.ask(`/${language}/account`)).status).toBe(303);
  expect(await dossier.register.people.list()).toHaveLength(1);
  expect((await browser.ask(`/${language}/sign-in?trouble=outside_unknown`)).text).toContain('role="alert"');
});

test('a linked account comes in, goes on to our pages alone, and no more once unlinked', async () => {
  expect((await link('not the password')).location).toBe('/ar/account?trouble=password_wrong');
  const { browser, location } = await link();
  expect(location).toBe('/ar/account?saved');
  const other = new Browser(site);
  expect(await comeIn(other, 'en', '/en/processes')).toBe('/en/processes');
  expect((await other.ask('/en/account')).text).toContain('Salma');
  expect(await comeIn(new Browser(site), 'en', '//evil.example')).toBe('/en/account');
  const stranger = new Browser(open);
  institution.claims = { sub: 'stranger-1', name: 'Stranger' };
  await comeIn(stranger);
  await stranger.send('/en/account/end-outside', { issuer: institution.url, subject: 'person-1' });
  institution.claims = {};
  expect(await comeIn(new Browser(site))).toBe('/en/account');
  expect((await browser.send('/en/account/end-outside', { issuer: institution.url, subject: 'person-1' })).location).toContain('saved');
  expect(await comeIn(new Browser(site))).toBe('/en/sign-in?trouble=outside_unknown');
});

test.each<[string, Record<string, unknown>, boolean?]>([
  ['signed by another key', {}, true],
  ['for another nonce', { nonce: 'planted' }],
  ['for another site', { aud: 'another' }],
  ['by another issuer', { iss: 'https://evil.example' }],
  ['from long ago', { exp: 1 }],
])('an identity %s is refused', async (_, claims, forges = false) => {
  Object.assign(institution, { claims, forges });
  expect(await comeIn(new Browser(open))).toBe('/en/sign-in?trouble=outside_failed');
});

test('an answer counts once, and only in the browser that asked', async () => {
  const [asker, other] = [new Browser(open), new Browser(open)];
  const out = await asker.ask('/en/sign-in/outside');
  const back = await visit(out.location);
  expect((await other.ask(back)).location).toContain('outside_failed');
  const cookies = new Map(asker.cookies);
  expect((await asker.ask(back)).location).toBe('/en/account');
  asker.cookies = cookies;
  expect((await asker.ask(back)).location).toContain('outside_failed');
  expect((await asker.ask('/outside/answer')).location).toContain('outside_failed');
});

test('with MITHAQ_OIDC_NEW_PEOPLE=reader one whom nobody invited is a reader, the same at each coming, and nobody else', async () => {
  institution.claims = { sub: 'new-1', name: 'Salma', preferred_username: 'salma', role: 'administrator' };
  for (const _ of [1, 2]) expect(await comeIn(new Browser(open), 'ar')).toBe('/ar/account');
  const made = (await dossier.register.people.list()).filter(({ name }) => name.startsWith('Salma '));
  expect(made.map(({ role }) => role)).toEqual(['reader']);
  const browser = new Browser(open);
  await comeIn(browser);
  const gone = await browser.send('/en/account/end-outside', { issuer: institution.url, subject: 'new-1' });
  expect(gone.location).toBe('/en/account?trouble=last_way');
});

test('an institution that does not answer is said plainly', async () => {
  vi.stubEnv('MITHAQ_OIDC_ISSUER', 'http://127.0.0.1:9');
  const closed = createWeb(dossier.register, { version: '9.9' });
  vi.stubEnv('MITHAQ_OIDC_ISSUER', institution.url);
  expect((await new Browser(closed).ask('/ar/sign-in/outside')).location).toBe('/ar/sign-in?trouble=outside_failed');
});

const WHOLE = { MITHAQ_OIDC_ISSUER: 'https://id.example.org', MITHAQ_OIDC_CLIENT_ID: 'a', MITHAQ_OIDC_CLIENT_SECRET: 'b' };
test.each<[Record<string, string>, string | null]>([
  [{}, null],
  [{ ...WHOLE, MITHAQ_OIDC_ISSUER: 'http://127.0.0.1:9' }, 'http://127.0.0.1:9/'],
  [WHOLE, 'https://id.example.org/'],
])('settings %j name %s', (env, issuer) => {
  expect(readOutsideSettings(env)?.issuer.href ?? null).toBe(issuer);
});

test.each<[Record<string, string>, RegExp]>([
  [{ MITHAQ_OIDC_ISSUER: 'https://id.example.org' }, /together/],
  [{ MITHAQ_OIDC_NEW_PEOPLE: 'reader' }, /together/],
  [{ ...WHOLE, MITHAQ_OIDC_CLIENT_SECRET: '' }, /together/],
  [{ ...WHOLE, MITHAQ_OIDC_ISSUER: 'http://id.example.org' }, /https/],
  [{ ...WHOLE, MITHAQ_OIDC_ISSUER: 'id' }, /https/],
  [{ ...WHOLE, MITHAQ_OIDC_NEW_PEOPLE: 'administrator' }, /reader/],
])('settings %j are refused in words', (env, words) => {
  expect(() => readOutsideSettings(env)).toThrow(words);
});
