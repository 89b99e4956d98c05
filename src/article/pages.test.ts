// Whole documents: `pages/<slug>/source.html` or `source.txt`, and the article that a careful editor would write down from it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractArticle } from './extract.ts';
import { ArticleSchema } from './schema.ts';

const folder = new URL('pages/', import.meta.url);

for (const slug of readdirSync(folder).filter((name) => !name.includes('.')))
  test(slug, () => {
    const source = readdirSync(new URL(`${slug}/`, folder)).find((name) => name.startsWith('source.')) as string;
    const text = readFileSync(new URL(`${slug}/${source}`, folder), 'utf8');
    const { foundIn, ...article } = extractArticle(source.endsWith('.html') ? { html: text } : { text });
    expect(article).toEqual(JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')));
    expect(ArticleSchema.parse({ ...article, foundIn })).toBeTruthy();
  });
