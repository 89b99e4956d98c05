import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestEngine } from '../fixture.case.ts';
import { openRegister, type People, type Person, type Place, type Register } from '../index.ts';

const PASSWORD = 'أربع كلمات طويلة متتالية';

/** Accounts, links, sessions, tokens and limits: the same on each engine. */
export function testPeople(engine: TestEngine): void {
  let place: Place;
  let register: Register;
  let people: People;
  let now = '2026-01-01T08:00:00.000Z';
  let first: Person;

  beforeAll(async () => {
    place = await engine.makePlace();
    register = await openRegister(place, { now: () => now });
    people = register.people;
  });
  afterAll(() => register.close());

  const join = async (role: Person['role'], login: string, name: string, password = PASSWORD) =>
    people.acceptLink(await people.invite(role, first), { login, name, password });

  test('the first link makes one administrator, and no second', async () => {
    const [link, other] = [await people.makeFirstLink(), await people.makeFirstLink()];
    expect(await people.acceptLink(link, { login: 'salma', name: 'Salma', password: 'short' })).toEqual({
      ok: false,
      trouble: 'password_short',
    });
    const answers = await Promise.all([
      people.acceptLink(link, { login: 'Salma@Example.org', name: ' سلمى  حداد ', password: PASSWORD }),
      people.acceptLink(other, { login: 'omar', name: 'Omar', password: PASSWORD }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await people.readLink(link)).toBeUndefined();
    expect(await people.readLink(other)).toBeUndefined();
    const [made] = await people.list();
    expect(made).toMatchObject({ role: 'administrator', disabledAt: null });
    first = { id: made!.id, name: made!.name, role: made!.role };
    expect(await people.isEmpty()).toBe(false);
  });

  test('a link of an invitation ends when it is used, and after a week', async () => {
    const link = await people.invite('editor', first);
    const before = now;
    now = '2026-01-09T08:00:00.000Z';
    expect(await people.readLink(link)).toBeUndefined();
    now = before;
    expect(await people.readLink(link)).toEqual({ purpose: 'invite', role: 'editor', login: null });
    const person = { login: 'lina', name: 'Lina', password: PASSWORD };
    const twice = await Promise.all([
      people.acceptLink(link, person),
      people.acceptLink(link, { ...person, login: 'lina2', name: 'Lina B' }),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    ['x', 'Someone', 'login_wrong', 'too short a login'],
    ['a b', 'Someone', 'login_wrong', 'a blank in it'],
    ['rami', 'ra\u202Eimar', 'name_wrong', 'letters that turn the line around'],
    ['rami', 'ra\u200Bmi', 'name_wrong', 'a blank of no width'],
    ['rami', '...', 'name_wrong', 'no letter'],
    ['rami', 'ليـنـا', 'name_free', 'a name of its own'],
    ['zaid', 'لينا', 'name_taken', 'the same but for the stretching'],
    ['Rami', 'Rami', 'login_taken', 'the same login in other letters'],
  ])('%s with the name %j: %s (%s)', async (login, name, expected) => {
    const account = await join('reader', login, name);
    expect(account.ok ? 'name_free' : account.trouble).toBe(expected);
  });

  test('a password is known by its owner only, and stored as a hash with its cost', async () => {
    await join('editor', 'huda', 'Huda');
    expect(await people.checkPassword(' HUDA ', PASSWORD)).toMatchObject({ name: 'Huda', role: 'editor' });
    for (const [login, password] of [
      ['huda', 'another password'],
      ['nobody', PASSWORD],
      ['', ''],
    ] as const)
      expect(await people.checkPassword(login, password)).toBeUndefined();
    const rows = await engine.runSql(place, 'SELECT hash FROM passwords');
    for (const { hash } of rows) expect(hash).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
  });

  describe('sessions', () => {
    let huda: Person;
    beforeAll(async () => {
      huda = (await people.checkPassword('huda', PASSWORD))!;
    });

    test('hold for a week unused and for a month in all, and never by their hash', async () => {
      const token = await people.openSession(huda.id, 'Firefox');
      expect((await people.readSession(token))?.person).toEqual(huda);
      const [row] = await engine.runSql(place, 'SELECT token_hash FROM sessions');
      expect(await people.readSession(`${row!.token_hash}`)).toBeUndefined();
      now = '2026-01-09T08:00:01.000Z';
      expect(await people.readSession(token)).toBeUndefined();
      const kept = await people.openSession(huda.id, 'Firefox');
      for (const day of [14, 19, 24, 29, 34, 38]) {
        now = new Date(Date.UTC(2026, 0, day, 8)).toISOString();
        expect(await people.readSession(kept)).toBeDefined();
      }
      now = '2026-02-08T09:00:00.000Z';
      expect(await people.readSession(kept)).toBeUndefined();
    });

    test('end one by one, all at once, and nobody else’s', async () => {
      const [one, two] = [await people.openSession(huda.id, ''), await people.openSession(huda.id, '')];
      const id = (await people.readSession(one))!.sessionId;
      await people.endSessions(first.id, id);
      expect(await people.readSession(one)).toBeDefined();
      await people.endSessions(huda.id, id);
      expect([await people.readSession(one), (await people.readSession(two)) !== undefined]).toEqual([undefined, true]);
      await people.endSessions(huda.id);
      expect(await people.sessionsOf(huda.id)).toEqual([]);
    });

    test('end with a new password, but for the one that set it', async () => {
      const [here, there] = [await people.openSession(huda.id, ''), await people.openSession(huda.id, '')];
      const { sessionId } = (await people.readSession(here))!;
      expect(await people.changePassword(huda.id, 'too short', sessionId)).toBe('password_short');
      expect(await people.changePassword(huda.id, 'a better password', sessionId)).toBeUndefined();
      expect([(await people.readSession(here)) !== undefined, await people.readSession(there)]).toEqual([true, undefined]);
      const reset = await people.makeResetLink(huda.id, first);
      expect(await people.readLink(reset)).toMatchObject({ purpose: 'reset', login: 'huda' });
      expect(await people.acceptLink(reset, { login: 'x', name: 'x', password: PASSWORD })).toMatchObject({ ok: true, person: huda });
      expect(await people.readSession(here)).toBeUndefined();
    });

    test('and tokens end when their owner is barred; what they did stays', async () => {
      const [session, token] = [await people.openSession(huda.id, ''), await people.makeToken(huda, 'script', 'editor')];
      expect(await people.setDisabled(huda.id, true, first)).toBe(true);
      expect([await people.readSession(session), await people.readToken(token)]).toEqual([undefined, undefined]);
      expect(await people.checkPassword('huda', PASSWORD)).toBeUndefined();
      await people.setDisabled(huda.id, false, first);
      expect(await people.readToken(token)).toBeUndefined();
      await expect(engine.runSql(place, `DELETE FROM people WHERE id = '${huda.id}'`)).rejects.toThrow();
    });

    test('a token does no more than it was made for, nor than its owner may today', async () => {
      const [low, high] = [await people.makeToken(huda, 'reads', 'reader'), await people.makeToken(huda, 'all', 'administrator')];
      expect([(await people.readToken(low))?.role, (await people.readToken(high))?.role]).toEqual(['reader', 'editor']);
      await people.changeRole(huda.id, 'reader', first);
      expect((await people.readToken(high))?.role).toBe('reader');
      await people.changeRole(huda.id, 'administrator', first);
      expect((await people.readToken(high))?.role).toBe('editor');
      const [{ id } = { id: '' }] = await people.tokensOf(huda.id);
      await people.endToken(first.id, id);
      expect(await people.tokensOf(huda.id)).toHaveLength(2);
      await people.endToken(huda.id, id);
      expect(await people.tokensOf(huda.id)).toHaveLength(1);
      await people.changeRole(huda.id, 'editor', first);
    });
  });

  test('one administrator who can sign in always remains', async () => {
    expect(await people.changeRole(first.id, 'editor', first)).toBe(false);
    expect(await people.setDisabled(first.id, true, first)).toBe(false);
    expect((await people.list()).find(({ id }) => id === first.id)).toMatchObject({ role: 'administrator', disabledAt: null });
  });

  test('each change of an account is in the log, and no secret is', async () => {
    const log = await engine.runSql(place, "SELECT author_name, reason, after FROM change_log WHERE entry_table = 'people'");
    expect(log).toContainEqual(expect.objectContaining({ author_name: first.name, reason: 'role' }));
    expect(JSON.stringify(await engine.runSql(place, 'SELECT * FROM change_log'))).not.toMatch(/scrypt|hash/);
  });

  test('attempts are counted for all workers, and forgotten with time', async () => {
    const other = await openRegister(place, { now: () => now });
    const tries = await Promise.all([people, other.people, people, other.people].map((each) => each.countAttempt('k', 3, 60)));
    expect(tries.filter(Boolean)).toHaveLength(3);
    now = new Date(Date.parse(now) + 61_000).toISOString();
    expect(await people.countAttempt('k', 3, 60)).toBe(true);
    await other.close();
  });
}
