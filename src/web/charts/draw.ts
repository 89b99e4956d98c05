import { type PlotOptions, plot } from '@observablehq/plot';
import { raw } from 'hono/html';
import { parseHTML } from 'linkedom';
import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';
import type { View } from '../view.ts';

/** What a chart is called, and what one who cannot see it is told of it. `id` is its own on the page. */
export type ChartName = { readonly id: string; readonly title: string; readonly says: string };

const SVG = 'http://www.w3.org/2000/svg';
const CHART_WIDTH = 720;

/**
 * A chart as a picture in the page, drawn here: no script, and no style but the page's own (our policy allows none inline).
 * Colours are the tokens of the style sheet, so that it is light or dark as the page is.
 */
export function drawChart({ id, title, says }: ChartName, options: PlotOptions): Html {
  const { document } = parseHTML('<!doctype html><html></html>');
  const svg = plot({ width: CHART_WIDTH, ...options, document }) as Element;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
  }
  for (const name of ['font-family', 'font-size', 'height', 'width']) svg.removeAttribute(name);
  const given = { class: 'chart', role: 'img', 'aria-labelledby': `${id}-title ${id}-says`, direction: 'ltr' };
  for (const [name, value] of Object.entries(given)) svg.setAttribute(name, value);
  const tell = (name: 'title' | 'desc', end: string, text: string) => {
    const element = document.createElementNS(SVG, name);
    element.setAttribute('id', `${id}-${end}`);
    element.textContent = showable(text);
    return element;
  };
  svg.prepend(tell('title', 'title', title), tell('desc', 'says', says));
  return raw(svg.outerHTML) as Html;
}

type Figure = {
  readonly labelledBy: string;
  readonly chart: Html;
  /** Colour token and meaning. */
  readonly legend?: readonly (readonly [token: string, label: string])[];
  readonly table: Html;
  readonly csv: string;
};

/** A chart with what its colours mean, the same as a table, and the table to take away. */
export function showFigure(view: View, { labelledBy, chart, legend = [], table, csv }: Figure): Html {
  const { words } = view;
  return html`<figure class="chart-figure"><div class="table-scroll" tabindex="0" role="group" aria-labelledby="${labelledBy}">${chart}</div>
${
  legend.length > 0 &&
  html`<ul class="legend">${legend.map(
    ([token, label]) =>
      html`<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="2" fill="var(${token})"/></svg>${label}</li>`,
  )}</ul>`
}<details><summary>${words.chartTable}</summary>${table}</details>
<p><a href="${csv}" download>${words.chartDownload}</a></p></figure>`;
}
