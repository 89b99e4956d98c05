import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickTicks } from './ticks.ts';

const iso = (first: string, last: string) => pickTicks(Date.parse(first), Date.parse(last)).map((date) => date.toISOString().slice(0, 16));

describe('ticks of a time line', () => {
  test.each([
    ['2023-08-08', '2025-09-30', ['2024-01-01T00:00', '2024-07-01T00:00', '2025-01-01T00:00', '2025-07-01T00:00'], 'half years'],
    ['2023-01-15', '2024-02-10', ['2023-04-01T00:00', '2023-07-01T00:00', '2023-10-01T00:00', '2024-01-01T00:00'], 'quarters'],
    ['2023-08-08T06:00Z', '2023-08-08T12:00Z', ['2023-08-08T06:00', '2023-08-08T08:00', '2023-08-08T10:00', '2023-08-08T12:00'], 'hours'],
    ['2023-08-08', '2023-08-08', ['2023-08-08T00:00'], 'one day'],
  ])('%s to %s', (first, last, expected, _why) => expect(iso(first, last)).toEqual(expected));

  test('are few, in order, and within', () => {
    const time = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map((date) => date.getTime());
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const ticks = pickTicks(first, last).map((date) => date.getTime());
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(ticks).toEqual([...ticks].sort((x, y) => x - y));
        expect(ticks.every((tick) => tick >= first && tick <= last)).toBe(true);
      }),
    );
  });
});
