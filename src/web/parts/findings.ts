import { MENTION_KINDS, type MentionKind } from '../../base/index.ts';
import type { StoredArticle } from '../../register/index.ts';
import { type Html, html, join } from '../markup.ts';
import { foreign, showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { nameParty, showParties, showParty } from '../say/parties.ts';
import { linkTo, type View } from '../view.ts';
import { showStatement } from './statement-card.ts';

type Reading = StoredArticle['reading'];
type Entity = Reading['entities'][number];
/** The pages of the register for a reading's entities, by the entity's id in that reading. */
export type EntityPages = ReadonlyMap<string, string>;

/** Beside the text: everything that was read from it, each with the way to its words. */
export function showFindings(view: View, reading: Reading, pages: EntityPages): Html {
  const { words } = view;
  const places = placesOf(reading);
  const entity = (item: Entity, note?: Html | string | null) => showEntity(view, item, places.get(item.id) ?? [], pages, note);
  const ofKind = (...kinds: MentionKind[]) => reading.entities.filter(({ kind }) => kinds.includes(kind));
  const states = new Map(reading.bodies.map(({ entity, state }) => [entity, state]));
  const people = ofKind('person', 'office');
  const bodies = reading.entities.filter(({ id, kind }) => kind === 'body' || states.has(id));
  const rest = ofKind('organisation', 'agreement', 'programme', 'place', 'date').filter(({ id }) => !states.has(id));
  return html`<aside class="reading" aria-labelledby="reading"><h2 id="reading">${words.readingTitle}</h2><p class="note">${words.readingNote}</p>
${reading.parties.length > 0 && html`<h3>${words.partiesTitle}</h3><p class="parties">${showParties(view, reading.parties)}</p>`}
<h3>${words.statementsTitle}</h3>
${
  reading.statements.length > 0
    ? html`<ol class="cards">${reading.statements.map((statement, index) => showStatement(view, reading.text, statement, index))}</ol>`
    : html`<p>${words.silent}</p>${reading.silence && html`<p class="note">${words.silentWhy} <bdi lang="en">${showable(reading.silence)}</bdi></p>`}`
}
${people.length > 0 && html`<h3>${words.peopleTitle}</h3><ul class="entities">${people.map((item) => entity(item, showOffices(view, item)))}</ul>`}
${
  bodies.length > 0 &&
  html`<h3>${words.bodiesTitle}</h3><ul class="entities">${bodies.map((item) => {
    const state = states.get(item.id);
    return entity(item, state && html`<span class="tag state-${state}">${words[`state_${state}`]}</span>`);
  })}</ul>`
}
${
  rest.length > 0 &&
  html`<details><summary><h3>${words.placesTitle}</h3></summary><ul class="entities">${rest.map((item) =>
    entity(item, html`<span class="kind">${MENTION_KINDS[item.kind][view.language]}</span>`),
  )}</ul></details>`
}</aside>`;
}

/** The numbers (from 1) of the mentions of each entity. */
function placesOf(reading: Reading): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, mention] of reading.mentions.entries()) {
    const known = places.get(mention.entity);
    if (known) known.push(index + 1);
    else places.set(mention.entity, [index + 1]);
  }
  return places;
}

/** How many places of one entity are linked; a text may name one state a hundred times. */
const LINKED_PLACES = 12;

function showEntity(view: View, entity: Entity, places: readonly number[], pages: EntityPages, note?: Html | string | null): Html {
  const page = pages.get(entity.id);
  const name = foreign(view, entity.name);
  const party = entity.code ? nameParty(view, entity.code) : undefined;
  return html`<li id="e-${showable(entity.id)}"><span class="entity-name ${entity.kind}">${
    page ? html`<a href="${linkTo(view, 'entities', page)}">${name}</a>` : name
  }</span> ${party && party !== entity.name && html`<span class="kind">${showParty(view, entity.code!)}</span>`} ${note} <span class="places">${places.length > 0 && `${view.words.inText}${view.words.colon} `}${places
    .slice(0, LINKED_PLACES)
    .map(
      (place, index) =>
        html`<a href="#m${String(place)}" aria-label="${view.words.toText}${view.words.colon} ${showable(entity.name)} ${writeNumber(view, index + 1)}">${writeNumber(view, index + 1)}</a>`,
    )}</span></li>`;
}

function showOffices(view: View, entity: Entity): Html | null {
  if (entity.offices.length === 0) return null;
  return html`<span class="offices">${join(
    entity.offices.map(
      ({ title, organisation }) => html`${foreign(view, title)}${organisation && html` (${foreign(view, organisation)})`}`,
    ),
    `${view.words.comma} `,
  )}</span>`;
}
