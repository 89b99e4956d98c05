import { MENTION_KINDS } from '../../base/index.ts';
import type { EntityPage, Register } from '../../register/index.ts';
import { type Html, html, join } from '../markup.ts';
import { listArticles } from '../parts/article-line.ts';
import { showSection } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { linkToQuote, showQuote } from '../parts/quote.ts';
import { showStanding } from '../parts/standing.ts';
import { hasRole } from '../people/signed-in.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { showParty } from '../say/parties.ts';
import { linkTo, type View } from '../view.ts';

/** A person or organisation across articles, with each office as each text gave it. */
export async function showEntity(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const entity = await register.entity(id);
  if (!entity) return undefined;
  const { words } = view;
  return {
    title: entity.name,
    main: html`<header class="head"><p class="eyebrow">${MENTION_KINDS[entity.kind][view.language]}</p><h1>${foreign(view, entity.name)}</h1>${showNames(
      view,
      entity.name,
      entity.names,
    )}</header>
${entity.offices.length > 0 && showSection('offices', words.offices, listOffices(view, entity.offices), words.officesNote)}
${showSection('articles', words.inArticles, listArticles(view, entity.articles, 'h3'))}`,
  };
}

/** A joint body: its state, its names, the sentence it is known from. */
export async function showBody(view: View, register: Register, id: string): Promise<PageContent | undefined> {
  const body = await register.body(id);
  if (!body) return undefined;
  const { words } = view;
  return {
    title: body.name,
    section: 'processes',
    main: html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'processes', body.processId)}">${words.partOf}</a> · ${
      MENTION_KINDS.body[view.language]
    }</p><h1>${foreign(view, body.name)}</h1>${showNames(view, body.name, body.names)}
<p class="meta"><span class="tag state-${body.state}">${words[`state_${body.state}`]}</span>${showStanding(view, body.standing, body.proposedBy)}</p></header>
${
  hasRole(view.person, 'editor') &&
  html`<section class="ledger" aria-labelledby="decide"><h2 id="decide">${words.decideTitle}</h2><p><a href="${linkTo(view, 'desk', 'items', 'body', body.id)}">${words.field_state}</a></p></section>`
}
${showSection('rests-on', words.restsOn, showQuote(view, body.quote))}
${showSection('articles', words.inArticles, listArticles(view, body.articles, 'h3'))}`,
  };
}

function showNames(view: View, name: string, names: readonly string[]): Html | null {
  const others = names.filter((other) => other !== name);
  if (others.length === 0) return null;
  return html`<p class="meta">${view.words.alsoNamed}${view.words.colon} ${join(
    others.map((other) => foreign(view, other)),
    `${view.words.comma} `,
  )}</p>`;
}

function listOffices(view: View, offices: EntityPage['offices']): Html {
  const inTime = [...offices].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  return html`<ol class="time-line">${inTime.map(
    (office) =>
      html`<li><p class="when">${office.published ? timeOf(view, office.published, true) : view.words.noDate}</p><p>${foreign(view, office.title)}${
        office.country && html`${view.words.comma} ${showParty(view, office.country)}`
      }</p><p class="meta"><a class="open" href="${linkToQuote(view, office.quote)}">${view.words.openInArticle}</a></p></li>`,
  )}</ol>`;
}
