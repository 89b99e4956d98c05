import type { Author, Standing } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';
import type { View } from '../view.ts';
import { showSign } from './icons.ts';

/** Who stands behind an entry: a rule that proposed it, or a person who entered, accepted, changed or rejected it (law 5). */
export function showStanding(view: View, standing: Standing, proposedBy?: Author): Html {
  const label = standing === 'proposed' && proposedBy?.kind === 'person' ? view.words.byPerson : view.words[`standing_${standing}`];
  const byMachine = standing === 'proposed' && proposedBy?.kind !== 'person';
  return html`<span class="standing ${byMachine ? 'by-machine' : 'by-person'}"${
    proposedBy && html` title="${showable(proposedBy.name)}"`
  }>${showSign(standing)}${label}</span>`;
}
