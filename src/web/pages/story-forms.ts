import type { ArticleLine, StoryAct, StoryOutcome } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showFault } from '../people/form.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';

type Shown = {
  readonly id: string;
  readonly texts: readonly ArticleLine[];
  readonly acts: readonly StoryAct[];
  readonly outcome?: StoryOutcome | undefined;
};

/** What an editor does where the machine put articles together that tell of two events, or apart that tell of one. */
export function showStoryForms(view: View, { id, texts, acts, outcome }: Shown): Html {
  const { words } = view;
  const form = (act: string, fields: Html, button: string) =>
    html`<form class="people" method="post" action="${linkTo(view, 'stories', id, act)}">${fields}
<p class="field"><label>${words.reasonLabel} <input name="reason" maxlength="1000" dir="auto" required></label></p><p><button>${button}</button></p></form>`;
  return html`<section class="ledger" aria-labelledby="put-right"><h2 id="put-right">${words.storyRight}</h2><p class="note">${words.storyRightNote}</p>
${showFault(outcome && outcome !== 'done' ? words[`story_${outcome}`] : undefined)}${outcome === 'done' && html`<p class="notice" role="status">${words.storyDone}</p>`}
${
  texts.length > 1 &&
  html`<details><summary>${words.storySplit}</summary>${form(
    'split',
    html`<p class="field"><label>${words.storySplitText} <select name="article" required>${texts.map(
      (text) => html`<option value="${showable(text.id)}">${showable(text.title.trim() || words.untitled)}</option>`,
    )}</select></label></p>`,
    words.storySplit,
  )}</details>`
}
<details><summary>${words.storyJoin}</summary>${form(
    'join',
    html`<p class="field"><label>${words.storyJoinOther} <input name="other" maxlength="2000" dir="auto" required></label></p>`,
    words.storyJoin,
  )}</details>
${
  acts.length > 0 &&
  html`<h3>${words.storyActs}</h3><ol class="time-line">${acts.map(
    (act) =>
      html`<li><p class="when">${timeOf(view, act.at, true)}</p><p>${words[`storyAct_${act.act}`]} · ${foreign(view, act.by)}${
        act.reason && html` · ${foreign(view, act.reason)}`
      }${act.undone && html` <span class="tag">${words.storyUndone}</span>`}</p>${
        !act.undone &&
        html`<details><summary>${words.undo}</summary>${form('undo', html`<input type="hidden" name="act" value="${act.id}">`, words.undo)}</details>`
      }</li>`,
  )}</ol>`
}</section>`;
}
