import { expect, test } from 'vitest';
import type { ArticleLine } from '../../register/index.ts';
import { foldStories } from '../parts/article-line.ts';
import { groupCopies } from './story.ts';

const line = (id: string, copyOf: string | null, story = 's') => ({ id, copyOf, story }) as ArticleLine;

test('copies stand under their text; a copy of what is not here stands alone', () => {
  const groups = groupCopies([line('copy', 'text'), line('text', null), line('orphan', 'gone'), line('other', null)]);
  expect(groups.map(({ text, copies }) => [text.id, ...copies.map(({ id }) => id)])).toEqual([['text', 'copy'], ['orphan'], ['other']]);
});

test('a story stands once, by a text rather than by its copy', () => {
  const stories = foldStories([line('copy', 'text'), line('b', null, 't'), line('text', null), line('late', 'text')]);
  expect(stories.map(({ line, others }) => [line.id, others])).toEqual([
    ['text', 2],
    ['b', 0],
  ]);
});
