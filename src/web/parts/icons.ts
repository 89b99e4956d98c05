import type { Act, Status } from '../../base/index.ts';
import { type Html, html } from '../markup.ts';

/**
 * Signs drawn on a 16 by 16 field with one stroke, so that nothing rests on colour or on a font alone. Each is a list of SVG path
 * commands, or of a solid part (`fill`) and a drawn part (`stroke`).
 */
type Sign = { readonly stroke?: string; readonly fill?: string; readonly dashed?: boolean };

const CIRCLE = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z';

const ACT_SIGNS: Readonly<Record<Act, Sign>> = {
  met: { stroke: 'M5 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM11 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM1.5 13c0-4.5 7-4.5 7 0M9 9.8c2-1 5.5 0 5.5 3.2' },
  discussed: { stroke: 'M2 3h8v6H6l-2.5 2.5V9H2zM12 6h2v5.5h-1.5V14L10 11.5H8' },
  committed: { stroke: 'M8 1.5l5.5 2v4.5c0 3.5-2.5 5.5-5.5 6.5c-3-1-5.5-3-5.5-6.5V3.5zM5.5 8l2 2l3.5-4' },
  intended: { stroke: 'M2 8h10M8.5 4.5L12 8l-3.5 3.5M14.5 3v10' },
  reaffirmed: { stroke: 'M13 6A5.5 5.5 0 0 0 3 6M3 2.5V6h3.5M3 10a5.5 5.5 0 0 0 10 0M13 13.5V10H9.5' },
  signed: { stroke: 'M2 13.5h12M4 10.5l1-3l6-6l2 2l-6 6zM9.5 3l2 2' },
  established: { stroke: 'M2 13.5h12M3.5 13.5V7.5h9v6M2 7.5l6-5l6 5M8 13.5v-3' },
  delivered: { stroke: 'M2 5l6-3l6 3v6.5l-6 3l-6-3zM2 5l6 3l6-3M8 8v6.5' },
  withdrew: { stroke: 'M14 8H4M7.5 4.5L4 8l3.5 3.5M1.5 3v10' },
  called: { stroke: 'M2 6.5v3h2.5l6 3.5V3l-6 3.5zM13 6a3 3 0 0 1 0 4' },
  refused: { stroke: `${CIRCLE}M4 4l8 8` },
  suspended: { stroke: `${CIRCLE}M6.5 5.5v5M9.5 5.5v5` },
};

const STATUS_SIGNS: Readonly<Record<Status, Sign>> = {
  no_evidence: { stroke: CIRCLE, dashed: true },
  not_started: { stroke: CIRCLE },
  initiated: { stroke: CIRCLE, fill: 'M8 8V2a6 6 0 0 1 6 6z' },
  advanced: { stroke: CIRCLE, fill: 'M8 8V2a6 6 0 1 1-6 6z' },
  fulfilled: { stroke: `${CIRCLE}M5 8.2l2.2 2.2l4-4.6` },
  partly_fulfilled: { stroke: CIRCLE, fill: 'M8 2a6 6 0 0 1 0 12z' },
  stalled: { stroke: `${CIRCLE}M6.5 5.5v5M9.5 5.5v5` },
  not_fulfilled: { stroke: `${CIRCLE}M5.5 5.5l5 5M10.5 5.5l-5 5` },
};

const OTHER_SIGNS = {
  proposed: { stroke: 'M2.5 4.5h11v9h-11zM8 4.5V2M5.5 8v1.5M10.5 8v1.5', dashed: false },
  accepted: { stroke: 'M3 8.5l3.5 3.5L13 4.5' },
  changed: { stroke: 'M3 13l.7-3l7-7l2.3 2.3l-7 7zM9 4.7L11.3 7' },
  rejected: { stroke: 'M4 4l8 8M12 4l-8 8' },
  overdue: { stroke: `${CIRCLE}M8 4.5V8l2.5 2` },
  condition: { stroke: 'M8 14V9M8 9L3 3M8 9l5-6M3 6.5V3h3.5M13 6.5V3H9.5' },
} satisfies Record<string, Sign>;
export type SignName = keyof typeof OTHER_SIGNS;

export const showActSign = (act: Act): Html => drawSign(ACT_SIGNS[act]);
export const showStatusSign = (status: Status): Html => drawSign(STATUS_SIGNS[status]);
export const showSign = (name: SignName): Html => drawSign(OTHER_SIGNS[name]);

function drawSign(sign: Sign): Html {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${sign.fill && html`<path class="solid" d="${sign.fill}"/>`}${
    sign.stroke && html`<path d="${sign.stroke}"${sign.dashed && html` stroke-dasharray="2.2 2"`}/>`
  }</svg>`;
}
