import { STATUSES, type Status } from '../../base/index.ts';
import type { CommitmentLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { writeNumber } from '../say/numbers.ts';
import { say, sayCount } from '../say/phrase.ts';
import type { View } from '../view.ts';
import { showSign, showStatusSign } from './icons.ts';

export function showStatus(view: View, status: Status): Html {
  return html`<span class="status status-${status}">${showStatusSign(status)}${STATUSES[status][view.language]}</span>`;
}

/** The due date; where it is past, a mark that is no status (law 3). */
export function showDue(view: View, line: Pick<CommitmentLine, 'due' | 'overdue'>): Html | null {
  if (!line.due) return null;
  return html`<span class="due">${say(view, 'dueOn', { date: timeOf(view, line.due) })}</span>${
    line.overdue && html` <span class="overdue">${showSign('overdue')}${view.words.overdue}</span>`
  }`;
}

/** «12 carriers, 2 origins» (law 4). */
export function showSupport(view: View, { carriers, origins }: CommitmentLine['support']): Html {
  return say(view, 'supportLine', { carriers: sayCount(view, 'carriers', carriers), origins: sayCount(view, 'origins', origins) });
}

/** How many commitments stand where: a bar for the eye, and the same as a list. */
export function showStatusBar(view: View, lines: readonly Pick<CommitmentLine, 'status' | 'overdue'>[]): Html {
  const counts = (Object.keys(STATUSES) as Status[])
    .map((status) => ({ status, count: lines.filter((line) => line.status === status).length }))
    .filter(({ count }) => count > 0);
  const overdue = lines.filter((line) => line.overdue).length;
  let offset = 0;
  const parts = counts.map(({ status, count }) => {
    const width = (count / lines.length) * 100;
    const part = html`<rect class="part-${status}" x="${offset.toFixed(2)}%" width="${width.toFixed(2)}%" height="10"/>`;
    offset += width;
    return part;
  });
  return html`<div class="status-bar"><svg aria-hidden="true" width="100%" height="10">${parts}</svg>
<ul class="row">${counts.map(
    ({ status, count }) => html`<li>${showStatus(view, status)} <b>${writeNumber(view, count)}</b></li>`,
  )}${overdue > 0 && html`<li><span class="overdue">${showSign('overdue')}${sayCount(view, 'overdueCount', overdue)}</span></li>`}</ul></div>`;
}
