import { axisX, axisY, barY, gridY, ruleY } from '@observablehq/plot';
import { STATUSES, type Status } from '../../base/index.ts';
import type { Html } from '../markup.ts';
import type { YearCounts } from '../parts/status-over-time.ts';
import { writeDigits, writeNumber } from '../say/numbers.ts';
import type { View } from '../view.ts';
import { drawChart } from './draw.ts';

export const STATUS_TOKENS: Readonly<Record<Status, string>> = {
  fulfilled: '--done',
  partly_fulfilled: '--part-done',
  advanced: '--moving',
  initiated: '--part-moving',
  not_started: '--part-stuck',
  stalled: '--stuck',
  not_fulfilled: '--failed',
  no_evidence: '--firm',
};
const ORDER = Object.keys(STATUS_TOKENS) as Status[];

/** Commitments by status at the end of each year: what is known rises from the line, what nobody has evidence of hangs below it, apart. */
export function drawStatusChart(view: View, years: readonly YearCounts[]): Html {
  const rtl = view.direction === 'rtl';
  const bars = years.flatMap(({ year, counts }) =>
    ORDER.flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count > 0 ? [{ year: String(year), status, count: status === 'no_evidence' ? -count : count }] : [];
    }),
  );
  const margin = { marginLeft: rtl ? 12 : 44, marginRight: rtl ? 44 : 12 };
  return drawChart(
    { id: 'status-chart', title: view.words.overTimeTitle, says: sayLastYear(view, years) },
    {
      height: 300,
      ...margin,
      marginBottom: 32,
      x: { type: 'band', domain: years.map(({ year }) => String(year)), reverse: rtl, padding: 0.25 },
      y: { nice: true },
      color: { type: 'ordinal', domain: ORDER, range: ORDER.map((status) => `var(${STATUS_TOKENS[status]})`) },
      marks: [
        gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
        axisY({
          anchor: rtl ? 'right' : 'left',
          label: null,
          tickSize: 0,
          ticks: 5,
          tickFormat: (count: number) => (Number.isInteger(count) ? writeNumber(view, Math.abs(count)) : ''),
        }),
        axisX({ anchor: 'bottom', label: null, tickSize: 0, tickFormat: (year: string) => writeDigits(view, year) }),
        barY(bars, { x: 'year', y: 'count', fill: 'status', order: ORDER }),
        ruleY([0], { stroke: 'var(--ink)' }),
      ],
    },
  );
}

function sayLastYear(view: View, years: readonly YearCounts[]): string {
  const last = years.at(-1);
  if (!last) return '';
  const counts = [...last.counts].map(([status, count]) => `${STATUSES[status][view.language]} ${writeNumber(view, count)}`);
  return `${writeDigits(view, String(last.year))}${view.words.colon} ${counts.join(`${view.words.comma} `)}`;
}
