import { AREAS, BEARINGS } from '../../base/index.ts';
import type { Commitment, Evidence, Register, StatusEvent } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showAct } from '../parts/act.ts';
import { linkArticle, showByline } from '../parts/article-line.ts';
import { listFacts, showSection } from '../parts/facts.ts';
import { showSign } from '../parts/icons.ts';
import type { PageContent } from '../parts/page.ts';
import { showProcessName } from '../parts/process-line.ts';
import { langOf, showQuote, widenQuote } from '../parts/quote.ts';
import { showStanding } from '../parts/standing.ts';
import { showDue, showStatus, showSupport } from '../parts/status.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { showParties } from '../say/parties.ts';
import { linkTo, type View } from '../view.ts';

/** One commitment: the original wording lit in its sentence, then evidence, status history and conditions. */
export async function showCommitment(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const commitment = await register.commitment(id);
  if (!commitment) return undefined;
  const [processes, quoted] = await Promise.all([register.processes(), register.article(commitment.quote.articleId)]);
  const process = processes.find(({ id }) => id === commitment.processId);
  const { words } = view;
  return {
    title: commitment.wording,
    section: 'processes',
    main: html`<header class="head"><p class="eyebrow">${words.commitmentTitle}${
      process && html` · <a href="${linkTo(view, 'processes', process.id)}">${showProcessName(view, process)}</a>`
    }</p>
<h1 class="source wording">${foreign(view, commitment.wording)}</h1>
<p class="meta strong">${showStatus(view, commitment.status)}${showDue(view, commitment)}<span>${showSupport(view, commitment.support)}</span>${showStanding(view, commitment.standing, commitment.proposedBy)}</p>
</header>
<div class="beside">
<div>
${showSection('wording', words.wordingTitle, showQuote(view, widenQuote(commitment.quote, quoted)))}
${showSection(
  'evidence',
  words.evidenceTitle,
  commitment.evidence.length > 0
    ? html`<ul class="entries">${commitment.evidence.map((evidence) => showEvidence(view, evidence))}</ul>`
    : html`<p>${words.evidenceEmpty}</p>`,
  commitment.evidence.length > 0 && words.evidenceNote,
)}
</div>
<aside class="reading" aria-label="${words.status}">
${showTerms(view, commitment)}
${showSection(
  'history',
  words.historyTitle,
  commitment.history.length > 0
    ? html`<ol class="time-line">${commitment.history.map((event) => showEvent(view, event))}</ol>`
    : html`<p>${words.historyEmpty}</p>`,
)}
${showSection(
  'conditions',
  words.conditionsTitle,
  commitment.conditions.length > 0
    ? html`<ul class="entries">${commitment.conditions.map(
        (condition) =>
          html`<li class="entry condition ${condition.standing === 'proposed' ? 'open-entry' : 'decided-entry'}"><p>${showSign('condition')}<q class="source" dir="auto"${langOf(
            condition.wording,
          )}>${showable(condition.wording)}</q></p><p class="meta">${showStanding(view, condition.standing, condition.proposedBy)}</p></li>`,
      )}</ul>`
    : html`<p>${words.noConditions}</p>`,
)}
</aside>
</div>`,
  };
}

function showTerms(view: View, commitment: Commitment): Html | null {
  const { words } = view;
  return listFacts([
    [words.who, showParties(view, commitment.who)],
    [words.to, commitment.to.length > 0 && showParties(view, commitment.to)],
    [words.act, showAct(view, commitment.act)],
    [words.area, commitment.area.map((area) => AREAS[area][view.language]).join(`${words.comma} `)],
    [words.body, commitment.body && foreign(view, commitment.body)],
    [words.programme, commitment.programme && foreign(view, commitment.programme)],
    [words.saidWhen, commitment.date && timeOf(view, commitment.date)],
    [words.due, commitment.due && timeOf(view, commitment.due)],
    [words.rule, commitment.rule !== null && html`<code dir="ltr">${showable(commitment.rule)}</code>`],
  ]);
}

function showEvidence(view: View, evidence: Evidence): Html {
  return html`<li class="entry ${evidence.standing === 'proposed' ? 'open-entry' : 'decided-entry'}">
<h3><span class="bearing bearing-${evidence.bearing}">${BEARINGS[evidence.bearing][view.language]}</span> ${linkArticle(view, evidence.article)}</h3>
${showByline(view, evidence.article)}
${showQuote(view, evidence.quote)}
<p class="meta">${showStanding(view, evidence.standing, evidence.proposedBy)}</p>
</li>`;
}

function showEvent(view: View, event: StatusEvent): Html {
  const { words } = view;
  return html`<li class="${event.author.kind === 'machine' ? 'open-entry' : 'decided-entry'}"><p class="when">${timeOf(view, event.date)}</p>
<p>${showStatus(view, event.status)}</p>
<p class="meta"><span>${words[event.author.kind]}${words.colon} ${foreign(view, event.author.name)}</span></p>
${event.reason && html`<p>${words.historyReason}${words.colon} ${foreign(view, event.reason)}</p>`}</li>`;
}
