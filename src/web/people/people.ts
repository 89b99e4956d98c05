import { type PersonLine, ROLES, type Role } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showCommand } from '../parts/command.ts';
import { showSection } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { foreign } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { showAct, showFault } from './form.ts';

type Shown = { readonly people: readonly PersonLine[]; readonly link?: string; readonly fault?: string; readonly done?: boolean };

/** The administrator's page: who there is, what they may do, and a link for one more. A link is shown once, here. */
export function showPeople(view: View, { people, link, fault, done }: Shown): PageContent {
  const { words } = view;
  return {
    title: words.accountsTitle,
    section: 'account',
    main: html`<header class="head"><h1>${words.accountsTitle}</h1><p class="note">${words.peopleNote}</p></header>
${showFault(fault)}${done && html`<p class="notice" role="status">${words.saved}</p>`}
${link && html`<section class="first-steps" aria-labelledby="link" role="status"><h2 id="link">${words.linkTitle}</h2><p>${words.linkNote}</p>${showCommand(link)}</section>`}
${showSection(
  'invite',
  words.inviteTitle,
  html`<form class="people" method="post" action="${linkTo(view, 'people', 'invite')}"><p class="field"><label for="f-role">${words.role}</label>${chooseRole(view, 'f-role', 'reader')}</p><button>${words.makeLink}</button></form>`,
)}
${showSection('list', words.peopleList, html`<ul class="entries">${people.map((person, index) => showPerson(view, person, index))}</ul>`)}`,
  };
}

function showPerson(view: View, person: PersonLine, index: number): Html {
  const { words } = view;
  const action = (what: string) => linkTo(view, 'people', person.id, what);
  const field = `r-${index}`;
  return html`<li class="entry"><h3>${foreign(view, person.name)}</h3>
<p class="meta"><span>${foreign(view, person.login)}</span><span>${words[`role_${person.role}`]}</span>${person.disabledAt && html`<span class="tag">${words.barred}</span>`}</p>
<div class="acts"><form class="act-form" method="post" action="${action('role')}"><label for="${field}">${words.role}</label> ${chooseRole(view, field, person.role)} <button>${words.save}</button></form>
${showAct(action('reset'), words.makeResetLink)}${showAct(action('end-sessions'), words.endAllSessions)}${
  person.disabledAt ? showAct(action('admit'), words.admit) : showAct(action('bar'), words.bar)
}</div></li>`;
}

function chooseRole(view: View, id: string, chosen: Role): Html {
  return html`<select id="${id}" name="role">${ROLES.map(
    (role) => html`<option value="${role}"${role === chosen && html` selected`}>${view.words[`role_${role}`]}</option>`,
  )}</select>`;
}
