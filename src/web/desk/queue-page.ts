import { BEARINGS } from '../../base/index.ts';
import type { ActLine, QueueCounts, QueueFilter, QueueLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { showPager } from '../parts/pager.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { nameParty } from '../say/parties.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { nameOrParties, type ProcessName } from './fields.ts';
import { filterQuery, KINDS, linkToItem, linkToNext, writeRef } from './filter.ts';
import { showKeys } from './keys.ts';

/** Proposals that one page of the list shows. */
export const LISTED = 50;

export type QueueFacts = {
  readonly filter: QueueFilter;
  readonly counts: QueueCounts;
  readonly lines: readonly QueueLine[];
  readonly processes: readonly ProcessName[];
  readonly acts: readonly ActLine[];
  readonly tasks: number;
  readonly page: number;
  readonly notice: string | null;
};

/** What waits, with the means to choose among it, to decide many at once, and to take back what one did. */
export function showQueue(view: View, facts: QueueFacts): PageContent {
  const { words } = view;
  const { filter, counts, lines, page, notice, tasks } = facts;
  const waiting = filter.kind ? (counts.kinds[filter.kind] ?? 0) : counts.total;
  return {
    title: words.deskTitle,
    section: 'desk',
    main: html`<div data-desk="queue" data-undo="${facts.acts[0]?.id ?? ''}"><header class="head"><h1>${words.deskTitle}</h1><p class="note">${words.deskIntro}</p>
<p class="meta"><span>${sayCount(view, 'waitingCount', waiting)}</span><a href="${linkTo(view, 'desk', 'tasks')}">${sayCount(view, 'tasksCount', tasks)}</a><a href="${linkTo(view, 'desk', 'second')}">${words.secondTitle}</a></p></header>
${notice && html`<p class="notice" role="status">${notice}</p>`}
${showFilter(view, facts)}
${lines.length === 0 ? html`<p>${words.deskEmpty}</p>` : html`<p><a class="button" data-key="begin" href="${linkToNext(view, filter)}">${words.deskBegin}</a></p>${listLines(view, facts)}`}
${showPager(view, page, page * LISTED < waiting, (to) => `${linkTo(view, 'desk')}${filterQuery(filter, { page: String(to) })}`)}
${showActs(view, facts.acts)}
${showKeys(view)}</div>`,
  };
}

function showFilter(view: View, { filter, counts, processes }: QueueFacts): Html {
  const { words } = view;
  return html`<form class="search fields" method="get" action="${linkTo(view, 'desk')}">
<label>${words.deskAll}<select name="kind"><option value="">${words.deskAll}</option>${KINDS.map(
    (kind) =>
      html`<option value="${kind}"${kind === filter.kind && html` selected`}>${words[`kind_${kind}`]} (${writeNumber(view, counts.kinds[kind] ?? 0)})</option>`,
  )}</select></label>
<label>${words.deskProcess}<select name="process"><option value="">${words.deskEveryProcess}</option>${processes.map(
    (process) =>
      html`<option value="${showable(process.id)}"${process.id === filter.process && html` selected`}>${showable(nameOrParties(view, process))}</option>`,
  )}</select></label>
<button>${words.deskShow}</button></form>`;
}

function listLines(view: View, { filter, lines }: QueueFacts): Html {
  const { words } = view;
  return html`<form method="post" action="${linkTo(view, 'desk', 'bulk')}${filterQuery(filter)}">
<ul class="entries queue">${lines.map(
    (
      line,
    ) => html`<li class="entry open-entry"><label><input type="checkbox" name="entry" value="${showable(`${writeRef(line)} ${line.revision}`)}"><span class="tag">${
      words[`kind_${line.kind}`]
    }</span> <span class="source">${foreign(view, wordsOf(view, line))}</span></label>
<p class="meta"><a class="open" href="${linkToItem(view, line, filter)}">${words.proposalTitle}</a><span>${foreign(view, line.title)}</span><span>${timeOf(view, line.day)}</span></p></li>`,
  )}</ul>
<p class="decide"><span>${words.deskMarked}</span> <label>${words.reasonLabel} <input name="reason" maxlength="1000" dir="auto"></label> <button name="act" value="accept">${
    words.accept
  }</button> <button class="plain" name="act" value="reject">${words.reject}</button></p></form>`;
}

function wordsOf(view: View, { kind, words }: QueueLine): string {
  if (kind === 'process') return (JSON.parse(words) as string[]).map((code) => nameParty(view, code) ?? code).join(`${view.words.comma} `);
  return kind === 'evidence' ? (BEARINGS[words as keyof typeof BEARINGS]?.[view.language] ?? words) : words;
}

function showActs(view: View, acts: readonly ActLine[]): Html | null {
  const { words } = view;
  if (acts.length === 0) return null;
  return html`<section aria-labelledby="acts"><h2 id="acts">${words.myActs}</h2><ol class="entries">${acts.map(
    (
      act,
    ) => html`<li class="entry decided-entry"><form class="act-form" method="post" action="${linkTo(view, 'desk', 'undo')}"><input type="hidden" name="act" value="${act.id}">
<span>${words[`act_${act.act}` as 'act_accepted'] ?? act.act}${act.entries.length > 1 && html`${words.comma} ${sayCount(view, 'entriesTouched', act.entries.length)}`}</span> ${
      act.reason && html`<span class="note">${foreign(view, act.reason)}</span>`
    } <span class="note">${timeOf(view, act.at.replace(/\.\d+/, ''))}</span> <button class="plain">${words.undo}</button></form></li>`,
  )}</ol></section>`;
}
