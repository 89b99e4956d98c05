import type { SavedSearch } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { showAct, showFault } from '../people/form.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { say } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

type Kept = {
  readonly searches: readonly SavedSearch[];
  /** The address of a feed that was made just now: it is known at no other time. */
  readonly fresh?: string | undefined;
  readonly full?: boolean;
};

/** The searches that a person keeps, each with its feed and the way to end or delete it. */
export function showSavedSearches(view: View, { searches, fresh, full }: Kept): PageContent {
  const { words } = view;
  return {
    title: words.keptTitle,
    section: 'search',
    main: html`<header class="head"><h1>${words.keptTitle}</h1><p class="note">${words.keptNote}</p></header>
${showFault(full ? words.keptFull : undefined)}
${fresh && html`<p class="notice" role="status">${words.feedFresh} <a class="feed-address" dir="ltr" href="${fresh}">${fresh}</a></p>`}
${searches.length === 0 ? html`<p class="note">${words.keptEmpty}</p>` : html`<ul class="entries">${searches.map((search) => showSaved(view, search))}</ul>`}`,
  };
}

function showSaved(view: View, { id, name, question, hasFeed, savedAt }: SavedSearch): Html {
  const { words } = view;
  const act = (name: string, label: string) => showAct(linkTo(view, 'searches', id, name), label);
  return html`<li class="entry"><h2><a href="${linkTo(view, 'search')}?${showable(askAgain(question))}">${foreign(view, name)}</a></h2>
<p class="meta"><span>${say(view, 'keptOn', { date: timeOf(view, savedAt, true) })}</span><span>${hasFeed ? words.feedOn : words.feedOff}</span></p>
<div class="row">${act('feed', words.feedRenew)}${hasFeed && act('end-feed', words.feedEnd)}${act('delete', words.keptDelete)}</div></li>`;
}

/** The address part that asks a kept question again. */
function askAgain({ query, limit: _, offset: __, ...filters }: SavedSearch['question']): string {
  return new URLSearchParams({ q: query, ...(filters as Record<string, string>) }).toString();
}
