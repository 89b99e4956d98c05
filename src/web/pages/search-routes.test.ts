import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDossier, openDossier } from '../../../test/e2e/dossier.ts';
import { createWeb } from '../index.ts';
import { Browser, PASSWORD } from '../people/browser.case.ts';

let dossier: OpenDossier;
let reader: Browser;
let nobody: Browser;
const reported: unknown[] = [];

beforeAll(async () => {
  dossier = await openDossier();
  const site = createWeb(dossier.register, { version: '9.9', report: (error) => reported.push(error) });
  [reader, nobody] = [new Browser(site), new Browser(site)];
  const token = await dossier.register.people.makeFirstLink();
  await reader.send('/en/welcome', { token, login: 'salma', name: 'Salma Haddad', password: PASSWORD });
});
afterAll(async () => {
  expect(reported).toEqual([]);
  await dossier.close();
});

const COMMISSION = encodeURIComponent('لجنة');
const feedIn = (text: string) => /\/feeds\/search\/[\w-]{43}/.exec(text)?.[0] ?? '';
const actIn = (text: string, act: string) => new RegExp(`/en/searches/[\\w-]+/${act}`).exec(text)?.[0] ?? '';

test('the search page counts what was found by field, and each value narrows it', async () => {
  const { text } = await nobody.ask(`/en/search?q=${COMMISSION}`);
  expect(text).toContain('Among what was found');
  const narrowed = /href="(\/en\/search\?[^"]*party=IRQ[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await nobody.ask(narrowed)).text).toContain('aria-current="true"');
  expect(text).toContain('Sign in to keep this search');
});

test.each([
  [`/en/search?q=${COMMISSION}&page=99999`, 'no hits this far'],
  ['/en/articles?page=99999', 'no hits this far'],
  ['/en/search?q=*', 'stands for nothing'],
  [`/en/search?q=${encodeURIComponent('ب')}`, 'One letter finds little'],
  ['/en/search?q=-x', 'no word in this question'],
])('%s says: %s', async (path, words) => {
  const { status, text } = await nobody.ask(path);
  expect([status, text.includes(words)]).toEqual([200, true]);
});

test('a kept search has a feed at a secret address, which is renewed, ended and deleted', async () => {
  expect((await nobody.ask('/en/searches')).status).toBe(303);
  expect((await nobody.send('/en/searches', { q: 'x' })).status).toBe(401);
  const saved = await reader.send('/en/searches', { q: 'لجنة', party: 'IRQ', name: '<b>لجنة' });
  const feed = feedIn(saved.text);
  const answer = await nobody.ask(feed);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const { title, entries = [] } = parseAtomFeed(answer.text);
  expect([title?.value, entries.length > 0]).toEqual(['<b>لجنة', true]);
  expect(answer.text.split('/feeds/search/').length).toBe(2);
  const listed = await reader.ask('/en/searches');
  expect([listed.text.includes('<b>'), feedIn(listed.text)]).toEqual([false, '']);
  const renewed = feedIn((await reader.send(actIn(listed.text, 'feed'), {})).text);
  expect([(await nobody.ask(feed)).status, (await nobody.ask(renewed)).status]).toEqual([404, 200]);
  await reader.send(actIn(listed.text, 'end-feed'), {});
  expect((await nobody.ask(renewed)).status).toBe(404);
  await reader.send(actIn(listed.text, 'delete'), {});
  expect((await reader.ask('/en/searches')).text).toContain('No search is kept yet');
});

test('an editor puts a story right and takes it back; a reader cannot', async () => {
  const story = '/en/stories/dialogue-agency';
  expect((await nobody.send(`${story}/join`, { other: 'launch', reason: 'x' })).status).toBe(401);
  expect((await nobody.ask(story)).text).not.toContain('Put right');
  const joined = await reader.send(`${story}/join`, { other: 'http://localhost/en/articles/launch?x', reason: 'one event' });
  expect([joined.status, joined.location]).toEqual([303, `${story}?done`]);
  const page = await reader.ask(joined.location);
  expect([page.text.includes('one event'), page.text.includes('/en/articles/launch')]).toEqual([true, true]);
  expect((await nobody.ask('/en/stories/launch')).text).toContain('/en/articles/dialogue-agency');
  const act = /name="act" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  expect((await reader.send(`${story}/undo`, { act, reason: 'two events' })).status).toBe(303);
  expect((await nobody.ask(story)).text).not.toContain('/en/articles/launch');
  const refused = await reader.send(`${story}/join`, { other: 'none', reason: 'x' });
  expect([refused.status, refused.text.includes('No such story')]).toEqual([422, true]);
});
