import { compareTexts } from '../../app/index.ts';
import type { Register } from '../../register/index.ts';
import { html } from '../markup.ts';
import { linkArticle } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { timeOf } from '../say/dates.ts';
import { showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { say } from '../say/phrase.ts';
import type { View } from '../view.ts';

/** What changed in an article from the version before `number` to that one; undefined where there is no such pair. */
export async function showDifference(view: View, register: Register, id: string, number: string): Promise<PageContent | undefined> {
  const stored = await register.article(id);
  const at = stored?.versions.findIndex((version) => String(version.number) === number) ?? -1;
  const [before, after] = [stored?.versions[at - 1], stored?.versions[at]];
  if (!stored || !before || !after) return undefined;
  const [old, young] = await Promise.all([register.versionText(before.id), register.versionText(after.id)]);
  const { words } = view;
  const told = { from: writeNumber(view, before.number), to: writeNumber(view, after.number), date: timeOf(view, after.storedAt) };
  return {
    title: words.differenceTitle,
    section: 'articles',
    main: html`<header class="head"><h1>${words.differenceTitle}</h1><p>${linkArticle(view, stored)}</p><p class="meta">${say(view, 'differenceNote', told)}</p></header>
<div class="source prose difference" dir="auto"${stored.language !== 'und' && html` lang="${stored.language}"`}>${compareTexts(
      old ?? '',
      young ?? '',
    ).map(
      (pieces) =>
        html`<p dir="auto">${pieces.map(({ kind, text }) => {
          const shown = showable(text);
          return kind === 'same' ? shown : kind === 'gone' ? html`<del>${shown}</del>` : html`<ins>${shown}</ins>`;
        })}</p>`,
    )}</div>`,
  };
}
