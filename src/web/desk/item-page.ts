import type { ActLine, DeskItem, FieldValues, QueueFilter, StoredArticle } from '../../register/index.ts';
import { type Html, html, join } from '../markup.ts';
import { linkArticle, showByline } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { showQuote } from '../parts/quote.ts';
import { showStanding } from '../parts/standing.ts';
import { foreign, showable } from '../say/foreign.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showDocument } from './document.ts';
import { type Choices, showFields } from './fields.ts';
import { filterQuery, linkToItem, linkToNext } from './filter.ts';
import { showKeys } from './keys.ts';
import { showWhy } from './reasons.ts';

export type ItemFacts = {
  readonly item: DeskItem;
  readonly stored: StoredArticle | undefined;
  readonly filter: QueueFilter;
  readonly choices: Choices;
  readonly waiting: number;
  readonly others: readonly { readonly name: string }[];
  readonly acts: readonly ActLine[];
  /** What went wrong or was done, in words of the page. */
  readonly notice?: Html | string | null;
  /** What was sent and could not be stored: it stands in the form again. */
  readonly sent?: FieldValues;
  readonly wrong?: readonly string[];
};

/** Document and form side by side: the sentence lit, what is proposed, why, and the four answers. */
export function showItem(view: View, facts: ItemFacts): PageContent {
  const { words } = view;
  const { item, stored, filter, waiting, others, notice } = facts;
  const step = (turn: 'next' | 'previous', label: string, key: string) =>
    html`<a data-key="${key}" rel="${turn === 'next' ? 'next' : 'prev'}" href="${linkToNext(view, filter, item, { turn })}">${label}</a>`;
  return {
    title: `${words.deskTitle}${words.colon} ${words[`kind_${item.kind}`]}`,
    section: 'desk',
    main: html`<div class="desk" data-desk="item" data-draft="${showable(`${item.kind}.${item.id}.${item.revision}`)}" data-undo="${facts.acts[0]?.id ?? ''}">
<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'desk')}${filterQuery(filter)}">${words.deskTitle}</a> · ${sayCount(view, 'waitingCount', waiting)}</p>
<h1>${words[`kind_${item.kind}`]}</h1>
<p class="meta">${showStanding(view, item.standing, item.proposedBy)}${step('previous', words.previousItem, 'previous')}${step('next', words.nextItem, 'next')}</p>
${notice && html`<p class="notice" role="status">${notice}</p>`}
${
  others.length > 0 &&
  html`<p class="notice" role="status" data-others>${say(view, 'otherHere', {
    names: html`${join(
      others.map(({ name }) => foreign(view, name)),
      `${words.comma} `,
    )}`,
  })}</p>`
}
${item.standing !== 'proposed' && html`<p class="notice">${say(view, 'alreadyDecided', { standing: words[`standing_${item.standing}`], name: foreign(view, item.changed.by.name) })}</p>`}
<p class="notice" role="status" data-draft-kept hidden>${words.draftKept}</p></header>
<div class="beside">
<section aria-labelledby="document" class="lit-document"><h2 id="document">${words.documentTitle}</h2><p>${linkArticle(view, item.article)}</p>${showByline(view, item.article)}${showDocument(view, item.quote, stored)}</section>
<section aria-labelledby="proposal"><h2 id="proposal">${words.proposalTitle}</h2>${showForm(view, facts)}${showKeys(view)}</section>
</div>
<form hidden method="post" action="${linkTo(view, 'desk', 'undo')}" data-undo-form><input type="hidden" name="act" value="${facts.acts[0]?.id ?? ''}"><input type="hidden" name="back" value="${linkToItem(view, item, filter)}"></form></div>`,
  };
}

function showForm(view: View, { item, filter, choices, sent, wrong }: ItemFacts): Html {
  const { words } = view;
  return html`<form class="decision" method="post" action="${linkToItem(view, item, filter)}">
<input type="hidden" name="revision" value="${String(item.revision)}">
<p class="decide"><button name="act" value="accept" formnovalidate data-key="accept">${words.accept}</button> <button class="plain" name="act" value="change" data-key="change">${words.saveChange}</button> <button class="plain" name="act" value="reject" formnovalidate data-key="reject">${words.reject}</button> <button class="plain" name="act" value="skip" formnovalidate data-key="skip">${words.skipItem}</button></p>
<p class="field"><label for="f-reason">${words.reasonLabel}</label><input id="f-reason" name="reason" maxlength="1000" dir="auto"></p>
${showParent(view, item)}${showWhy(view, item.rule, item.reasons)}
${showFields(view, item.kind, sent ?? item.fields, choices, wrong)}
</form>`;
}

function showParent(view: View, { kind, commitment }: DeskItem): Html | null {
  if (!commitment) return null;
  const title = kind === 'evidence' ? view.words.bearsOn : view.words.conditionOf;
  return html`<h3>${title}</h3><p class="source"><a href="${linkTo(view, 'commitments', commitment.id)}">${foreign(view, commitment.wording)}</a></p>${showQuote(view, commitment.quote)}`;
}
