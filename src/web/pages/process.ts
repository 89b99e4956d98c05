import type { Body, CommitmentLine, Condition, Meeting, Process, Register } from '../../register/index.ts';
import { showExports } from '../api/links.ts';
import { nameOrParties } from '../desk/fields.ts';
import { showProcessForms } from '../desk/process-forms.ts';
import { type Html, html } from '../markup.ts';
import { listArticles } from '../parts/article-line.ts';
import { showCommitmentLine } from '../parts/commitment-line.ts';
import { showSection } from '../parts/facts.ts';
import { showSign } from '../parts/icons.ts';
import type { PageContent } from '../parts/page.ts';
import { showPlannedDates } from '../parts/planned-dates.ts';
import { nameProcess, showProcessName } from '../parts/process-line.ts';
import { linkToQuote, showQuote, showQuoteState } from '../parts/quote.ts';
import { showStanding } from '../parts/standing.ts';
import { showStatusBar } from '../parts/status.ts';
import { showStatusOverTime } from '../parts/status-over-time.ts';
import { hasRole } from '../people/signed-in.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { showParties, showParty } from '../say/parties.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

/** One process: its commitments and what became of them, meetings in time, bodies, conditions, documents. */
export async function showProcess(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const process = await register.process(id);
  if (!process) return undefined;
  const [histories, processes] = await Promise.all([register.desk.histories(id), register.processes()]);
  const { words } = view;
  const { commitmentList, meetingList, bodies, conditions, articles } = process;
  return {
    title: nameOrParties(view, process),
    section: 'processes',
    main: html`${showHead(view, process)}
${
  hasRole(view.person, 'editor') &&
  showProcessForms(
    view,
    process,
    processes.filter((other) => other.id !== id),
  )
}
${showSection(
  'commitments',
  words.commitmentsTitle,
  commitmentList.length > 0
    ? html`${showStatusBar(view, commitmentList)}<ul class="entries">${[...commitmentList].sort(bySaying).map((line) => showCommitmentLine(view, line))}</ul>`
    : html`<p>${words.commitmentsEmpty}</p>`,
  commitmentList.length > 0 && words.statusNote,
)}
${showPlannedDates(view, commitmentList, histories)}
${showStatusOverTime(view, process.id, commitmentList, histories)}
<div class="columns">
${showSection('meetings', words.meetingsTitle, meetingList.length > 0 ? showTimeLine(view, meetingList) : html`<p>${words.meetingsEmpty}</p>`)}
<div>
${showSection(
  'bodies',
  words.bodiesTitle,
  bodies.length > 0 ? html`<ul class="entries">${bodies.map((body) => showBodyLine(view, body))}</ul>` : html`<p>${words.bodiesEmpty}</p>`,
)}
${showSection(
  'conditions',
  words.conditionsTitle,
  conditions.length > 0
    ? html`<ul class="entries">${conditions.map((condition) => showConditionLine(view, condition))}</ul>`
    : html`<p>${words.conditionsEmpty}</p>`,
  words.conditionsNote,
)}
</div>
</div>
${articles.length > 0 && showSection('documents', words.documentsTitle, listArticles(view, articles, 'h3'))}`,
  };
}

function showHead(view: View, process: Process): Html {
  const other = view.language === 'ar' ? process.nameEn : process.nameAr;
  return html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'processes')}">${view.words.processesTitle}</a></p>
<h1>${showProcessName(view, process)}</h1>
${other && other !== nameProcess(view, process) && html`<p class="other-name">${foreign(view, other)}</p>`}
<p class="meta">${nameProcess(view, process) !== undefined && html`<span class="parties">${showParties(view, process.parties)}</span>`}<span>${sayCount(view, 'commitments', process.commitments)}</span><span>${sayCount(
    view,
    'meetings',
    process.meetings,
  )}</span>${process.lastDate && html`<span>${say(view, 'lastDate', { date: timeOf(view, process.lastDate, true) })}</span>`}${showStanding(view, process.standing)}</p>
${
  hasRole(view.person, 'administrator') &&
  html`<p><a href="${linkTo(view, 'processes', process.id, 'access')}">${view.words.accessTitle}</a></p>`
}<details><summary>${view.words.restsOn}</summary>${showQuote(view, process.quote)}</details>${showExports(view, 'processes', process.id)}<p><a href="${linkTo(view, 'processes', process.id, 'time-line')}">${view.words.timeLineTitle}</a></p></header>`;
}

/** Commitments as they were said: by day, then by their place in the text. */
function bySaying(a: CommitmentLine, b: CommitmentLine): number {
  return (a.date ?? '').localeCompare(b.date ?? '') || a.quote.articleId.localeCompare(b.quote.articleId) || a.quote.start - b.quote.start;
}

/** Meetings from the earliest to the latest; those without a date at the end. */
function showTimeLine(view: View, meetings: readonly Meeting[]): Html {
  const inTime = [...meetings].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  return html`<ol class="time-line">${inTime.map(
    (meeting) => html`<li class="${meeting.standing === 'proposed' ? 'open-entry' : 'decided-entry'}">
<p class="when">${meeting.date ? timeOf(view, meeting.date) : view.words.noDate}</p>
<h3>${foreign(view, meeting.title)}</h3>
<p class="meta">${meeting.parties.length > 0 && html`<span>${showParties(view, meeting.parties)}</span>`}${
      meeting.place && html`<span>${foreign(view, meeting.place)}</span>`
    }<a class="open" href="${linkToQuote(view, meeting.quote)}">${view.words.openInArticle}</a>${showQuoteState(view, meeting.quote)}${showStanding(view, meeting.standing, meeting.proposedBy)}</p>
${meeting.delegates.length > 0 && html`<details><summary>${view.words.delegates}</summary>${listDelegates(view, meeting.delegates)}</details>`}
</li>`,
  )}</ol>`;
}

function listDelegates(view: View, delegates: Meeting['delegates']): Html {
  const parties = [...new Set(delegates.map(({ party }) => party))];
  return html`<dl class="delegates">${parties.map(
    (party) =>
      html`<div><dt>${showParty(view, party)}</dt>${delegates
        .filter((delegate) => delegate.party === party)
        .map(
          ({ name, office }) => html`<dd>${foreign(view, name)}${office && html`${view.words.comma} ${foreign(view, office)}`}</dd>`,
        )}</div>`,
  )}</dl>`;
}

function showBodyLine(view: View, body: Body): Html {
  return html`<li class="entry ${body.standing === 'proposed' ? 'open-entry' : 'decided-entry'}"><h3><a href="${linkTo(view, 'bodies', body.id)}">${foreign(
    view,
    body.name,
  )}</a></h3><p class="meta"><span class="tag state-${body.state}">${view.words[`state_${body.state}`]}</span>${showQuoteState(view, body.quote)}${showStanding(view, body.standing, body.proposedBy)}</p></li>`;
}

function showConditionLine(view: View, condition: Condition): Html {
  return html`<li class="entry condition ${condition.standing === 'proposed' ? 'open-entry' : 'decided-entry'}"><p class="source">${showSign(
    'condition',
  )}${foreign(view, condition.wording)}</p><p class="meta">${
    condition.commitmentId && html`<a href="${linkTo(view, 'commitments', condition.commitmentId)}">${view.words.commitmentTitle}</a>`
  }<a class="open" href="${linkToQuote(view, condition.quote)}">${view.words.openInArticle}</a>${showQuoteState(view, condition.quote)}${showStanding(view, condition.standing, condition.proposedBy)}</p></li>`;
}
