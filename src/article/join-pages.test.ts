import { expect, test } from 'vitest';
import { extractArticle } from './extract.ts';
import { joinPages } from './join-pages.ts';

const page = (...paragraphs: string[]) => ({ ...extractArticle({ text: '' }), title: 'اللجنة', paragraphs });
const mark = (paragraph: number) => ({ paragraph, start: 0, end: 4, language: 'en', direction: 'ltr' as const });

test('paragraphs follow each other, repeats are left out, passages move along', () => {
  const origin = { name: 'واع', quote: 'المصدر: واع' };
  const joined = joinPages({ ...page('أ', 'ب'), captions: ['صورة'] }, [
    { ...page('أ', 'ج'), captions: ['صورة', 'أخرى'], passages: [mark(0), mark(1)] },
    { ...page('د'), origin },
  ]);
  expect(joined.paragraphs).toEqual(['أ', 'ب', 'ج', 'د']);
  expect(joined.captions).toEqual(['صورة', 'أخرى']);
  expect(joined.passages).toEqual([mark(2)]);
  expect(joined.origin).toEqual(origin);
});
