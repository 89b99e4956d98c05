import { type Article, type ArticleInput, extractArticle } from '../article/index.ts';
import { type Reading, readArticle } from '../reading/index.ts';

/** An article and what was read in it: the answer of `mithaq read --json`. */
export type Document = { readonly article: Article; readonly reading: Reading };

/** True for what a sender may give as the date of publication. */
export function isDate(published: string): boolean {
  return extractArticle({ text: '', published }).foundIn.published === 'given';
}

/** Extracts and reads one article. Pure; takes any text or HTML and never throws for what it holds. */
export function readDocument(input: ArticleInput): Document {
  return readExtracted(extractArticle(input));
}

/** Reads an article that was extracted before. */
export function readExtracted(article: Article): Document {
  return { article, reading: readArticle(article) };
}
