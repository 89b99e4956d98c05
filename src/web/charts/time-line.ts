import { axisX, axisY, dot, ruleY } from '@observablehq/plot';
import type { Register } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { showProcessName } from '../parts/process-line.ts';
import { timeOf, writeDate } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { drawChart, showFigure } from './draw.ts';
import { LANES, listMoments, type Moment } from './moments.ts';
import { pickTicks } from './ticks.ts';

/** The most rows that the page shows; the download holds all. */
const ROWS = 400;
const TOKENS: Readonly<Record<Moment['lane'], string>> = { meeting: '--talk', commitment: '--word', evidence: '--deed', due: '--late' };

/** The time line of a process on a page of its own: it reads every commitment in full, which the process page need not wait for. */
export async function showTimeLine(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const process = await register.process(id);
  if (!process) return undefined;
  const { words } = view;
  const moments = await listMoments(register, process);
  const figure = {
    labelledBy: 'time-line',
    chart: drawTimeLine(view, moments),
    table: showTable(view, moments, process.id),
    csv: `/api/processes/${encodeURIComponent(id)}/timeline.csv`,
  };
  return {
    title: words.timeLineTitle,
    section: 'processes',
    main: html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'processes', id)}">${showProcessName(view, process)}</a></p><h1 id="time-line">${words.timeLineTitle}</h1><p class="note">${words.timeLineNote}</p></header>
${moments.length > 0 ? showFigure(view, figure) : html`<p>${words.meetingsEmpty}</p>`}`,
  };
}

function laneName({ words }: View, lane: Moment['lane']): string {
  return { meeting: words.meetingsTitle, commitment: words.commitmentsTitle, evidence: words.evidenceTitle, due: words.due }[lane];
}

/** One circle a day and lane, the larger the more there is; full where a person decided on all of it, else empty. */
function drawTimeLine(view: View, moments: readonly Moment[]): Html {
  const rtl = view.direction === 'rtl';
  const lanes = LANES.filter((lane) => moments.some((moment) => moment.lane === lane));
  const days = [...Map.groupBy(moments, ({ lane, day }) => `${lane} ${day}`).values()].map((group) => ({
    lane: group[0]!.lane,
    date: new Date(group[0]!.day),
    radius: Math.min(16, 4 + 2 * Math.sqrt(group.length - 1)),
    decided: group.every(({ standing }) => standing !== 'proposed'),
  }));
  const [first, last] = [moments[0]!.day, moments.at(-1)!.day];
  const air = Math.max(Date.parse(last) - Date.parse(first), 86_400_000) * 0.04;
  const says = LANES.map((lane) => `${laneName(view, lane)} ${writeNumber(view, moments.filter((moment) => moment.lane === lane).length)}`);
  return drawChart(
    {
      id: 'time-line-chart',
      title: view.words.timeLineTitle,
      says: `${writeDate(view, first)} – ${writeDate(view, last)}${view.words.colon} ${says.join(`${view.words.comma} `)}`,
    },
    {
      height: 60 * lanes.length + 50,
      marginTop: 24,
      marginBottom: 36,
      marginLeft: rtl ? 40 : 130,
      marginRight: rtl ? 130 : 40,
      x: { type: 'utc', domain: [new Date(Date.parse(first) - air), new Date(Date.parse(last) + air)], reverse: rtl },
      y: { type: 'point', domain: lanes },
      r: { type: 'identity' },
      marks: [
        ruleY(lanes, { stroke: 'var(--line)' }),
        axisX({
          anchor: 'bottom',
          label: null,
          ticks: pickTicks(Date.parse(first) - air, Date.parse(last) + air),
          color: 'var(--soft)',
          tickFormat: (date: Date) => sayTick(view, date),
        }),
        axisY({
          anchor: rtl ? 'right' : 'left',
          label: null,
          tickSize: 0,
          tickPadding: 12,
          tickFormat: (lane: Moment['lane']) => laneName(view, lane),
        }),
        ...lanes.flatMap((lane) => {
          const color = `var(${TOKENS[lane]})`;
          const ofLane = days.filter((day) => day.lane === lane);
          const place = { x: 'date', y: 'lane', r: 'radius', stroke: color, strokeWidth: 2 } as const;
          return [
            dot(
              ofLane.filter(({ decided }) => !decided),
              { ...place, fill: 'var(--raised)' },
            ),
            dot(
              ofLane.filter(({ decided }) => decided),
              { ...place, fill: color },
            ),
          ];
        }),
      ],
    },
  );
}

/** A tick is the first of a year or month, or a day. */
export function sayTick(view: View, date: Date): string {
  const day = date.toISOString().slice(0, 10);
  return writeDate(view, day.endsWith('-01-01') ? day.slice(0, 4) : day.endsWith('-01') ? day.slice(0, 7) : day);
}

function showTable(view: View, moments: readonly Moment[], processId: string): Html {
  const { words } = view;
  const rest = moments.length - ROWS;
  return html`<div class="table-scroll" tabindex="0" role="group" aria-labelledby="time-line"><table><thead><tr><th scope="col">${words.chartDay}</th><th scope="col">${words.chartKind}</th><th scope="col">${words.chartWhat}</th><th scope="col">${words.status}</th></tr></thead><tbody>${moments
    .slice(0, ROWS)
    .map(
      ({ lane, day, what, standing, proposedBy, commitmentId }) =>
        html`<tr><th scope="row">${timeOf(view, day)}</th><td>${laneName(view, lane)}</td><td><a class="source" href="${
          commitmentId === null ? linkTo(view, 'processes', processId) : linkTo(view, 'commitments', commitmentId)
        }">${foreign(view, what)}</a></td><td>${words[`standing_${standing}`]} · ${words[proposedBy]}</td></tr>`,
    )}</tbody></table></div>${rest > 0 && html`<p class="note">+ ${sayCount(view, 'rows', rest)}</p>`}`;
}
