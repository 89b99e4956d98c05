import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDossier, openDossier } from '../../../test/e2e/dossier.ts';
import { createWeb } from '../index.ts';
import { Browser, PASSWORD } from './browser.case.ts';

let dossier: OpenDossier;
let site: ReturnType<typeof createWeb>;
const reported: unknown[] = [];
const admin = () => administrator;
let administrator: Browser;
const SCRIPT = '<script>alert(1)</script>';

beforeAll(async () => {
  dossier = await openDossier();
  site = createWeb(dossier.register, { version: '9.9', report: (error) => reported.push(error) });
  administrator = new Browser(site);
  const token = await dossier.register.people.makeFirstLink();
  await administrator.send('/en/welcome', { token, login: 'salma', name: 'Salma Haddad', password: PASSWORD });
});
afterAll(async () => {
  expect(reported).toEqual([]);
  await dossier.close();
});

const linkIn = (text: string) => /welcome\?token=([\w-]{43})/.exec(text)?.[1] ?? '';
/** One who was invited with a role and is signed in. */
async function join(role: string, login: string, name: string): Promise<Browser> {
  const token = linkIn((await admin().send('/en/people/invite', { role })).text);
  const browser = new Browser(site);
  const answer = await browser.send('/en/welcome', { token, login, name, password: PASSWORD });
  expect([answer.status, answer.location]).toEqual([303, '/en/account']);
  return browser;
}

describe('without an account', () => {
  test('all that is public is read, and nothing else', async () => {
    const nobody = new Browser(site);
    expect((await nobody.ask('/ar/processes')).status).toBe(200);
    for (const path of ['/account', '/people', '/ar/account', '/ar/people'])
      expect((await nobody.ask(path)).status).toBe(path.startsWith('/ar') ? 303 : 404);
    expect((await nobody.ask('/ar/people')).location).toBe('/ar/sign-in?next=%2Far%2Fpeople');
    for (const path of ['/people/invite', '/people/x/role', '/account/password', '/account/end-session'])
      expect([path, (await nobody.send(`/en${path}`, { role: 'administrator' })).status]).toEqual([path, 401]);
  });
});

