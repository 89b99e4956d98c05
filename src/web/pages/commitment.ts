import { AREAS } from '../../base/index.ts';
import type { Assessment, Commitment, CommitmentLine, EntryLink, Register, StatusEvent } from '../../register/index.ts';
import { showExports } from '../api/links.ts';
import { showLedger } from '../desk/ledger.ts';
import { type Html, html } from '../markup.ts';
import { showAct } from '../parts/act.ts';
import { showEvidenceList, showWordings } from '../parts/evidence.ts';
import { listFacts, showSection } from '../parts/facts.ts';
import { showSign } from '../parts/icons.ts';
import { daysLate } from '../parts/lateness.ts';
import type { PageContent } from '../parts/page.ts';
import { showProcessName } from '../parts/process-line.ts';
import { langOf, showQuote, widenQuote } from '../parts/quote.ts';
import { showStanding } from '../parts/standing.ts';
import { showDue, showStatus, showSupport } from '../parts/status.ts';
import { hasRole } from '../people/signed-in.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { showParties } from '../say/parties.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

/** One commitment: the original wording lit in its sentence, then evidence, status history and conditions. */
export async function showCommitment(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const commitment = await register.commitment(id);
  if (!commitment) return undefined;
  const editor = hasRole(view.person, 'editor') ? view.person : null;
  const { desk } = register;
  const [processes, quoted, links, lines, assessments, acts] = await Promise.all([
    register.processes(),
    register.article(commitment.quote.articleId),
    desk.links('commitment', id),
    register.commitmentsOf(commitment.processId),
    desk.assessments(commitment.conditions.map((condition) => condition.id)),
    editor ? desk.acts({ kind: 'person', name: editor.name }, 1) : [],
  ]);
  const process = processes.find(({ id }) => id === commitment.processId);
  const { words } = view;
  return {
    title: commitment.wording,
    section: 'processes',
    main: html`<header class="head"><p class="eyebrow">${words.commitmentTitle}${
      process && html` · <a href="${linkTo(view, 'processes', process.id)}">${showProcessName(view, process)}</a>`
    }</p>
<h1 class="source wording">${foreign(view, commitment.wording)}</h1>
<p class="meta strong">${showStatus(view, commitment.status)}${showDue(view, commitment)}${showLateness(view, commitment)}<span>${showSupport(view, commitment.support)}</span>${showStanding(view, commitment.standing, commitment.proposedBy)}</p>
<p class="meta">${showSilence(view, commitment)}</p>
${showLinks(view, links, lines, id)}
${showExports(view, 'commitments', id)}</header>
<div class="beside">
<div>
${showSection('wording', words.wordingTitle, showQuote(view, widenQuote(commitment.quote, quoted)))}
${showSection('evidence', words.evidenceTitle, showEvidenceList(view, commitment), commitment.evidence.length > 0 && words.evidenceNote)}
${showWordings(view, commitment)}
</div>
<aside class="reading" aria-label="${words.status}">
${editor && showLedger(view, { commitment, others: lines.filter((line) => line.id !== id), lastAct: acts[0] })}
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
          )}>${showable(condition.wording)}</q></p><p class="meta">${showStanding(view, condition.standing, condition.proposedBy)}</p>${listAssessments(
            view,
            assessments.filter(({ conditionId }) => conditionId === condition.id),
          )}</li>`,
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

function showEvent(view: View, event: StatusEvent): Html {
  const { words } = view;
  return html`<li class="${event.author.kind === 'machine' ? 'open-entry' : 'decided-entry'}"><p class="when">${timeOf(view, event.date)}</p>
<p${event.undone && html` class="status-undone"`}>${showStatus(view, event.status)}</p>
${event.undone && html`<p class="note">${say(view, 'undoneMark', { name: foreign(view, event.undone.by) })}</p>`}
<p class="meta"><span>${words[event.author.kind]}${words.colon} ${foreign(view, event.author.name)}</span></p>
${event.reason && html`<p>${words.historyReason}${words.colon} ${foreign(view, event.reason)}</p>`}</li>`;
}

/** Done late or in time, by the day of the status event that says that it is done. */
function showLateness(view: View, { due, history }: Commitment): Html | null {
  const days = daysLate(due, history);
  if (days === null) return null;
  return days === 0 ? html`<span>${view.words.onTime}</span>` : html`<span class="overdue">${sayCount(view, 'daysLate', days)}</span>`;
}

/** Silence is shown as that (law 3), and a machine's finds as proposals. */
function showSilence(view: View, { contested, lastEvidence, openEvidence }: Commitment): Html {
  return html`${contested && html`<span class="contested">${view.words.contested}</span>`}<span>${
    lastEvidence ? say(view, 'noEvidenceSince', { date: timeOf(view, lastEvidence) }) : view.words.noEvidenceAtAll
  }</span>${openEvidence > 0 && html`<span>${sayCount(view, 'openEvidence', openEvidence)}</span>`}`;
}

/** The commitments that people said it is superseded by, supersedes, or is merged into. */
function showLinks(view: View, links: readonly EntryLink[], lines: readonly CommitmentLine[], id: string): Html | null {
  const { words } = view;
  const told = links.flatMap(({ link, fromId, toId }) => {
    const label =
      link === 'merged_into' ? words.mergedInto : link !== 'superseded_by' ? null : fromId === id ? words.supersededBy : words.supersedes;
    const other = fromId === id ? toId : fromId;
    if (!label || (link === 'merged_into' && toId === id)) return [];
    const wording = lines.find((line) => line.id === other)?.wording ?? words.commitmentTitle;
    return [
      html`<div class="act-form"><p>${label}${words.colon} <a class="source" href="${linkTo(view, 'commitments', other)}">${foreign(view, wording)}</a></p>${
        link === 'superseded_by' &&
        fromId === id &&
        hasRole(view.person, 'editor') &&
        html`<form method="post" action="${linkTo(view, 'desk', 'commitments', id, 'unlink')}"><input type="hidden" name="link" value="superseded_by"><input type="hidden" name="other" value="${other}"><button class="plain">${words.unlinkIt}</button></form>`
      }</div>`,
    ];
  });
  return told.length > 0 ? html`${told}` : null;
}

function listAssessments(view: View, assessments: readonly Assessment[]): Html | null {
  if (assessments.length === 0) return null;
  return html`<ol class="time-line">${assessments.map(
    ({ date, judgement, speaker, quote }) =>
      html`<li class="decided-entry"><p class="when">${timeOf(view, date)}</p><p><b>${view.words[`judge_${judgement}`]}</b>${
        speaker && html`${view.words.comma} ${foreign(view, speaker)}`
      }</p>${showQuote(view, quote)}</li>`,
  )}</ol>`;
}
