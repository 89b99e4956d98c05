import { articleText, extractArticle } from '../article/index.ts';
import { type ExplainedSentence, explainText } from '../reading/index.ts';
import { articleInputOf, captureSource, type SourceFormat } from './source.ts';

/** A text and, for each of its sentences, why it was read as it was. Spans are UTF-16 offsets into `text`. */
export type Explanation = { readonly text: string; readonly sentences: readonly ExplainedSentence[] };

/** Explains the reading of one article from a file, an address or standard input. Throws OperatorError where there is none. */
export async function explainSource(word: string, options: { format: SourceFormat; published?: string | undefined }): Promise<Explanation> {
  const input = await articleInputOf(await captureSource(word), options.format, word);
  const article = extractArticle({ ...input, published: options.published ?? input.published });
  const text = articleText(article);
  const { language, published } = article;
  return { text, sentences: explainText(text, { title: article.title?.length ?? 0, language, published }) };
}
