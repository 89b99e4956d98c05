import type { ProcessLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { showParties } from '../say/parties.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showStanding } from './standing.ts';

/** A process's name in the view's language, else in the other; `undefined` where it has none. */
export function nameProcess(view: View, process: Pick<ProcessLine, 'nameAr' | 'nameEn'>): string | undefined {
  return (view.language === 'ar' ? (process.nameAr ?? process.nameEn) : (process.nameEn ?? process.nameAr)) ?? undefined;
}

/** The process's name; where no text names it, the cooperation of its parties. */
export function showProcessName(view: View, process: Pick<ProcessLine, 'nameAr' | 'nameEn' | 'parties'>): Html {
  const name = nameProcess(view, process);
  return name ? foreign(view, name) : say(view, 'unnamedProcess', { parties: showParties(view, process.parties) });
}

export function listProcesses(view: View, processes: readonly ProcessLine[], heading: 'h2' | 'h3'): Html {
  return html`<ul class="entries">${processes.map(
    (process) => html`<li class="entry ${process.standing === 'proposed' ? 'open-entry' : 'decided-entry'}">
<${heading}><a href="${linkTo(view, 'processes', process.id)}">${showProcessName(view, process)}</a></${heading}>
<p class="meta">${nameProcess(view, process) !== undefined && html`<span>${showParties(view, process.parties)}</span>`}<span>${sayCount(view, 'commitments', process.commitments)}</span><span>${sayCount(
      view,
      'meetings',
      process.meetings,
    )}</span>${process.lastDate && html`<span>${say(view, 'lastDate', { date: timeOf(view, process.lastDate, true) })}</span>`}</p>
<p class="meta">${showStanding(view, process.standing)}</p>
</li>`,
  )}</ul>`;
}
