// article: from what was received to what a person would call the article. Pure: a string in, an Article out.

export { articleText, extractArticle } from './extract.ts';
export { joinPages } from './join-pages.ts';
export type { Article, ArticleInput } from './schema.ts';
export { ArticleSchema } from './schema.ts';
