import { ACTS, AREAS } from '../../base/index.ts';
import type { FacetField, Facets } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { foreign } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { nameParty } from '../say/parties.ts';
import { say } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import type { PlainKey } from '../words/words.ts';
import type { Asked } from './search-question.ts';

const FIELDS: readonly (readonly [FacetField, PlainKey])[] = [
  ['party', 'filterParty'],
  ['outlet', 'filterOutlet'],
  ['person', 'filterPerson'],
  ['body', 'filterBody'],
  ['area', 'filterArea'],
  ['act', 'filterAct'],
];

/** The commonest values of each field among what was found, each a way to narrow the search by it, or to widen it again. */
export function showFacets(view: View, { counted, total, fields }: Facets, asked: Asked): Html | null {
  if (counted === 0) return null;
  const { words } = view;
  return html`<section class="facets" aria-labelledby="facets"><h2 id="facets">${words.facetsTitle}</h2>
<p class="note">${counted < total && say(view, 'facetsNote', { n: writeNumber(view, counted) })} ${words.facetsAll}</p>
${FIELDS.map(([field, label]) => {
  const values = fields[field];
  return (
    values &&
    html`<details${(asked[field] ?? '') !== '' && html` open`}><summary>${words[label]}</summary><ul>${values.map(
      ({ value, count }) => html`<li>${linkValue(view, field, value, asked)} <span class="count">${writeNumber(view, count)}</span></li>`,
    )}</ul></details>`
  );
})}</section>`;
}

function linkValue(view: View, field: FacetField, value: string, asked: Asked): Html {
  const { page: _, ...rest } = asked;
  const chosen = asked[field] === value;
  const next = new URLSearchParams({ ...rest, [field]: chosen ? '' : value });
  return html`<a href="${linkTo(view, 'search')}?${next.toString()}"${chosen && html` aria-current="true"`}>${nameValue(view, field, value)}${
    chosen && html` (${view.words.facetRemove})`
  }</a>`;
}

function nameValue(view: View, field: FacetField, value: string): Html | string {
  if (field === 'act' && Object.hasOwn(ACTS, value)) return ACTS[value as keyof typeof ACTS][view.language];
  if (field === 'area' && Object.hasOwn(AREAS, value)) return AREAS[value as keyof typeof AREAS][view.language];
  return (field === 'party' && nameParty(view, value)) || foreign(view, value);
}
