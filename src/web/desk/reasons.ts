import { sayRule } from '../../app/index.ts';
import { type Html, html } from '../markup.ts';
import { foreign, showable } from '../say/foreign.ts';
import { say } from '../say/phrase.ts';
import type { View } from '../view.ts';

/** The reasons that matching stored with a piece of evidence, as sentences of the page: `words: a, b`, `due: 2025-09-30`, `body`. */
export function listReasons(view: View, reasons: readonly string[]): Html | null {
  if (reasons.length === 0) return null;
  return html`<ul class="reasons">${reasons.map((reason) => {
    const [, kind = '', what = ''] = /^(\w+)(?:: (.*))?$/s.exec(reason) ?? [];
    const key = (['words', 'due', 'body'] as const).find((each) => each === kind);
    return html`<li>${key ? say(view, `reason_${key}`, { what: foreign(view, what) }) : say(view, 'reason_other', { what: foreign(view, reason) })}</li>`;
  })}</ul>`;
}

/** Why an entry was proposed: its rule's plain sentence, and what matching found. */
export function showWhy(view: View, rule: string | null, reasons: readonly string[]): Html {
  const sentence = rule === null ? undefined : sayRule(rule);
  return html`<h3>${view.words.whyTitle}</h3>${
    rule !== null &&
    html`<p>${sentence ? html`${view.words.whyRule} <q lang="en" dir="ltr">${sentence}</q> ` : ''}<code dir="ltr">${showable(rule)}</code></p>`
  }${listReasons(view, reasons) ?? (rule === null ? html`<p>${view.words.whyNone}</p>` : null)}`;
}
