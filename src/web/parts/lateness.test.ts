import { expect, test } from 'vitest';
import type { StatusEvent } from '../../register/index.ts';
import { daysLate } from './lateness.ts';

const event = (status: StatusEvent['status'], date: string, undone = false): StatusEvent => ({
  id: date,
  status,
  date,
  evidenceId: 'e',
  author: { kind: 'person', name: 'x' },
  reason: 'x',
  recordedAt: date,
  undone: undone ? { by: 'x', at: date } : null,
});

test.each<[string | null, StatusEvent[], number | null, string]>([
  ['2025-09-30', [event('partly_fulfilled', '2026-01-18')], 110, 'from the last of September to the eighteenth of January'],
  ['2025-09', [event('fulfilled', '2025-10-01')], 1, 'a month ends with its last day'],
  ['2025', [event('fulfilled', '2025-12-31')], 0, 'in time'],
  ['2024-10/2025-09', [event('fulfilled', '2025-10-02')], 2, 'a range ends with its end'],
  ['2025-09', [event('advanced', '2025-10-01')], null, 'not done'],
  ['2025-09', [event('fulfilled', '2025-10-01', true)], null, 'taken back'],
  [
    '2025-09',
    [event('fulfilled', '2025-10-05'), event('stalled', '2025-11-01'), event('fulfilled', '2025-12-01')],
    62,
    'it was not done in between',
  ],
  [null, [event('fulfilled', '2025-10-01')], null, 'nothing was due'],
  ['soon', [event('fulfilled', '2025-10-01')], null, 'no date'],
])('due %s, %j: %s days late (%s)', (due, history, days) => expect(daysLate(due, history)).toBe(days));
