import type { OutsideLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showSection } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { say } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showAct, showField } from './form.ts';
import type { OutsideSettings } from './outside-settings.ts';

const nameOf = (settings: OutsideSettings) => html`<bdi lang="en">${settings.issuer.host}</bdi>`;

/** The way in by the institution: a link, since a form may not lead out of the site. */
export function showOutsideSignIn(view: View, settings: OutsideSettings, next: string): Html {
  const address = `${linkTo(view, 'sign-in', 'outside')}?${new URLSearchParams({ next })}`;
  return html`<p><a href="${address}">${say(view, 'outsideSignIn', { issuer: nameOf(settings) })}</a></p>`;
}

type Shown = { readonly identities: readonly OutsideLine[]; readonly hasPassword: boolean; readonly outside: OutsideSettings | null };

/** The part of the account page for accounts elsewhere; nothing where no institution is set and none is linked. */
export function showOutside(view: View, { identities, hasPassword, outside }: Shown): Html | null {
  const { words } = view;
  if (!outside && identities.length === 0) return null;
  return showSection(
    'outside',
    words.outsideTitle,
    html`<ul class="entries">${identities.map(
      ({ issuer, subject, addedAt }) =>
        html`<li class="entry"><p>${foreign(view, issuer)} ${foreign(view, subject)}</p><p class="meta"><span>${words.begun} ${timeOf(view, addedAt, true)}</span></p>${showAct(
          linkTo(view, 'account', 'end-outside'),
          words.outsideUnlink,
          { issuer, subject },
        )}</li>`,
    )}</ul>${
      outside &&
      html`<form class="people" method="post" action="${linkTo(view, 'account', 'outside')}">
${hasPassword && showField({ name: 'outside-password', label: words.currentPassword, type: 'password', autocomplete: 'current-password' })}
<button>${say(view, 'outsideLink', { issuer: nameOf(outside) })}</button></form>`
    }`,
    words.outsideNote,
  );
}

/** The step between the account page and the institution. */
export function showGoOut(view: View, settings: OutsideSettings, address: URL): PageContent {
  return {
    title: view.words.outsideTitle,
    section: 'account',
    main: html`<header class="head"><h1>${view.words.outsideTitle}</h1><p class="note">${view.words.outsideNote}</p></header>
<p><a href="${address.href}">${say(view, 'outsideGo', { issuer: nameOf(settings) })}</a></p>`,
  };
}
