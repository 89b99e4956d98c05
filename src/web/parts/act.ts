import { ACTS, type Act } from '../../base/index.ts';
import { type Html, html } from '../markup.ts';
import type { View } from '../view.ts';
import { showActSign } from './icons.ts';

export type Family = 'talk' | 'word' | 'deed' | 'rift';

/** The four families of acts that share a colour and a line. */
export const FAMILIES: Readonly<Record<Act, Family>> = {
  met: 'talk',
  discussed: 'talk',
  committed: 'word',
  intended: 'word',
  reaffirmed: 'word',
  signed: 'word',
  established: 'deed',
  delivered: 'deed',
  withdrew: 'deed',
  called: 'rift',
  refused: 'rift',
  suspended: 'rift',
};

export function showAct(view: View, act: Act): Html {
  return html`<span class="act ${FAMILIES[act]}">${showActSign(act)}${ACTS[act][view.language]}</span>`;
}
