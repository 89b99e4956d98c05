import type { PasskeyLine } from '../../register/index.ts';
import { staticFiles } from '../files.ts';
import { type Html, html } from '../markup.ts';
import { showSection } from '../parts/facts.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { showAct, showField } from './form.ts';

const script = () => html`<script src="${staticFiles().passkeys}" defer></script>`;
const faultPlace = (view: View) => html`<p class="notice fault" role="alert" data-fault="${view.words.trouble_passkey}" hidden></p>`;

/** The button beside the password; it appears where a script can work it. */
export function showPasskeySignIn(view: View, next: string): Html {
  return html`<form class="people" data-passkey="known" method="post" action="${linkTo(view, 'sign-in', 'passkey')}" hidden>
${faultPlace(view)}<input type="hidden" name="next" value="${next}"><button>${view.words.passkeySignIn}</button></form>${script()}`;
}

type Shown = { readonly passkeys: readonly PasskeyLine[]; readonly hasPassword: boolean; readonly offered: boolean };

/** The part of the account page for passkeys. `offered` where the page's address is one that passkeys work at. */
export function showPasskeys(view: View, { passkeys, hasPassword, offered }: Shown): Html {
  const { words } = view;
  return showSection(
    'passkeys',
    words.passkeysTitle,
    html`<ul class="entries">${passkeys.map(
      (passkey) =>
        html`<li class="entry"><p>${foreign(view, passkey.name)}</p><p class="meta"><span>${words.begun} ${timeOf(view, passkey.addedAt, true)}</span>${
          passkey.usedAt && html`<span>${words.lastSeen} ${timeOf(view, passkey.usedAt, true)}</span>`
        }</p>${showAct(linkTo(view, 'account', 'end-passkey'), words.passkeyRemove, { passkey: passkey.id })}</li>`,
    )}</ul>
${
  offered
    ? html`<form class="people" data-passkey="new" method="post" action="${linkTo(view, 'account', 'passkey')}" hidden>${faultPlace(view)}
${showField({ name: 'passkey-name', label: words.passkeyName, autocomplete: 'off' })}
${hasPassword && showField({ name: 'passkey-password', label: words.currentPassword, type: 'password', autocomplete: 'current-password' })}
<button>${words.passkeyAdd}</button></form>${script()}`
    : html`<p class="note">${words.passkeyAddress}</p>`
}`,
    words.passkeysNote,
  );
}
