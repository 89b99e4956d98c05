import { expect, test } from 'vitest';
import type { Status } from '../../base/index.ts';
import type { StatusEvent } from '../../register/index.ts';
import { countByYear } from './status-over-time.ts';

const event = (status: Status, date: string, undone: StatusEvent['undone'] = null): StatusEvent => ({
  id: date,
  status,
  date,
  evidenceId: 'e',
  author: { kind: 'person', name: 'x' },
  reason: 'x',
  recordedAt: date,
  undone,
});

test('each year counts what had been said by then, where it stood by then; what was taken back counts for nothing', () => {
  const lines = [
    { id: 'a', date: '2023-08-08' },
    { id: 'b', date: '2024-09-27' },
    { id: 'c', date: null },
  ];
  const histories = new Map([
    ['a', [event('initiated', '2023-12-31'), event('fulfilled', '2024-01-27')]],
    ['b', [event('partly_fulfilled', '2026-01-18'), event('fulfilled', '2026-02-01', { by: 'x', at: '' })]],
  ]);
  expect(countByYear(lines, histories).map(({ year, counts }) => [year, Object.fromEntries(counts)])).toEqual([
    [2023, { initiated: 1, no_evidence: 1 }],
    [2024, { fulfilled: 1, no_evidence: 2 }],
    [2025, { fulfilled: 1, no_evidence: 2 }],
    [2026, { fulfilled: 1, partly_fulfilled: 1, no_evidence: 1 }],
  ]);
  expect(countByYear([], new Map())).toEqual([]);
});
