import { type DeskItem, type EntryRef, FIELDS, type FieldAgreement, type StoredArticle } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { hasRole } from '../people/signed-in.ts';
import { foreign, showable } from '../say/foreign.ts';
import { writeDigits, writeNumber } from '../say/numbers.ts';
import { linkTo, type View } from '../view.ts';
import { showDocument } from './document.ts';
import { type Choices, showFields } from './fields.ts';
import { writeRef } from './filter.ts';

/** An entry to be coded from its sentence alone: the form is empty, whatever was proposed or coded before. */
export function showBlind(view: View, item: DeskItem, stored: StoredArticle | undefined, choices: Choices): PageContent {
  const { words } = view;
  // Where an entry belongs is no reading of its sentence.
  const empty = Object.fromEntries(FIELDS[item.kind].map(({ name }) => [name, name === 'process' ? item.processId : null]));
  return {
    title: words.secondTitle,
    section: 'desk',
    main: html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'desk', 'second')}">${words.secondTitle}</a></p><h1>${words[`kind_${item.kind}`]}</h1><p class="note">${words.secondIntro}</p></header>
<div class="beside"><section aria-labelledby="document"><h2 id="document">${words.documentTitle}</h2>${showDocument(view, item.quote, stored)}</section>
<section aria-labelledby="form"><h2 id="form">${words.secondTitle}</h2><form class="decision" method="post" action="${linkTo(view, 'desk', 'second', item.kind, item.id)}">${showFields(view, item.kind, empty, choices)}<button>${words.secondSave}</button></form></section></div>`,
  };
}

/** How far the readers agree, field by field, and where they do not. */
export function showAgreement(
  view: View,
  fields: readonly FieldAgreement[],
  settled: readonly EntryRef[],
  notice: Html | null = null,
): PageContent {
  const { words } = view;
  const told = fields.filter(({ field, units }) => units > 0 && field !== 'process');
  const number = (value: number | null) => (value === null ? '–' : writeDigits(view, value.toFixed(2)));
  const label = (field: string) => words[`field_${field}` as 'field_who'] ?? field;
  return {
    title: words.secondTitle,
    section: 'desk',
    main: html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'desk')}">${words.deskTitle}</a></p><h1>${words.secondTitle}</h1><p class="note">${words.secondIntro}</p>
<p><a class="button" href="${linkTo(view, 'desk', 'second', 'next')}">${words.secondBegin}</a></p></header>
${notice && html`<p class="notice" role="status">${notice}</p>`}
<section aria-labelledby="agreement"><h2 id="agreement">${words.agreementTitle}</h2>${
      told.length === 0
        ? html`<p>${words.agreementEmpty}</p>`
        : html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="agreement"><table><thead><tr><th scope="col">${words.agreementField}</th><th scope="col">${words.agreementUnits}</th><th scope="col">${words.agreementPercent}</th><th scope="col">${words.agreementKappa}</th><th scope="col">${words.agreementAlpha}</th></tr></thead><tbody>${told.map(
            (each) =>
              html`<tr><th scope="row">${label(each.field)}</th><td>${writeNumber(view, each.units)}</td><td>${number(each.percent)}</td><td>${number(each.kappa)}</td><td>${number(each.alpha)}</td></tr>`,
          )}</tbody></table></div>`
    }</section>
${listDisagreements(view, told, settled, label)}`,
  };
}

function listDisagreements(
  view: View,
  fields: readonly FieldAgreement[],
  settled: readonly EntryRef[],
  label: (field: string) => string,
): Html | null {
  const { words } = view;
  const all = fields.flatMap(({ field, disagreements }) => disagreements.map((each) => ({ field, ...each })));
  if (all.length === 0) return null;
  return html`<section aria-labelledby="differ"><h2 id="differ">${words.disagreements}</h2><ul class="entries">${all.map(
    ({ field, entry, values }) => {
      const done = settled.some(({ kind, id }) => kind === entry.kind && id === entry.id);
      return html`<li class="entry ${done ? 'decided-entry' : 'open-entry'}"><h3><a href="${linkTo(view, 'desk', 'items', entry.kind, entry.id)}">${
        words[`kind_${entry.kind}`]
      }</a> · ${label(field)} ${done && html`<span class="tag">${words.settled}</span>`}</h3>${values.map(
        ([reader, value]) =>
          html`<form class="act-form" method="post" action="${linkTo(view, 'desk', 'settle')}"><input type="hidden" name="entry" value="${showable(writeRef(entry))}"><input type="hidden" name="field" value="${field}"><input type="hidden" name="value" value="${showable(value)}"><span>${foreign(view, reader)}${words.colon}</span> <span class="source">${value ? foreign(view, value) : '–'}</span> ${
            hasRole(view.person, 'adjudicator') && html`<button class="plain">${words.settle}</button>`
          }</form>`,
      )}</li>`;
    },
  )}</ul></section>`;
}
