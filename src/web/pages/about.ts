import { ACTS, type Act, MENTION_KINDS, type MentionKind, STATUSES, type Status } from '../../base/index.ts';
import { type Html, html } from '../markup.ts';
import { FAMILIES, type Family, showAct } from '../parts/act.ts';
import { showSection } from '../parts/facts.ts';
import { showSign } from '../parts/icons.ts';
import type { PageContent } from '../parts/page.ts';
import { showStanding } from '../parts/standing.ts';
import { showStatus } from '../parts/status.ts';
import type { View } from '../view.ts';

/** How to read the pages: every mark, sign and word of theirs, drawn by the same code that draws the pages. */
export function showAbout(view: View): PageContent {
  const { words } = view;
  return {
    title: words.aboutTitle,
    section: 'about',
    main: html`<header class="head"><h1>${words.aboutTitle}</h1><p class="lead">${words.homeIntro}</p></header>
<div class="legend">
${showSection('voices', words.aboutVoices, html`<p class="source sample">${words.aboutVoicesSample}</p><p>${words.aboutVoicesText}</p>`)}
${showSection('marks', words.aboutMarks, html`${showMarks(view)}<p>${words.aboutMarksText}</p>`)}
${showSection('acts', words.aboutActs, html`<p>${words.aboutActsText}</p>${showFamilies(view)}`)}
${showSection(
  'statuses',
  words.aboutStatuses,
  html`<p>${words.aboutStatusesText}</p><ul class="legend-list">${(Object.keys(STATUSES) as Status[]).map(
    (status) => html`<li>${showStatus(view, status)}</li>`,
  )}<li><span class="overdue">${showSign('overdue')}${words.overdue}</span></li></ul>`,
)}
${showSection(
  'standings',
  words.aboutStandings,
  html`<p>${words.aboutStandingsText}</p><ul class="legend-list">${(['proposed', 'accepted', 'changed', 'rejected'] as const).map(
    (standing) => html`<li>${showStanding(view, standing)}</li>`,
  )}</ul>`,
)}
${showSection('support', words.aboutSupport, html`<p>${words.aboutSupportText}</p>`)}
${showSection('quotes', words.aboutQuotes, html`<p>${words.aboutQuotesText}</p>`)}
</div>`,
  };
}

function showMarks(view: View): Html {
  const kinds = Object.keys(MENTION_KINDS) as MentionKind[];
  return html`<p><mark class="said word">${view.words.aboutVoicesSample}</mark></p><ul class="legend-list">${kinds.map(
    (kind) => html`<li><span class="name ${kind}">${MENTION_KINDS[kind][view.language]}</span></li>`,
  )}</ul>`;
}

function showFamilies(view: View): Html {
  const families: readonly Family[] = ['talk', 'word', 'deed', 'rift'];
  return html`<dl class="families">${families.map(
    (family) =>
      html`<div><dt>${view.words[`family_${family}`]}</dt>${(Object.keys(ACTS) as Act[])
        .filter((act) => FAMILIES[act] === family)
        .map((act) => html`<dd>${showAct(view, act)}</dd>`)}</div>`,
  )}</dl>`;
}
