import type { Beside, BesideLine } from '../../app/index.ts';
import { type Html, html, join } from '../markup.ts';
import { foreign } from '../say/foreign.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import type { PlainKey } from '../words/words.ts';
import { linkArticle, showByline } from './article-line.ts';
import { showProcessName } from './process-line.ts';

/** What to read before and after an article in its process, and what is like it; under each line why it stands there. */
export function showBeside(view: View, { process, before, after, similar }: Beside): Html {
  const name = process && html`<a href="${linkTo(view, 'processes', process.id)}">${showProcessName(view, process)}</a>`;
  return html`${showList(view, 'readBefore', before, name)}${showList(view, 'readAfter', after, name)}${showList(view, 'similarHere', similar, null)}`;
}

function showList(view: View, title: PlainKey, lines: readonly BesideLine[], process: Html | null): Html | false {
  return (
    lines.length > 0 &&
    html`<section class="aside" aria-labelledby="${title}"><h2 id="${title}">${view.words[title]}</h2>${process && html`<p class="note">${say(view, 'sameProcess', { name: process })}</p>`}
<ul class="articles">${lines.map(
      ({ line, reasons }) =>
        html`<li class="article-line"><h3>${linkArticle(view, line)}</h3>${showByline(view, line)}${showReasons(view, reasons)}</li>`,
    )}</ul></section>`
  );
}

/** «مشترك بينهما: …، بينهما ٣ أيام»: what both name, else the rare words that both have, and the days between them. */
function showReasons(view: View, { names, places, days, words }: BesideLine['reasons']): Html {
  const named = [...names, ...places];
  const shared = named.length > 0 ? named : words;
  return html`<p class="meta">${
    shared.length > 0 &&
    html`<span>${view.words.shared}${view.words.colon} ${join(
      shared.map((each) => foreign(view, each)),
      `${view.words.comma} `,
    )}</span>`
  }${days !== null && days > 0 && html`<span>${sayCount(view, 'daysBetween', days)}</span>`}</p>`;
}
