import type { Process, ProcessLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';
import { say } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { cut, nameOrParties, showFields } from './fields.ts';

const field = (label: Html | string, control: Html): Html => html`<p class="field"><label>${label}${control}</label></p>`;

/** What an editor does with a process: names in both languages, merging, splitting. */
export function showProcessForms(view: View, process: Process, others: readonly ProcessLine[]): Html {
  const { words } = view;
  const act = (name: string, title: string, fields: Html, button: string) =>
    html`<details><summary>${title}</summary><form method="post" action="${linkTo(view, 'desk', 'processes', process.id, name)}">${fields}${field(words.reasonLabel, html`<input name="reason" maxlength="1000" dir="auto">`)}<p><button>${button}</button></p></form></details>`;
  return html`<section class="ledger" aria-labelledby="decide"><h2 id="decide">${words.decideTitle}</h2>
${showNameForms(view, linkTo(view, 'desk', 'processes', process.id, 'name'), { ar: process.nameAr, en: process.nameEn })}
${
  process.articles.length > 0 &&
  act(
    'commitment',
    words.enterCommitment,
    html`${field(
      words.inArticle,
      html`<select name="article" required>${process.articles.map(({ id, title }) => html`<option value="${showable(id)}">${showable(cut(title))}</option>`)}</select>`,
    )}${field(words.articleWords, html`<textarea name="words" rows="3" dir="auto" required></textarea>`)}${showFields(
      view,
      'commitment',
      { act: 'committed', who: process.parties.join(', ') },
      { processes: [], commitments: [] },
      [],
      ['wording', 'process'],
    )}`,
    words.enterCommitment,
  )
}
${
  others.length > 0 &&
  act(
    'merge',
    words.mergeProcess,
    field(
      words.deskProcess,
      html`<select name="other" required>${others.map((other) => html`<option value="${showable(other.id)}">${showable(nameOrParties(view, other))}</option>`)}</select>`,
    ),
    words.mergeProcess,
  )
}
${
  process.commitmentList.length > 0 &&
  act(
    'split',
    words.splitProcess,
    html`${process.commitmentList.map(
      ({ id, wording }) =>
        html`<p><label><input type="checkbox" name="commitment" value="${showable(id)}"> <span class="source" dir="auto">${showable(cut(wording))}</span></label></p>`,
    )}<input type="hidden" name="language" value="${view.language}">${field(words.field_name, html`<input name="name" required maxlength="300" dir="auto">`)}`,
    words.splitProcess,
  )
}</section>`;
}

/** A name in each language; emptied, it is again what the texts say. */
function showNameForms(view: View, action: string, names: Readonly<Record<'ar' | 'en', string | null>>): Html {
  const { words } = view;
  const labels = { ar: words.arabic, en: words.english };
  return html`<details><summary>${words.renameTitle}</summary>${(['ar', 'en'] as const).map(
    (language) =>
      html`<form method="post" action="${action}"><input type="hidden" name="language" value="${language}">${field(
        say(view, 'renameTo', { language: labels[language] }),
        html`<input name="name" value="${showable(names[language] ?? '')}" maxlength="300" lang="${language}" dir="auto">`,
      )}<p><button>${words.save}</button></p></form>`,
  )}</details>`;
}
