import { AREAS } from '../../base/index.ts';
import type { CommitmentLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { showParties } from '../say/parties.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showAct } from './act.ts';
import { showQuoteState } from './quote.ts';
import { showStanding } from './standing.ts';
import { showDue, showStatus, showSupport } from './status.ts';

/** A commitment in a list: its wording, who undertook it, and what became of it. */
export function showCommitmentLine(view: View, line: CommitmentLine): Html {
  return html`<li class="entry ${line.standing === 'proposed' ? 'open-entry' : 'decided-entry'}">
<h3 class="source"><a href="${linkTo(view, 'commitments', line.id)}">${foreign(view, line.wording)}</a></h3>
<p class="meta"><span>${showAct(view, line.act)}</span><span>${showParties(view, line.who)}</span>${
    line.area.length > 0 && html`<span>${line.area.map((area) => AREAS[area][view.language]).join(`${view.words.comma} `)}</span>`
  }${line.date && html`<span>${say(view, 'saidOn', { date: timeOf(view, line.date, true) })}</span>`}</p>
<p class="meta strong">${showStatus(view, line.status)}${showDue(view, line)}${showQuoteState(view, line.quote)}${line.contested && html`<span class="contested">${view.words.contested}</span>`}<span>${showSupport(view, line.support)}</span>${
    line.openEvidence > 0 && html`<span>${sayCount(view, 'openEvidence', line.openEvidence)}</span>`
  }${showStanding(view, line.standing, line.proposedBy)}</p>
</li>`;
}
