import { type Person, ROLES, type TokenLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showCommand } from '../parts/command.ts';
import { showSection } from '../parts/facts.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { showAct, showField } from './form.ts';
import { hasRole } from './signed-in.ts';

/** The part of the account page for tokens of programs; a new one is shown this once. */
export function showTokens(view: View, person: Person, tokens: readonly TokenLine[], fresh?: string): Html {
  const { words } = view;
  return showSection(
    'tokens',
    words.tokensTitle,
    html`${fresh && html`<div class="first-steps" role="status"><p>${words.tokenOnce}</p>${showCommand(fresh)}</div>`}
<ul class="entries">${tokens.map(
      (token) =>
        html`<li class="entry"><p>${foreign(view, token.name)}</p><p class="meta"><span>${words[`role_${token.role}`]}</span><span>${words.begun} ${timeOf(view, token.madeAt, true)}</span>${
          token.usedAt && html`<span>${words.lastSeen} ${timeOf(view, token.usedAt, true)}</span>`
        }</p>${showAct(linkTo(view, 'account', 'end-token'), words.endSession, { token: token.id })}</li>`,
    )}</ul>
<form class="people" method="post" action="${linkTo(view, 'account', 'token')}">
${showField({ name: 'name', label: words.tokenName, autocomplete: 'off' })}
<p class="field"><label for="f-token-role">${words.role}</label><select id="f-token-role" name="role">${ROLES.filter((role) =>
      hasRole(person, role),
    ).map(
      (role) => html`<option value="${role}">${words[`role_${role}`]}</option>`,
    )}</select></p><button>${words.makeToken}</button></form>`,
    words.tokensNote,
  );
}