describe('signing in', () => {
  test('says the same of an unknown name and of a wrong password', async () => {
    const browser = new Browser(site);
    const [unknown, wrong] = [await browser.signIn('nobody'), await browser.signIn('salma', 'wrong password 1')];
    expect([unknown.status, wrong.status]).toEqual([403, 403]);
    expect(unknown.text).toBe(wrong.text);
    expect(unknown.headers.getSetCookie()).toEqual([]);
  });

  test('takes as long for an unknown name as for a wrong password', async () => {
    const { people } = dossier.register;
    const time = async (login: string) => {
      const began = performance.now();
      await people.checkPassword(login, 'wrong password 1');
      return performance.now() - began;
    };
    await time('salma');
    const [known, unknown] = [await time('salma'), await time('nobody')];
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });

  test('gives a cookie that no script reads and no other site sends', async () => {
    const browser = new Browser(site);
    const answer = await browser.signIn('SALMA');
    expect([answer.status, answer.location]).toEqual([303, '/en/account']);
    const cookie = answer.headers.getSetCookie().find((line) => /^mithaq_session=[\w-]{43};/.test(line)) ?? '';
    for (const word of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(word);
    expect((await browser.ask('/en/account')).text).toContain('Salma Haddad');
    const body = new URLSearchParams({ login: 'salma', password: PASSWORD }).toString();
    const headers = { origin: 'https://localhost', 'content-type': 'application/x-www-form-urlencoded' };
    const secure = await site.request('https://localhost/en/sign-in', { method: 'POST', body, headers });
    expect(secure.headers.getSetCookie().some((line) => line.includes('Secure'))).toBe(true);
  });

  test('begins a session of its own: one that was put into the browser is never taken up', async () => {
    const browser = new Browser(site);
    const planted = 'A'.repeat(43);
    browser.cookies.set('mithaq_session', planted);
    await browser.signIn('salma');
    expect(browser.cookies.get('mithaq_session')).not.toBe(planted);
    const before = browser.cookies.get('mithaq_session') ?? '';
    await browser.signIn('salma');
    expect(browser.cookies.get('mithaq_session')).not.toBe(before);
    expect(await dossier.register.people.readSession(before)).toBeUndefined();
    const old = browser.cookies.get('mithaq_session') ?? '';
    await browser.send('/en/sign-out', {});
    expect(browser.cookies.has('mithaq_session')).toBe(false);
    expect(await dossier.register.people.readSession(old)).toBeUndefined();
  });

  test.each([
    ['/ar/people', '/ar/people', 'our own page'],
    ['//evil.example', '/en/account', 'another site'],
    ['/\\evil.example', '/en/account', 'another site, to some browsers'],
    ['/en/\\evil', '/en/account', 'a backslash'],
    ['https://evil.example', '/en/account', 'another site'],
    ['javascript:alert(1)', '/en/account', 'a script'],
    ['/en\r\nSet-Cookie: a=b', '/en/account', 'a second header'],
  ])('with next=%j leads to %s (%s)', async (next, expected) => {
    const browser = new Browser(site);
    expect((await browser.send('/en/sign-in', { login: 'salma', password: PASSWORD, next })).location).toBe(expected);
  });

  test('is refused where the form came from another site', async () => {
    const browser = new Browser(site);
    const answer = await browser.send('/en/sign-in', { login: 'salma', password: PASSWORD, next: '' }, { origin: 'https://evil.example' });
    expect([answer.status, browser.cookies.size]).toEqual([403, 0]);
    expect((await admin().send('/en/people/invite', { role: 'editor' }, { origin: 'https://evil.example' })).text).not.toContain(
      'welcome?token',
    );
    expect((await admin().send('/en/people/invite', { role: 'editor' }, {})).status).toBe(403);
  });

  test('is counted: after ten wrong passwords even the right one waits', async () => {
    await join('reader', 'guessed', 'Guessed One');
    const browser = new Browser(site);
    for (let i = 0; i < 10; i++) expect((await browser.signIn('guessed', `wrong password ${i}`)).status).toBe(403);
    const answer = await browser.signIn('guessed');
    expect([answer.status, answer.text.includes('Too many tries')]).toEqual([429, true]);
    await dossier.register.people.forgetAttempts('address unknown');
  }, 30_000);
});

describe('one-time links', () => {
  test('are not spent by looking, and are spent by use', async () => {
    const token = linkIn((await admin().send('/en/people/invite', { role: 'editor' })).text);
    const guest = new Browser(site);
    for (let i = 0; i < 2; i++) expect((await guest.ask(`/ar/welcome?token=${token}`)).status).toBe(200);
    const short = await guest.send('/en/welcome', { token, login: 'lina', name: 'Lina', password: 'short' });
    expect([short.status, short.text.includes('at least 12 characters')]).toEqual([422, true]);
    expect((await guest.send('/en/welcome', { token, login: 'lina', name: 'Lina', password: PASSWORD })).status).toBe(303);
    expect((await new Browser(site).ask(`/ar/welcome?token=${token}`)).status).toBe(410);
  });

  test('give the role that was meant, whatever else the form says', async () => {
    const token = linkIn((await admin().send('/en/people/invite', { role: 'reader' })).text);
    const guest = new Browser(site);
    const fields = {
      token,
      login: 'modest',
      name: 'Modest',
      password: PASSWORD,
      role: 'administrator',
      id: 'x',
      disabled_at: '',
      purpose: 'first',
    };
    await guest.send('/en/welcome', fields);
    const made = (await dossier.register.people.list()).find(({ login }) => login === 'modest');
    expect([made?.role, made?.id === 'x']).toEqual(['reader', false]);
  });

  test.each([SCRIPT, '"><img src=x onerror=alert(1)>', "' onfocus='x", 'ra\u202Eimar'])('show what was typed as text: %j', async (name) => {
    const token = linkIn((await admin().send('/en/people/invite', { role: 'reader' })).text);
    const { text } = await new Browser(site).send('/en/welcome', { token, login: name, name, password: PASSWORD });
    expect(text).not.toMatch(/<script>|<img|' onfocus='/);
    const signIn = await new Browser(site).ask(`/en/sign-in?next=${encodeURIComponent(name)}`);
    expect(signIn.text).not.toMatch(/<script>|<img|' onfocus='/);
  });
});

describe('roles', () => {
  test('below administrator reach nothing of the administrator’s', async () => {
    const editor = await join('editor', 'editor', 'Editor One');
    const other = (await dossier.register.people.list()).find(({ login }) => login === 'salma')?.id ?? '';
    expect((await editor.ask('/en/people')).status).toBe(403);
    for (const what of ['role', 'reset', 'end-sessions', 'bar', 'admit']) {
      const answer = await editor.send(`/en/people/${other}/${what}`, { role: 'administrator' });
      expect([what, answer.status, answer.text.includes('token=')]).toEqual([what, 403, false]);
    }
    expect((await editor.send('/en/people/invite', { role: 'administrator' })).status).toBe(403);
    expect((await admin().ask('/en/people')).status).toBe(200);
  });

  test('are changed by the administrator; the last administrator stays', async () => {
    await join('reader', 'riser', 'Riser');
    const list = () => dossier.register.people.list();
    const idOf = async (wanted: string) => (await list()).find(({ login }) => login === wanted)?.id ?? '';
    expect((await admin().send(`/en/people/${await idOf('riser')}/role`, { role: 'editor' })).status).toBe(303);
    expect((await list()).find(({ login }) => login === 'riser')?.role).toBe('editor');
    expect((await admin().send(`/en/people/${await idOf('riser')}/role`, { role: 'emperor' })).status).toBe(404);
    expect((await admin().send(`/en/people/${await idOf('salma')}/bar`, {})).status).toBe(409);
    expect((await admin().send('/en/people/none/bar', {})).status).toBe(404);
  });

  test('a session of another is not ended by its number', async () => {
    const { people } = dossier.register;
    const salma = (await people.list()).find(({ login }) => login === 'salma')?.id ?? '';
    const [session] = await people.sessionsOf(salma);
    const other = await join('reader', 'meddler', 'Meddler');
    await other.send('/en/account/end-session', { session: session?.id ?? '' });
    expect((await people.sessionsOf(salma)).some(({ id }) => id === session?.id)).toBe(true);
  });

  test('a barred person is out at once', async () => {
    const barred = await join('editor', 'barred', 'Barred');
    const id = (await dossier.register.people.list()).find(({ login }) => login === 'barred')?.id ?? '';
    await admin().send(`/en/people/${id}/bar`, {});
    expect((await barred.ask('/en/account')).status).toBe(303);
    expect((await barred.signIn('barred')).status).toBe(403);
  });
});

test('a password is changed with the present one only, and ends the other sessions', async () => {
  const [here, there] = [await join('reader', 'changer', 'Changer'), new Browser(site)];
  await there.signIn('changer');
  expect((await here.send('/en/account/password', { current: 'not the present', password: 'a better password' })).status).toBe(403);
  expect((await here.send('/en/account/password', { current: PASSWORD, password: 'a better password' })).status).toBe(303);
  expect([(await here.ask('/en/account')).status, (await there.ask('/en/account')).status]).toEqual([200, 303]);
});

test('a wrong bearer is 401 in the one shape of trouble, and says nothing of what was sent', async () => {
  const token = 'B'.repeat(43);
  const answer = await new Browser(site).ask('/api/health', { headers: { authorization: `Bearer ${token}` } });
  expect([answer.status, answer.text.includes(token)]).toEqual([401, false]);
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'unknownPerson' } });
});
