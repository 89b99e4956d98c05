import type { QuoteTask } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { linkArticle } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { langOf } from '../parts/quote.ts';
import { drawDifference } from '../parts/word-difference.ts';
import { timeOf } from '../say/dates.ts';
import { showable } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { nearestSentence } from './nearest-sentence.ts';

/** Each quotation that changed, beside what its article says now, with the words that differ marked. */
export function showTasks(view: View, tasks: readonly QuoteTask[], notice: Html | string | null): PageContent {
  const { words } = view;
  return {
    title: words.tasksTitle,
    section: 'desk',
    main: html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'desk')}">${words.deskTitle}</a></p><h1>${words.tasksTitle}</h1><p class="note">${words.tasksIntro}</p></header>
${notice && html`<p class="notice" role="status">${notice}</p>`}
${tasks.length === 0 ? html`<p>${words.tasksEmpty}</p>` : html`<ul class="entries">${tasks.map((task) => showTask(view, task))}</ul>`}`,
  };
}

function showTask(view: View, { quote, number, since, article, entries, text }: QuoteTask): Html {
  const { words } = view;
  const nearest = text === null ? null : nearestSentence(quote.exact, text);
  const reasonId = `reason-${quote.id}`;
  return html`<li class="entry open-entry"><h2>${linkArticle(view, article)}</h2><p class="meta"><span class="quote-state">${
    quote.state !== 'current' && words[`quote_${quote.state}`]
  }</span><span>${timeOf(view, since.slice(0, 10))}</span></p>
<div class="columns"><div><h3>${words.wasQuoted}</h3><p class="source" dir="auto"${langOf(quote.exact)}>${drawDifference(quote.exact, nearest ?? '', 'del')}</p></div>
<div><h3>${text === null ? words.isGone : words.nowReads}</h3>${nearest && html`<p class="source" dir="auto"${langOf(nearest)}>${drawDifference(nearest, quote.exact, 'ins')}</p>`}</div></div>
<p class="meta"><span>${words.restOnIt}${words.colon}</span>${entries.map(
    ({ kind, id }) => html`<a href="${linkTo(view, 'desk', 'items', kind, id)}">${words[`kind_${kind}`]}</a>`,
  )}</p>
<form method="post" action="${linkTo(view, 'desk', 'tasks')}"><input type="hidden" name="quote" value="${quote.id}"><input type="hidden" name="number" value="${String(number)}">
${text !== null && html`<p class="field"><label>${words.newWords}<textarea name="words" rows="3" dir="auto" class="source">${showable(nearest ?? '')}</textarea></label></p>`}
<p class="field"><label for="${reasonId}">${words.reasonLabel}</label><input id="${reasonId}" name="reason" maxlength="1000" dir="auto"></p>
<p class="decide">${text !== null && html`<button name="outcome" value="moved">${words.moveQuote}</button>`} <button class="plain" name="outcome" value="kept">${words.keepQuote}</button> <button class="plain" name="outcome" value="rejected">${words.giveUpQuote}</button></p></form>
</li>`;
}
