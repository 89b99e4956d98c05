import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestEngine } from './fixture.case.ts';
import { openRegister, type Register } from './index.ts';

const SEARCH = { name: 'لجنة', language: 'ar', question: { query: 'لجنة', limit: 20, party: 'IRQ' } } as const;

export function testSavedSearches({ makePlace }: TestEngine): void {
  let register: Register;
  let owner = '';

  beforeAll(async () => {
    register = await openRegister(await makePlace());
    const token = await register.people.makeFirstLink();
    const account = await register.people.acceptLink(token!, { login: 'salma', name: 'Salma', password: 'four long words together' });
    owner = account.ok ? account.person.id : '';
  });
  afterAll(() => register.close());

  test('a kept search is its owner’s alone; its feed is found by a secret that is renewed and ended', async () => {
    const { id, token } = (await register.searches.save(owner, SEARCH))!;
    expect(await register.searches.list(owner)).toMatchObject([{ id, ...SEARCH, hasFeed: true }]);
    expect(await register.searches.byToken(token)).toMatchObject({ id, name: SEARCH.name });
    expect(await register.searches.byToken('guess')).toBeUndefined();
    expect(await register.searches.renewToken('another', id)).toBeUndefined();
    const renewed = await register.searches.renewToken(owner, id);
    expect([await register.searches.byToken(token), (await register.searches.byToken(renewed!))?.id]).toEqual([undefined, id]);
    await register.searches.endToken(owner, id);
    expect([await register.searches.byToken(renewed!), (await register.searches.list(owner))[0]?.hasFeed]).toEqual([undefined, false]);
    await register.searches.remove('another', id);
    expect(await register.searches.list(owner)).toHaveLength(1);
    await register.searches.remove(owner, id);
    expect(await register.searches.list(owner)).toEqual([]);
  });

  test('nobody keeps more than a hundred', async () => {
    for (let n = 0; n < 100; n += 1) await register.searches.save(owner, { ...SEARCH, name: '\u0000' });
    expect(await register.searches.save(owner, SEARCH)).toBeUndefined();
  });
}
