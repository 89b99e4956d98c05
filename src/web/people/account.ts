import type { Person, Session } from '../../register/index.ts';
import { html } from '../markup.ts';
import { showSection } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { showAct, showFault, showField } from './form.ts';
import { hasRole } from './signed-in.ts';

type Shown = {
  readonly person: Person;
  readonly sessions: readonly Session[];
  readonly sessionId: string | null;
  readonly hasPassword: boolean;
  readonly more?: PageContent['main'] | null;
  readonly fault?: string | undefined;
  readonly done?: boolean;
};

/** A person's own page: how they sign in, where they are signed in, and the way out. */
export function showAccount(view: View, { person, sessions, sessionId, hasPassword, more, fault, done }: Shown): PageContent {
  const { words } = view;
  return {
    title: words.accountTitle,
    section: 'account',
    main: html`<header class="head"><h1>${words.accountTitle}</h1><p class="meta"><span>${foreign(view, person.name)}</span><span>${words[`role_${person.role}`]}</span></p>
<p class="note">${words[`role_${person.role}_text`]}</p>${
      hasRole(person, 'administrator') &&
      html`<p><a href="${linkTo(view, 'people')}">${words.accountsTitle}</a> · <a href="${linkTo(view, 'audit')}">${words.auditTitle}</a></p>`
    }</header>
${showFault(fault)}${done && html`<p class="notice" role="status">${words.saved}</p>`}
${showAct(linkTo(view, 'sign-out'), words.signOut)}
${showSection(
  'password',
  words.password,
  html`<form class="people" method="post" action="${linkTo(view, 'account', 'password')}">
${hasPassword && showField({ name: 'current', label: words.currentPassword, type: 'password', autocomplete: 'current-password' })}
${showField({ name: 'password', label: words.newPassword, type: 'password', autocomplete: 'new-password', note: words.passwordNote })}
<button>${words.setPassword}</button></form>`,
)}
${more}
${showSection(
  'sessions',
  words.sessionsTitle,
  html`<ul class="entries">${sessions.map(
    (session) =>
      html`<li class="entry"><p>${foreign(view, session.agent || '–')}</p><p class="meta"><span>${words.begun} ${timeOf(view, session.begunAt, true)}</span><span>${words.lastSeen} ${timeOf(view, session.seenAt, true)}</span>${
        session.id === sessionId && html`<span class="tag">${words.thisSession}</span>`
      }</p>${showAct(linkTo(view, 'account', 'end-session'), words.endSession, { session: session.id })}</li>`,
  )}</ul>${showAct(linkTo(view, 'account', 'end-session'), words.endAllSessions, { session: 'all' })}`,
  words.sessionsNote,
)}`,
  };
}
