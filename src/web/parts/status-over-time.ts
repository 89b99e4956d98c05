import { STATUSES, type Status } from '../../base/index.ts';
import type { CommitmentLine, StatusEvent } from '../../register/index.ts';
import { showFigure } from '../charts/draw.ts';
import { drawStatusChart, STATUS_TOKENS } from '../charts/status-chart.ts';
import { type Html, html } from '../markup.ts';
import { writeDigits, writeNumber } from '../say/numbers.ts';
import type { View } from '../view.ts';
import { showSection } from './facts.ts';

type Histories = ReadonlyMap<string, readonly StatusEvent[]>;
export type YearCounts = { readonly year: number; readonly counts: ReadonlyMap<Status, number> };

/**
 * How many commitments stood where at the end of each year, from the first that was said to the last word on any, as the Peace Accords
 * Matrix reports them. A commitment counts from the year in which it was said; one without a date from the first year.
 */
export function countByYear(lines: readonly Pick<CommitmentLine, 'id' | 'date'>[], histories: Histories): YearCounts[] {
  const standing = new Map([...histories].map(([id, events]) => [id, events.filter(({ undone }) => undone === null)]));
  const days = [...lines.flatMap(({ date }) => date ?? []), ...[...standing.values()].flat().map(({ date }) => date)];
  const years = days.map((day) => Number(day.slice(0, 4))).filter(Number.isFinite);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const counts = new Map<Status, number>();
    for (const { id, date } of lines) {
      if (date !== null && Number(date.slice(0, 4)) > year) continue;
      const status = standing.get(id)?.findLast((event) => Number(event.date.slice(0, 4)) <= year)?.status ?? 'no_evidence';
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    return { year, counts };
  });
}

/** The same as a chart and a table, those without evidence apart. */
export function showStatusOverTime(view: View, processId: string, lines: readonly CommitmentLine[], histories: Histories): Html | null {
  const { words } = view;
  const years = countByYear(lines, histories);
  if (years.length === 0) return null;
  const used = (Object.keys(STATUSES) as Status[]).filter(
    (status) => status !== 'no_evidence' && years.some(({ counts }) => counts.has(status)),
  );
  const columns: readonly Status[] = [...used, 'no_evidence'];
  return showSection(
    'over-time',
    words.overTimeTitle,
    showFigure(view, {
      labelledBy: 'over-time',
      chart: drawStatusChart(view, years),
      legend: columns.map((status) => [STATUS_TOKENS[status], STATUSES[status][view.language]] as const),
      csv: `/api/processes/${encodeURIComponent(processId)}/status-by-year.csv`,
      table: html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="over-time"><table><thead><tr><th scope="col">${words.yearLabel}</th>${columns.map(
        (status) => html`<th scope="col">${STATUSES[status][view.language]}</th>`,
      )}</tr></thead><tbody>${years.map(
        ({ year, counts }) =>
          html`<tr><th scope="row">${writeDigits(view, String(year))}</th>${columns.map((status) => html`<td>${writeNumber(view, counts.get(status) ?? 0)}</td>`)}</tr>`,
      )}</tbody></table></div>`,
    }),
    words.overTimeNote,
  );
}
