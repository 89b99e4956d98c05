import type { Quote } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { guessLanguage, showable } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';

/** How much of the text around a quotation is shown with it, in UTF-16 units. */
const AROUND = 160;

/** The address of an article with the quoted run lit in it. The version goes along: another version is never lit in its place (law 2). */
export function linkToQuote(view: View, quote: Quote): string {
  const query = new URLSearchParams({ quote: `${quote.start}-${quote.end}`, version: quote.versionId });
  return `${linkTo(view, 'articles', quote.articleId)}?${query}#quote`;
}

/** A quotation in the source's voice, lit in what stands around it, with the way to its article. */
export function showQuote(view: View, quote: Quote, under?: Html): Html {
  const before = quote.prefix.slice(-AROUND).replace(/^[\s\S]*\n/, '');
  const after = quote.suffix.slice(0, AROUND).replace(/\n[\s\S]*$/, '');
  return html`<figure class="quote">
<blockquote class="source" dir="auto"${langOf(quote.exact)}><p>${before && html`<span class="around">${showable(before)}</span>`}<mark>${showable(
    quote.exact,
  )}</mark>${after && html`<span class="around">${showable(after)}</span>`}</p></blockquote>
<figcaption>${under} <a class="open" href="${linkToQuote(view, quote)}">${view.words.openInArticle}</a>${
    quote.state !== 'current' && html` <span class="quote-state">${view.words[`quote_${quote.state}`]}</span>`
  }</figcaption>
</figure>`;
}

/** The `lang` attribute for a run of foreign text, where its letters tell. */
export function langOf(text: string): Html | null {
  const language = guessLanguage(text);
  return language ? html` lang="${language}"` : null;
}
