import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDossier, openDossier, PROCESS } from '../../../test/e2e/dossier.ts';
import { createWeb } from '../index.ts';
import { Browser, PASSWORD } from './browser.case.ts';
import { seenByReader } from './seen-register.ts';

let dossier: OpenDossier;
let site: ReturnType<typeof createWeb>;
const browsers: Record<string, Browser> = {};

/** What only the private process says: its name, a meeting's title; the words of the articles are public. */
const SECRETS = [
  'U.S.–Iraq Joint Security Cooperation Dialogue',
  'حوار التعاون الأمني المشترك بين العراق والولايات المتحدة',
  'الاجتماع الأول للجنة العسكرية العليا',
];

beforeAll(async () => {
  dossier = await openDossier();
  site = createWeb(dossier.register, { version: '9.9' });
  const { people } = dossier.register;
  const names = { salma: 'Salma', member: 'Member', stranger: 'Stranger', editor: 'Other Editor' };
  for (const [login, name] of Object.entries(names)) {
    const first = (await people.list())[0];
    const token = first ? await people.invite(login === 'editor' ? 'adjudicator' : 'reader', first) : await people.makeFirstLink();
    browsers[login] = new Browser(site);
    await browsers[login].send('/en/welcome', { token, login, name, password: PASSWORD });
  }
  const id = (await people.list()).find(({ login }) => login === 'member')?.id ?? '';
  const answer = await browsers.salma!.send(`/en/processes/${PROCESS}/access`, { private: '1', member: id });
  expect(answer.status).toBe(303);
});
afterAll(() => dossier.close());

/** Every address that the site answers, with the ids of the private process, its commitments and bodies put in. */
function places(): string[] {
  const ids = [
    PROCESS,
    'form-commission',
    'end-mission',
    'hmc',
    'meeting-1',
    'threat',
    'launched',
    'dialogue-agency',
    'process',
    'commitment',
  ];
  const paths = [...new Set(site.routes.filter(({ method, path }) => method === 'GET' && !path.includes('*')).map(({ path }) => path))];
  const filled = (path: string): string[] =>
    /:\w+(\{[^}]*\})?/.test(path) ? ids.flatMap((id) => filled(path.replace(/:\w+(\{[^}]*\})?/, id))) : [path];
  return [...paths.flatMap(filled), '/en/search?q=dialogue', '/ar/search?q=%D9%84%D8%AC%D9%86%D8%A9'];
}

test.each(['nobody', 'stranger', 'editor'])(
  'no route shows a private process to %s',
  async (who) => {
    const browser = browsers[who] ?? new Browser(site);
    expect(places().length).toBeGreaterThan(100);
    const seen: string[] = [];
    for (const place of places()) {
      const { text } = await browser.ask(place);
      if (SECRETS.some((secret) => text.includes(secret))) seen.push(place);
    }
    expect(seen).toEqual([]);
  },
  60_000,
);

test.each([
  [`/en/processes/${PROCESS}`, 'the process'],
  ['/en/commitments/form-commission', 'its commitment'],
  ['/en/bodies/hmc', 'its body'],
])('%s is 404 for a stranger, as if it were not there, and open to a member and an administrator', async (path) => {
  const statuses = await Promise.all(
    [new Browser(site), browsers.stranger!, browsers.member!, browsers.salma!].map((browser) => browser.ask(path)),
  );
  expect(statuses.map(({ status }) => status)).toEqual([404, 404, 200, 200]);
});

test('the articles stay public', async () => {
  expect((await new Browser(site).ask('/ar/articles/dialogue-agency')).status).toBe(200);
});

test('only an administrator says who sees it', async () => {
  for (const who of ['member', 'stranger', 'editor']) {
    expect((await browsers[who]!.ask(`/en/processes/${PROCESS}/access`)).status).toBe(403);
    expect((await browsers[who]!.send(`/en/processes/${PROCESS}/access`, { private: '0' })).status).toBe(403);
  }
  expect((await dossier.register.people.access(PROCESS)).private).toBe(true);
  expect((await browsers.salma!.ask('/en/processes/none/access')).status).toBe(404);
});

