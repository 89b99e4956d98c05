import type { CommitmentLine, StatusEvent } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showSection } from './facts.ts';
import { showSign } from './icons.ts';
import { daysLate, doneBy } from './lateness.ts';

/** What was due when, beside the day on which it was reported done; the commitments that name a date, in the order of their dates. */
export function showPlannedDates(
  view: View,
  lines: readonly CommitmentLine[],
  histories: ReadonlyMap<string, readonly StatusEvent[]>,
): Html | null {
  const { words } = view;
  const due = lines.filter((line) => line.due !== null).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  if (due.length === 0) return null;
  return showSection(
    'planned',
    words.plannedTitle,
    html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="planned"><table><thead><tr><th scope="col">${words.commitmentTitle}</th><th scope="col">${words.plannedDue}</th><th scope="col">${words.plannedActual}</th></tr></thead><tbody>${due.map(
      (line) => {
        const history = histories.get(line.id) ?? [];
        const done = doneBy(history);
        const late = daysLate(line.due, history);
        return html`<tr><th scope="row" class="source"><a href="${linkTo(view, 'commitments', line.id)}">${foreign(view, line.wording)}</a></th><td>${timeOf(view, line.due ?? '')}</td><td>${
          done
            ? html`${timeOf(view, done.date)} ${late !== null && (late > 0 ? html`<span class="overdue">${sayCount(view, 'daysLate', late)}</span>` : words.onTime)}`
            : line.overdue
              ? html`<span class="overdue">${showSign('overdue')}${words.overdue}</span>`
              : '–'
        }</td></tr>`;
      },
    )}</tbody></table></div>`,
  );
}
