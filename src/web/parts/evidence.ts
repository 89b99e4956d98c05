import { BEARINGS } from '../../base/index.ts';
import type { Commitment, Evidence } from '../../register/index.ts';
import { listReasons } from '../desk/reasons.ts';
import { type Html, html } from '../markup.ts';
import { hasRole } from '../people/signed-in.ts';
import { guessLanguage } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { linkArticle, showByline } from './article-line.ts';
import { showSection } from './facts.ts';
import { langOf, showQuote } from './quote.ts';
import { showStanding } from './standing.ts';
import { drawDifference } from './word-difference.ts';

const AGAINST: ReadonlySet<string> = new Set(['contradicts', 'delays']);

/** What bears on a commitment, without what a person rejected; where accepted sources disagree, each side under its own heading. */
export function showEvidenceList(view: View, commitment: Commitment): Html {
  const { words } = view;
  const shown = commitment.evidence.filter(({ standing }) => standing !== 'rejected');
  const list = (some: readonly Evidence[]) => html`<ul class="entries">${some.map((each) => showEvidence(view, commitment, each))}</ul>`;
  if (shown.length === 0) return html`<p>${words.evidenceEmpty}</p>`;
  if (!commitment.contested) return list(shown);
  return html`<p class="note">${words.contestedNote}</p><h3>${words.saysSo}</h3>${list(shown.filter(({ bearing }) => !AGAINST.has(bearing)))}<h3>${
    words.saysNot
  }</h3>${list(shown.filter(({ bearing }) => AGAINST.has(bearing)))}`;
}

/** A machine's bearing is a proposal and says so: «proposed: completes» beside «no evidence yet» claims nothing. */
function showEvidence(view: View, commitment: Commitment, evidence: Evidence): Html {
  const { words } = view;
  const open = evidence.standing === 'proposed';
  return html`<li class="entry ${open ? 'open-entry' : 'decided-entry'}">
<h3><span class="bearing bearing-${evidence.bearing}">${open && `${words.state_proposed}${words.colon} `}${BEARINGS[evidence.bearing][view.language]}</span> ${linkArticle(view, evidence.article)}</h3>
${showByline(view, evidence.article)}
${showQuote(view, evidence.quote)}
${evidence.reasons.length > 0 && html`<details><summary>${words.reasonsTitle}</summary>${listReasons(view, evidence.reasons)}</details>`}
<p class="meta">${showStanding(view, evidence.standing, evidence.proposedBy)}${
    hasRole(view.person, 'editor') &&
    open &&
    html`<a href="${linkTo(view, 'desk', 'items', 'evidence', evidence.id)}">${words.decideTitle}</a>`
  }</p>${
    hasRole(view.person, 'editor') &&
    evidence.bearing === 'restates' &&
    html`<form class="act-form" method="post" action="${linkTo(view, 'desk', 'commitments', commitment.id, 'alone')}"><input type="hidden" name="evidence" value="${evidence.id}"><button class="plain">${words.standAlone}</button></form>`
  }
</li>`;
}

/** The first wording beside each restatement, the words marked that the first does not have; another language is shown as it is. */
export function showWordings(view: View, commitment: Commitment): Html | null {
  const { words } = view;
  const restated = commitment.evidence.filter(({ bearing, standing }) => bearing === 'restates' && standing !== 'rejected');
  if (restated.length === 0) return null;
  const first = commitment.quote.exact;
  const same = guessLanguage(first);
  return showSection(
    'wordings',
    words.wordingsTitle,
    html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="wordings"><table><thead><tr><th scope="col">${words.firstWording}</th><th scope="col">${BEARINGS.restates[view.language]}</th></tr></thead><tbody>${restated.map(
      ({ quote }) =>
        html`<tr><td class="source" dir="auto"${langOf(first)}>${drawDifference(first, same === guessLanguage(quote.exact) ? quote.exact : first, 'del')}</td><td class="source" dir="auto"${langOf(quote.exact)}>${drawDifference(quote.exact, same === guessLanguage(quote.exact) ? first : quote.exact, 'ins')}</td></tr>`,
    )}</tbody></table></div>`,
    words.wordingsNote,
  );
}
