import { expect, test } from 'vitest';
import { adaptInterval, backOff, revisitAt } from './schedule.ts';

const now = new Date('2025-05-01T10:00:00Z');

test.each([
  [3600, true, 1800, 'a change: twice as often'],
  [900, true, 900, 'never more often than every quarter of an hour'],
  [3600, false, 5400, 'no change: half as long again'],
  [80_000, false, 86_400, 'never less than daily'],
])('%i %s: %i, %s', (seconds, changed, expected, _why) => expect(adaptInterval(seconds, changed)).toBe(expected));

test.each([
  [1, null, '2025-05-01T10:15:00.000Z', 'a quarter of an hour'],
  [3, null, '2025-05-01T11:00:00.000Z', 'doubled twice'],
  [50, null, '2025-05-02T10:00:00.000Z', 'a day at most'],
  [1, '2025-05-03T00:00:00.000Z', '2025-05-03T00:00:00.000Z', 'the server asks for more'],
  [3, '2025-05-01T10:01:00.000Z', '2025-05-01T11:00:00.000Z', 'the server asks for less'],
])('failure %i, %s: %s, %s', (failures, retryAfter, expected, _why) => expect(backOff(now, failures, retryAfter)).toBe(expected));

test('a stored page is looked at again ever later, then no more', () => {
  expect([1, 2, 3, 4, 5].map((visits) => revisitAt(now, visits)?.slice(0, 10))).toEqual([
    '2025-05-01',
    '2025-05-02',
    '2025-05-08',
    '2025-05-31',
    undefined,
  ]);
});
