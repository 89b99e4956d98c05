// The interface over a real register: what serves and what describes are one, shapes hold, and nobody reads what is hidden.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDossier, openDossier, PROCESS } from '../../../test/e2e/dossier.ts';
import { createWeb } from '../site.ts';
import { API_ROUTES, patternOf } from './routes.ts';
import { OneCommitmentShape, ProcessListShape, ProcessShape } from './shapes.ts';

let dossier: OpenDossier;
let site: ReturnType<typeof createWeb>;
beforeAll(async () => {
  dossier = await openDossier();
  site = createWeb(dossier.register, { version: '9.9', schemas: { article: {} } });
});
afterAll(() => dossier.close());

const get = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', headers: answer.headers, text: await answer.text() };
};
const fill = (path: string) =>
  path.replace('{id}', path.includes('/commitments/') ? 'form-commission' : path.includes('/stories/') ? 'dialogue-agency' : PROCESS);

test('every route under /api is described', async () => {
  const served = site.routes.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => path);
  expect(served.length).toBeGreaterThan(20);
  expect(new Set(served)).toEqual(new Set(API_ROUTES.map(({ path }) => patternOf(path))));
  const { openapi, paths } = JSON.parse((await get('/api/openapi.json')).text);
  expect([openapi, Object.keys(paths)]).toEqual(['3.1.0', API_ROUTES.map(({ path }) => path)]);
});

test.each(API_ROUTES.map(({ path, type }) => [path, type] as const))('%s answers as %s', async (path, expected) => {
  const { status, type, text } = await get(fill(path));
  expect([status, type.replace(/;.*/, '')]).toEqual([200, expected.replace(/;.*/, '')]);
  expect(text).not.toMatch(/undefined|\[object/);
});

test.each(API_ROUTES.filter(({ path }) => path.includes('{id}')).map(({ path }) => path))('%s of nothing is not there', async (path) => {
  const { status, text } = await get(path.replace('{id}', 'no.such%2Fthing'));
  expect([status, JSON.parse(text).error.code]).toEqual([404, 'not_found']);
});

test('operations have names of their own', async () => {
  const { paths } = JSON.parse((await get('/api/openapi.json')).text);
  const names = Object.values<{ get: { operationId: string } }>(paths).map(({ get: { operationId } }) => operationId);
  expect(new Set(names).size).toBe(names.length);
});

test('the JSON holds to its shapes, with nothing beside them', async () => {
  expect(ProcessShape.safeParse(JSON.parse((await get(`/api/processes/${PROCESS}.json`)).text)).error).toBeUndefined();
  expect(OneCommitmentShape.safeParse(JSON.parse((await get('/api/commitments/form-commission.json')).text)).error).toBeUndefined();
  expect(ProcessListShape.safeParse(JSON.parse((await get('/api/processes')).text)).error).toBeUndefined();
});

test('the pages lead to the exports, in their language', async () => {
  expect((await get(`/ar/processes/${PROCESS}`)).text).toContain(`href="/api/processes/${PROCESS}.jsonld?language=ar"`);
  expect((await get('/en/commitments/form-commission')).text).toContain('href="/api/commitments/form-commission.ris?language=en"');
  expect((await get(`/api/processes/${PROCESS}.atom?language=ar`)).text).toContain(`/ar/processes/${PROCESS}`);
  expect((await get('/ar/api')).text).toContain('/api/processes/{id}.jsonld');
});

describe('a private process', () => {
  let secret: OpenDossier;
  beforeAll(async () => {
    secret = await openDossier();
    const administrator = { id: 'p1', name: 'Salma Haddad', role: 'administrator' } as const;
    await secret.register.people.setPrivate(PROCESS, true, administrator);
    site = createWeb(secret.register, { version: '9.9' });
  });
  afterAll(() => secret.close());

  test.each(API_ROUTES.filter(({ path }) => /processes|commitments/.test(path)).map(({ path }) => path))(
    '%s gives nothing of it to one who is no member',
    async (path) => {
      const { status, text } = await get(fill(path));
      expect(status).toBe(path.includes('{id}') ? 404 : 200);
      expect(text).not.toMatch(/form-commission|U\.S\.–Iraq/);
    },
  );
});
