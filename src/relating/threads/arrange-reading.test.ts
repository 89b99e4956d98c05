import { describe, expect, test } from 'vitest';
import { arrangeReading, type ThreadArticle } from './arrange-reading.ts';

const told = (id: string, published: string | null, story = id, copyOf: string | null = null): ThreadArticle => ({
  id,
  published,
  story,
  copyOf,
});
const launch = told('launch', '2024-01-25');
const thread = [
  told('dialogue', '2023-08-08'),
  told('dialogue-copy', '2023-08-08', 'dialogue', 'dialogue'),
  told('dialogue-again', '2023-08-09', 'dialogue'),
  launch,
  told('launch-again', '2024-01-26', 'launch'),
  told('meeting', '2024-02-11'),
  told('end', '2024-09-27'),
  told('undated', null),
];

describe('what to read beside an article', () => {
  test('before and after in the thread: one telling a story, no copy, not its own', () => {
    expect(arrangeReading(launch, thread, [])).toEqual({ before: ['dialogue'], after: ['meeting', 'end'], similar: [] });
  });
  test('every telling of a story has the same before and after', () => {
    const again = thread[4]!;
    expect(arrangeReading(again, thread, [])).toEqual(arrangeReading(launch, thread, []));
  });
  test('the nearest come first', () => {
    expect(arrangeReading(thread[6]!, thread, []).before).toEqual(['meeting', 'launch', 'dialogue']);
  });
  test('similar holds nothing of the thread shown, no copy, no second telling', () => {
    const similar = [
      told('end-again', null, 'end'),
      told('madrid-copy', null, 'madrid', 'madrid'),
      told('madrid', null),
      told('madrid-2', null, 'madrid'),
      told('launch-3', null, 'launch'),
    ];
    expect(arrangeReading(launch, thread, similar).similar).toEqual(['madrid']);
  });
  test('an article without a date has no before and after', () => {
    expect(arrangeReading(told('x', null), thread, [])).toEqual({ before: [], after: [], similar: [] });
  });
});
