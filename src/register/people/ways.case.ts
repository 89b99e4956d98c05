import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestEngine } from '../fixture.case.ts';
import { type NewPasskey, openRegister, type People, type Person, type Register } from '../index.ts';

const KEY: NewPasskey = { id: 'key-1', publicKey: 'cHVibGlj', counter: 7, transports: ['internal'], name: ' هاتف سلمى ' };
const IDENTITY = { issuer: 'https://id.example.org', subject: 'salma-1' };
const ASKED = { purpose: 'new passkey', personId: 'x', name: 'y' } as const;

/** Passkeys, outside identities and challenges: the same on each engine. */
export function testWays(engine: TestEngine): void {
  let register: Register;
  let people: People;
  let first: Person;
  let now = '2026-01-01T08:00:00.000Z';

  beforeAll(async () => {
    register = await openRegister(await engine.makePlace(), { now: () => now });
    people = register.people;
    const password = 'four long words together';
    await people.acceptLink(await people.makeFirstLink(), { login: 'salma', name: 'Salma', password });
    first = (await people.checkPassword('salma', password))!;
  });
  afterAll(() => register.close());

  test('a challenge is spent by the first answer, even a wrong one, and by its time', async () => {
    const token = await people.makeChallenge(ASKED);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const answers = await Promise.all([people.takeChallenge('new passkey', token), people.takeChallenge('new passkey', token)]);
    expect(answers.filter((answer) => answer !== undefined)).toEqual([ASKED]);
    const other = await people.makeChallenge(ASKED);
    expect(await people.takeChallenge('passkey', other)).toBeUndefined();
    expect(await people.takeChallenge('new passkey', other)).toBeUndefined();
    const late = await people.makeChallenge(ASKED);
    now = '2026-01-01T08:05:00.000Z';
    expect(await people.takeChallenge('new passkey', late)).toBeUndefined();
  });

  test('a passkey is one person’s, and each use counts from the count that was checked', async () => {
    expect(await people.addPasskey(first.id, KEY)).toBe(true);
    expect(await people.addPasskey(first.id, KEY)).toBe(false);
    expect(await people.readPasskey('key-1')).toEqual({ publicKey: 'cHVibGlj', counter: 7, person: first });
    expect([await people.countPasskeyUse('key-1', 7, 9), await people.countPasskeyUse('key-1', 7, 10)]).toEqual([true, false]);
    expect(await people.passkeysOf(first.id)).toEqual([{ id: 'key-1', name: 'هاتف سلمى', addedAt: now, usedAt: now }]);
    await people.removePasskey('another', 'key-1');
    expect(await people.readPasskey('key-1')).toBeDefined();
    expect(await people.removePasskey(first.id, 'key-1')).toBe(true);
    expect(await people.readPasskey('key-1')).toBeUndefined();
  });

  test('an identity is one person’s; a reader made by it keeps the only way in, and takes nobody’s name', async () => {
    expect(await people.linkOutside(first.id, IDENTITY)).toBe(true);
    expect(await people.linkOutside('another', IDENTITY).catch(() => false)).toBe(false);
    expect(await people.readOutside(IDENTITY)).toEqual(first);
    expect(await people.readOutside({ ...IDENTITY, issuer: 'https://other.example.org' })).toBeUndefined();
    const second = { ...IDENTITY, subject: 'second' };
    const reader = (await people.makeOutsideReader(second, 'Sálma'.normalize('NFC')))!;
    const like = (await people.makeOutsideReader({ ...IDENTITY, subject: 'third' }, 'Salma'))!;
    expect([reader.role, like.role, like.name === 'Salma']).toEqual(['reader', 'reader', false]);
    expect((await people.makeOutsideReader({ ...IDENTITY, subject: 'fourth' }, '\u202e'))?.name).toMatch(/^Reader /);
    expect(await people.unlinkOutside(reader.id, second)).toBe(false);
    expect(await people.unlinkOutside(first.id, second)).toBe(true);
    expect(await people.readOutside(second)).toEqual(reader);
    expect(await people.unlinkOutside(first.id, IDENTITY)).toBe(true);
    expect(await people.readOutside(IDENTITY)).toBeUndefined();
  });

  test('one who is barred comes in by no way, and gets no second account', async () => {
    const identity = { ...IDENTITY, subject: 'barred' };
    const reader = (await people.makeOutsideReader(identity, 'Barred'))!;
    await people.addPasskey(reader.id, { ...KEY, id: 'key-2' });
    await people.setDisabled(reader.id, true, first);
    expect([await people.readOutside(identity), await people.readPasskey('key-2')]).toEqual([undefined, undefined]);
    expect(await people.makeOutsideReader(identity, 'Barred')).toBeUndefined();
  });
}
