import { axisX, axisY, dot, link, ruleY } from '@observablehq/plot';
import type { ArticleLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { linkArticle } from '../parts/article-line.ts';
import { showSection } from '../parts/facts.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { writeDigits } from '../say/numbers.ts';
import { sayCount } from '../say/phrase.ts';
import type { View } from '../view.ts';
import { type Carried, listCarried } from './carried.ts';
import { drawChart, showFigure } from './draw.ts';
import { pickTicks } from './ticks.ts';
import { sayTick } from './time-line.ts';

/** The most rows that stay readable; the table holds all. */
const ROWS = 30;
const LONGEST_NAME = 26;

/** Carriers and origins of a story over time: a text of its own is full, a copy empty with a line to what it copies. Null for one carrier. */
export function showCarriers(view: View, storyId: string, lines: readonly ArticleLine[]): Html | null {
  const { words } = view;
  const carried = listCarried(lines);
  if (carried.filter(isDated).length < 2) return null;
  const byId = new Map(lines.map((line) => [line.id, line]));
  const table = html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="carriers"><table><thead><tr><th scope="col">${words.chartDay}</th><th scope="col">${words.chartCarrier}</th><th scope="col">${words.chartOrigin}</th><th scope="col">${words.chartWhat}</th></tr></thead><tbody>${carried.map(
    ({ id, at, carrier, origin, copyOf }) =>
      html`<tr><th scope="row">${at ? timeOf(view, at) : words.noDate}</th><td>${carrier && foreign(view, carrier)}</td><td>${origin && foreign(view, origin)}</td><td>${linkArticle(view, byId.get(id)!)}${copyOf && html` <small>${words.chartCopy}</small>`}</td></tr>`,
  )}</tbody></table></div>`;
  return showSection(
    'carriers',
    words.carriersTitle,
    showFigure(view, {
      labelledBy: 'carriers',
      chart: drawCarriers(view, carried),
      table,
      csv: `/api/stories/${encodeURIComponent(storyId)}/carriers.csv`,
    }),
    words.carriersNote,
  );
}

function isDated<T extends Carried>(carried: T): carried is T & { readonly at: string } {
  return carried.at !== null && !Number.isNaN(Date.parse(carried.at));
}

function drawCarriers(view: View, carried: readonly Carried[]): Html {
  const rtl = view.direction === 'rtl';
  const shown = carried.filter(isDated).map((each) => ({ ...each, row: each.carrier ?? each.id, date: new Date(each.at) }));
  const rows = [...new Set(shown.map(({ row }) => row))].slice(0, ROWS);
  const points = shown.filter(({ row }) => rows.includes(row));
  const byId = new Map(points.map((point) => [point.id, point]));
  const links = points.flatMap((point) => {
    const source = point.copyOf === null ? undefined : byId.get(point.copyOf);
    return source ? [{ x1: source.date, y1: source.row, x2: point.date, y2: point.row }] : [];
  });
  const times = points.map(({ date }) => date.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const air = Math.max(last - first, 3_600_000) * 0.06;
  const copies = points.filter(({ copyOf }) => copyOf !== null).length;
  return drawChart(
    {
      id: 'carriers-chart',
      title: view.words.carriersTitle,
      says: `${sayCount(view, 'carriers', rows.length)}${view.words.comma} ${sayCount(view, 'copies', copies)}`,
    },
    {
      height: 34 * rows.length + 60,
      marginTop: 20,
      marginBottom: 36,
      marginLeft: rtl ? 40 : 210,
      marginRight: rtl ? 210 : 40,
      x: { type: 'utc', domain: [new Date(first - air), new Date(last + air)], reverse: rtl },
      y: { type: 'point', domain: rows },
      r: { type: 'identity' },
      marks: [
        ruleY(rows, { stroke: 'var(--line)' }),
        axisX({
          anchor: 'bottom',
          label: null,
          ticks: pickTicks(first - air, last + air),
          color: 'var(--soft)',
          tickFormat: (date: Date) => (last - first < 172_800_000 ? sayHour(view, date) : sayTick(view, date)),
        }),
        axisY({ anchor: rtl ? 'right' : 'left', label: null, tickSize: 0, tickPadding: 12, tickFormat: shorten }),
        link(links, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: 'var(--firm)', strokeDasharray: '3 3' }),
        dot(
          points.filter(({ copyOf }) => copyOf !== null),
          { x: 'date', y: 'row', r: 6, stroke: 'var(--accent)', strokeWidth: 2, fill: 'var(--raised)' },
        ),
        dot(
          points.filter(({ copyOf }) => copyOf === null),
          { x: 'date', y: 'row', r: 6, stroke: 'var(--accent)', strokeWidth: 2, fill: 'var(--accent)' },
        ),
      ],
    },
  );
}

/** Within two days the hour is told too. */
function sayHour(view: View, date: Date): string {
  const iso = date.toISOString();
  return iso.slice(11, 16) === '00:00' ? sayTick(view, date) : writeDigits(view, iso.slice(11, 16));
}

function shorten(name: string): string {
  const shown = showable(name);
  return shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME - 1).trimEnd()}…` : shown;
}
