import type { Quote, StoredArticle } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { langOf, showQuote } from '../parts/quote.ts';
import { showable } from '../say/foreign.ts';
import type { View } from '../view.ts';

/** The article with the quoted run lit; the quotation alone, with its state, where the version shown is another one (law 2). */
export function showDocument(view: View, quote: Quote, stored: StoredArticle | undefined): Html {
  if (stored?.versionId !== quote.versionId) return showQuote(view, quote);
  const { text } = stored.reading;
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return html`<p${langOf(line)} dir="auto">${lightRun(line, quote.start - from, quote.end - from)}</p>`;
  });
  return html`<div class="source document" tabindex="0" role="group" aria-label="${view.words.documentTitle}">${paragraphs}</div>`;
}

function lightRun(line: string, start: number, end: number): Html {
  const [from, to] = [Math.max(0, start), Math.min(line.length, end)];
  if (from >= to) return html`${showable(line)}`;
  return html`${showable(line.slice(0, from))}<mark${start >= 0 && html` id="lit"`}>${showable(line.slice(from, to))}</mark>${showable(line.slice(to))}`;
}
