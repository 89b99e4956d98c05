import { EXPORT_FORMATS } from '../../app/index.ts';
import { type Html, html } from '../markup.ts';
import { linkTo, type View } from '../view.ts';

/** The ways out of the register for a process or a commitment, folded away. */
export function showExports(view: View, kind: 'processes' | 'commitments', id: string): Html {
  const { words, language } = view;
  return html`<details class="exports"><summary>${words.exportTitle}</summary><p class="note">${words.exportNote} <a href="${linkTo(view, 'api')}">${words.apiTitle}</a></p><ul class="meta">${EXPORT_FORMATS.map(
    ({ label, ending }) =>
      html`<li><a href="/api/${kind}/${encodeURIComponent(id)}.${ending}?language=${language}" lang="en">${label}</a></li>`,
  )}</ul></details>`;
}
