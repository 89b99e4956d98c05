import { expect, test } from 'vitest';
import { compareWithFloors, moveFloors } from './floors.ts';

const before = { gold: 'one', floors: { body: 0.9, names: 0.5 }, lowered: [] };

test('a figure under its floor, a new figure, a lost figure and another gold are faults', () => {
  expect(compareWithFloors(before, new Map([['body', 0.9]]), 'one')).toEqual(['names has a floor but was not measured.']);
  expect(
    compareWithFloors(
      before,
      new Map([
        ['body', 0.8994],
        ['names', 0.6],
        ['dates', 1],
      ]),
      'two',
    ),
  ).toEqual([
    'The gold is not the one these floors were set on: read the change, then run with --update.',
    'body fell to 0.899, under its floor 0.900.',
    'dates has no floor: run with --update.',
  ]);
});

test('an update raises and never lowers', () => {
  const figures = new Map([
    ['body', 0.8],
    ['names', 0.7777],
    ['dates', 0.25],
  ]);
  expect(moveFloors(before, figures, 'two')).toEqual({ gold: 'two', floors: { body: 0.9, names: 0.777, dates: 0.25 }, lowered: [] });
});

test('a lowering is recorded with its reason', () => {
  const { floors, lowered } = moveFloors(before, new Map([['body', 0.8]]), 'one', 'the gold was stricter');
  expect(floors).toEqual({ body: 0.8 });
  expect(lowered).toEqual([
    { figure: 'body', from: 0.9, to: 0.8, reason: 'the gold was stricter' },
    { figure: 'names', from: 0.5, to: null, reason: 'the gold was stricter' },
  ]);
});
