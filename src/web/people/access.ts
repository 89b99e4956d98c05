import type { PersonLine, Process } from '../../register/index.ts';
import { html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { showProcessName } from '../parts/process-line.ts';
import { foreign } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';

type Shown = {
  readonly process: Process;
  readonly access: { readonly private: boolean; readonly members: readonly string[] };
  readonly people: readonly PersonLine[];
  readonly done: boolean;
};

/** Who may see a process: everyone, or its members alone. */
export function showAccess(view: View, { process, access, people, done }: Shown): PageContent {
  const { words } = view;
  return {
    title: words.accessTitle,
    section: 'processes',
    main: html`<header class="head"><p class="eyebrow"><a href="${linkTo(view, 'processes', process.id)}">${showProcessName(view, process)}</a></p><h1>${words.accessTitle}</h1><p class="note">${words.accessNote}</p></header>
${done && html`<p class="notice" role="status">${words.saved}</p>`}
<form class="people" method="post" action="${linkTo(view, 'processes', process.id, 'access')}">
<fieldset><legend>${words.accessTitle}</legend>
<label><input type="radio" name="private" value="0"${!access.private && html` checked`}> ${words.accessPublic}</label>
<label><input type="radio" name="private" value="1"${access.private && html` checked`}> ${words.accessPrivate}</label></fieldset>
<fieldset><legend>${words.accessMembers}</legend>${people.map(
      (person) =>
        html`<label><input type="checkbox" name="member" value="${person.id}"${access.members.includes(person.id) && html` checked`}> ${foreign(view, person.name)}</label> `,
    )}</fieldset>
<button>${words.save}</button></form>`,
  };
}
