// Broken pages of every sort give an answer; all 10,000 of them are `npm run bench -- mutated`.
import { expect, test } from 'vitest';
import { mutatePage, readSources } from '../bench/mutations.ts';
import { ArticleSchema, extractArticle } from '../src/article/index.ts';

test('300 mutated pages give articles of the right shape', () => {
  const sources = readSources();
  for (let seed = 0; seed < 300; seed += 1) {
    const article = extractArticle({ html: mutatePage(sources, seed), url: 'https://outlet.example/news/1' });
    expect(ArticleSchema.safeParse(article).success, `mutation ${seed}`).toBe(true);
    for (const { paragraph, end } of article.passages ?? []) expect(article.paragraphs[paragraph]?.length).toBeGreaterThanOrEqual(end);
  }
});
