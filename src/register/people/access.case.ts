import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle, makeProposals, PERSON, type TestEngine } from '../fixture.case.ts';
import { openRegister, type Person, type Register } from '../index.ts';

/** Private processes, their members, and the audit: the same on each engine. */
export function testAccess(engine: TestEngine): void {
  let register: Register;
  let first: Person;
  let reader: Person;

  beforeAll(async () => {
    register = await openRegister(await engine.makePlace());
    const { people } = register;
    const password = 'four long words together';
    await people.acceptLink(await people.makeFirstLink(), { login: 'salma', name: 'Salma', password });
    first = (await people.checkPassword('salma', password))!;
    await people.acceptLink(await people.invite('adjudicator', first), { login: 'omar', name: 'Omar', password });
    reader = (await people.checkPassword('omar', password))!;
    const article = makeArticle('a');
    const [saved] = await register.saveArticles([article]);
    await register.saveProposals(makeProposals(article, saved!.versionId));
  });
  afterAll(() => register.close());

  test('a private process is hidden from all but its members and the administrators', async () => {
    const { people } = register;
    expect(await people.hiddenProcesses(null)).toEqual(new Set());
    await people.setPrivate('process-1', true, first);
    expect([await people.hiddenProcesses(null), await people.hiddenProcesses(reader)]).toEqual([
      new Set(['process-1']),
      new Set(['process-1']),
    ]);
    expect(await people.hiddenProcesses(first)).toEqual(new Set());
    await people.setMember('process-1', reader.id, true, first);
    expect([await people.hiddenProcesses(null), await people.hiddenProcesses(reader)]).toEqual([new Set(['process-1']), new Set()]);
    expect(await people.access('process-1')).toEqual({ private: true, members: [reader.id] });
    await people.setMember('process-1', reader.id, false, first);
    expect(await people.hiddenProcesses(reader)).toEqual(new Set(['process-1']));
    await people.setPrivate('process-1', false, first);
    expect(await people.hiddenProcesses(null)).toEqual(new Set());
    await expect(people.setPrivate('no process', true, first)).rejects.toThrow();
  });

  test('the audit tells who changed what, by person, kind and day; a machine is asked for by name', async () => {
    await register.decide({ kind: 'commitment', id: 'commitment-1' }, 'accepted', PERSON, 'read');
    const { people } = register;
    expect((await people.audit({ kind: 'decisions', limit: 5 })).map(({ author, what }) => [author, what])).toEqual([
      ['Salma', 'accepted commitment'],
    ]);
    expect((await people.audit({ person: 'Salma', kind: 'process_privacy', limit: 5 })).map(({ id, what }) => [id, what])).toEqual([
      ['process-1', 'privacy'],
      ['process-1', 'privacy'],
    ]);
    expect(await people.audit({ until: '2000-01-01', limit: 5 })).toEqual([]);
    expect(await people.audit({ person: "x' OR '1'='1", limit: 5 })).toEqual([]);
    expect((await people.audit({ limit: 500 })).every(({ authorKind }) => authorKind === 'person')).toBe(true);
    expect((await people.audit({ person: 'rules 1', limit: 5 })).length).toBe(5);
    const [page, next] = [await people.audit({ limit: 2 }), await people.audit({ limit: 2, offset: 2 })];
    expect(next).not.toEqual(page);
  });
}
