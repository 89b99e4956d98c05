import type { SignInLink } from '../../register/index.ts';
import { html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { linkTo, type View } from '../view.ts';
import { showFault, showField } from './form.ts';

/** The sign-in page. `next` is where the reader goes on. */
export function showSignIn(
  view: View,
  { next, fault, more }: { next: string; fault?: string | undefined; more?: PageContent['main'] | null },
): PageContent {
  const { words } = view;
  return {
    title: words.signInTitle,
    section: 'account',
    main: html`<header class="head"><h1>${words.signInTitle}</h1><p class="note">${words.signInNote}</p></header>
${showFault(fault)}
<form class="people" method="post" action="${linkTo(view, 'sign-in')}">
<input type="hidden" name="next" value="${next}">
${showField({ name: 'login', label: words.login, autocomplete: 'username' })}
${showField({ name: 'password', label: words.password, type: 'password', autocomplete: 'current-password' })}
<button>${words.signIn}</button>
</form>
${more}`,
  };
}

/** What a one-time link opens: a new account, or a new password for one that is there. */
export function showWelcome(
  view: View,
  { link, token, fault, login, name }: { link: SignInLink; token: string; fault?: string; login?: string; name?: string },
): PageContent {
  const { words } = view;
  const reset = link.purpose === 'reset';
  const title = reset ? words.resetTitle : words.welcomeTitle;
  return {
    title,
    section: 'account',
    main: html`<header class="head"><h1>${title}</h1><p class="note">${link.purpose === 'first' ? words.welcomeFirst : words[`role_${link.role}_text`]}</p></header>
${showFault(fault)}
<form class="people" method="post" action="${linkTo(view, 'welcome')}">
<input type="hidden" name="token" value="${token}">
${
  reset
    ? html`<input type="hidden" name="login" value="${link.login ?? ''}" autocomplete="username">`
    : html`${showField({ name: 'login', label: words.login, autocomplete: 'username', note: words.loginNote, ...(login !== undefined && { value: login }) })}
${showField({ name: 'name', label: words.shownName, autocomplete: 'name', note: words.shownNameNote, ...(name !== undefined && { value: name }) })}`
}
${showField({ name: 'password', label: words.newPassword, type: 'password', autocomplete: 'new-password', note: words.passwordNote })}
<button>${reset ? words.setPassword : words.makeAccount}</button>
</form>`,
  };
}
