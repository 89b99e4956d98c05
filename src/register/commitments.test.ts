import { expect, test } from 'vitest';
import type { Status } from '../base/index.ts';
import { isOverdue } from './commitments.ts';

const CASES: readonly (readonly [due: string | null, status: Status, today: string, overdue: boolean, why: string])[] = [
  ['2025-09-30', 'no_evidence', '2025-09-30', false, 'the day itself is in time'],
  ['2025-09-30', 'no_evidence', '2025-10-01', true, 'the day after is not'],
  ['2025-09', 'initiated', '2025-09-30', false, 'a month ends with its last day'],
  ['2025-09', 'initiated', '2025-10-01', true, 'and then it is over'],
  ['2025', 'stalled', '2025-12-31', false, 'a year likewise'],
  ['2025-09/2026-09', 'advanced', '2026-01-01', false, 'a span ends with its end'],
  ['2025-09-30T12:00:00+03:00', 'no_evidence', '2025-10-01', true, 'an hour counts as its day'],
  ['2025-09-30', 'fulfilled', '2026-01-01', false, 'what is done is not overdue'],
  ['2025-09-30', 'not_fulfilled', '2026-01-01', false, 'nor what was given up'],
  [null, 'no_evidence', '2026-01-01', false, 'nothing is due'],
  ['2025-09/..', 'no_evidence', '2026-01-01', false, 'a span without an end'],
];
test.each(CASES)('due %s, %s, on %s: overdue %s (%s)', (due, status, today, overdue) => {
  expect(isOverdue(due, status, today)).toBe(overdue);
});