test('the audit tells who hid it, filters, and exports cells that no spreadsheet runs', async () => {
  const audit = await browsers.salma!.ask('/en/audit?kind=process_privacy&person=Salma');
  expect([audit.status, audit.text.includes(PROCESS), audit.text.includes('privacy')]).toEqual([200, true, true]);
  expect((await browsers.salma!.ask('/en/audit?until=2000-01-01')).text).toContain('Nothing was changed.');
  for (const who of ['member', 'editor']) expect((await browsers[who]!.ask('/en/audit/audit.csv')).status).toBe(403);
  await dossier.register.saveSetting('=HYPERLINK("http://evil.example")', '@SUM(1)', { kind: 'person', name: '=cmd|calc' });
  const csv = await browsers.salma!.ask('/en/audit/audit.csv');
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(csv.text).toContain("'=cmd|calc");
  expect(csv.text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect(csv.text).not.toMatch(/(^|,)"?[=@+]/m);
});

test('a token is shown once, works as its owner, and ends', async () => {
  const made = await browsers.member!.send('/en/account/token', { name: 'a <script>', role: 'administrator' });
  const token = /<code>([\w-]{43})<\/code>/.exec(made.text)?.[1] ?? '';
  expect([token.length, made.text.includes('<script>alert'), made.text.includes('a &lt;script&gt;')]).toEqual([43, false, true]);
  expect((await browsers.member!.ask('/en/account')).text).not.toContain(token);
  const owner = await dossier.register.people.readToken(token);
  expect([owner?.name, owner?.role]).toEqual(['Member', 'reader']);
  const bearer = { headers: { authorization: `Bearer ${token}` } };
  expect((await new Browser(site).ask('/api/health', bearer)).status).toBe(200);
  const id = /name="token" value="([^"]+)"/.exec(made.text)?.[1] ?? '';
  await browsers.stranger!.send('/en/account/end-token', { token: id });
  expect((await new Browser(site).ask('/api/health', bearer)).status).toBe(200);
  await browsers.member!.send('/en/account/end-token', { token: id });
  expect((await new Browser(site).ask('/api/health', bearer)).status).toBe(401);
});

test('an editor who is no member acts on nothing of it, and finds nothing of it waiting', async () => {
  const editor = browsers.editor!;
  const { desk } = seenByReader(dossier.register);
  const person = { kind: 'person', name: 'Other Editor' } as const;
  const entry = { kind: 'commitment', id: 'end-mission', revision: 1 } as const;
  const before = await dossier.register.commitment('end-mission');
  const nobody = { ok: false, trouble: 'missing' };
  expect(await desk.decide([entry], 'rejected', person, 'x')).toEqual(nobody);
  expect(await desk.change(entry, { due: '2030' }, person, 'x')).toEqual(nobody);
  expect(await desk.mergeCommitments('end-mission', 'form-commission', person, 'x')).toEqual(nobody);
  expect(await desk.splitProcess(PROCESS, ['end-mission'], { language: 'en', text: 'Mine' }, person, 'x')).toEqual(nobody);
  expect([await desk.queue({}, 10), await desk.counts(), await desk.neighbour({}, null, 'next')]).toEqual([
    [],
    { total: 0, kinds: {} },
    undefined,
  ]);
  expect(await dossier.register.commitment('end-mission')).toEqual(before);
  expect((await editor.ask('/en/desk')).text).not.toContain('Dialogue');
});

test('an editor who is no member undoes, reads and counts nothing of it', async () => {
  const { register } = dossier;
  const seen = seenByReader(register);
  const [member, person] = [
    { kind: 'person', name: 'Member' },
    { kind: 'person', name: 'Other Editor' },
  ] as const;
  const name = { kind: 'process', id: PROCESS } as const;
  const acts = [
    await register.desk.decide([{ kind: 'commitment', id: 'end-mission', revision: 1 }], 'accepted', member, 'as it says'),
    await register.desk.name(name, 'en', 'A dialogue', member, 'shorter'),
    await register.desk.link(
      { link: 'weaker_than', kind: 'commitment', fromId: 'end-mission', toId: 'form-commission' },
      'linked',
      member,
      'x',
    ),
  ].map((outcome) => (outcome.ok ? outcome.actId : ''));
  expect(acts).not.toContain('');
  for (const act of acts) {
    expect((await register.desk.entriesOfAct(act)).length).toBeGreaterThan(0);
    expect(await seen.desk.undo(act, person)).toEqual({ ok: false, trouble: 'missing' });
  }
  expect([await seen.desk.histories(PROCESS), await seen.desk.adjudicated()]).toEqual([new Map(), []]);
  expect((await register.desk.histories(PROCESS)).size).toBeGreaterThan(0);
  expect(await seen.counts()).toMatchObject({ processes: 0, commitments: 0, proposals: 0 });
  for (const act of acts.toReversed()) expect(await register.desk.undo(act, member)).toMatchObject({ ok: true });
});
