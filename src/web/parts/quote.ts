import { spansOverlap } from '../../base/index.ts';
import type { Quote, StoredArticle } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { guessLanguage, showable } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';

/** The address of an article with the quoted run lit in it. The version goes along: another version is never lit in its place (law 2). */
export function linkToQuote(view: View, quote: Quote): string {
  const query = new URLSearchParams({ quote: `${quote.start}-${quote.end}`, version: quote.versionId });
  return `${linkTo(view, 'articles', quote.articleId)}?${query}#quote`;
}

/**
 * The quotation with its whole sentence around it, where the article's shown version is the one that was quoted. The register keeps
 * only a few words on either side.
 */
export function widenQuote(quote: Quote, stored: Pick<StoredArticle, 'versionId' | 'reading'> | undefined): Quote {
  if (stored?.versionId !== quote.versionId) return quote;
  const { text, sentences } = stored.reading;
  const around = sentences.filter((sentence) => spansOverlap(sentence, quote));
  const start = Math.min(quote.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(quote.end, ...around.map((sentence) => sentence.end));
  return { ...quote, prefix: `\n${text.slice(start, quote.start)}`, suffix: `${text.slice(quote.end, end)}\n` };
}

const SENTENCE_END = /[.!?؟…»"]\s*$/;

/** A quotation in the source's voice, lit in what stands around it, with the way to its article. Dots stand where the sentence goes on. */
export function showQuote(view: View, quote: Quote): Html {
  const before = quote.prefix.replace(/^[\s\S]*\n/, '');
  const after = quote.suffix.replace(/\n[\s\S]*$/, '');
  const cutBefore = before === quote.prefix && before.length > 0 && before.length < quote.start;
  const cutAfter = after === quote.suffix && after.length > 0 && !SENTENCE_END.test(after);
  return html`<figure class="quote">
<blockquote class="source" dir="auto"${langOf(quote.exact)}><p><span class="around">${cutBefore && '… '}${showable(before)}</span><mark>${showable(
    quote.exact,
  )}</mark><span class="around">${showable(after)}${cutAfter && ' …'}</span></p></blockquote>
<figcaption><a class="open" href="${linkToQuote(view, quote)}">${view.words.openInArticle}</a>${showQuoteState(view, quote)}</figcaption>
</figure>`;
}

/** Said where a quotation no longer stands in its article. */
export function showQuoteState(view: View, { state }: Quote): Html | null {
  return state === 'current' ? null : html` <span class="quote-state">${view.words[`quote_${state}`]}</span>`;
}

/** The `lang` attribute for a run of foreign text, where its letters tell. */
export function langOf(text: string): Html | null {
  const language = guessLanguage(text);
  return language ? html` lang="${language}"` : null;
}
