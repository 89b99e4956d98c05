import { expect, test } from 'vitest';
import { placeFrom } from './place.ts';
import type { Place } from './types.ts';

const CASES: readonly (readonly [env: Record<string, string>, folder: string | undefined, place: Place, why: string])[] = [
  [{}, undefined, { engine: 'sqlite', folder: 'data' }, 'the default'],
  [{ MITHAQ_DATA: '/srv/m' }, undefined, { engine: 'sqlite', folder: '/srv/m' }, 'the folder of the environment'],
  [{ MITHAQ_DATA: '' }, undefined, { engine: 'sqlite', folder: 'data' }, 'an empty variable is none'],
  [
    { MITHAQ_DATABASE: 'postgres://h/d', MITHAQ_DATA: '/srv/m' },
    undefined,
    { engine: 'postgres', url: 'postgres://h/d' },
    'a server before a folder',
  ],
  [{ MITHAQ_DATABASE: 'postgres://h/d' }, 'here', { engine: 'sqlite', folder: 'here' }, 'what is said on the command line before all'],
];

test.each(CASES)('%o and %s is %o: %s', (env, folder, expected) => {
  expect(placeFrom(env, folder)).toEqual(expected);
});
