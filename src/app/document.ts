import { type Article, type ArticleInput, extractArticle } from '../article/index.ts';
import { type Reading, readArticle } from '../reading/index.ts';

/** An article and what was read in it: the answer of `mithaq read --json`. */
export type Document = { readonly article: Article; readonly reading: Reading };

/** True where the sender gave a date of publication that is none. */
export function losesDate({ published }: ArticleInput, article: Article): boolean {
  return Boolean(published) && article.foundIn.published !== 'given';
}

/** Extracts and reads one article. Pure; takes any text or HTML and never throws for what it holds. */
export function readDocument(input: ArticleInput): Document {
  return readExtracted(extractArticle(input));
}

/** Reads an article that was extracted before. */
export function readExtracted(article: Article): Document {
  return { article, reading: readArticle(article) };
}
