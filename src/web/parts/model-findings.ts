import { sliceSpan } from '../../base/index.ts';
import type { ModelReading, StoredArticle } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { foreign, showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { showParties } from '../say/parties.ts';
import { say } from '../say/phrase.ts';
import type { View } from '../view.ts';
import { showAct } from './act.ts';
import { langOf } from './quote.ts';

/** What language models read in an article, each under its name, beside and never among what the rules read. */
export function showModelFindings(view: View, { reading }: StoredArticle, models: readonly ModelReading[]): Html | null {
  if (models.length === 0) return null;
  const { words } = view;
  const sentence = ({ start }: { start: number }) => reading.sentences.findLastIndex((each) => each.start <= start);
  const byRules = new Set(reading.statements.map((each) => `${sentence(each)} ${each.act}`));
  return html`<section class="aside" aria-labelledby="models"><h2 id="models">${words.modelsTitle}</h2><p class="note">${words.modelsNote}</p>
${models.map(({ model, statements, dropped }) => {
  const count = Object.values(dropped).reduce((sum, each) => sum + each, 0);
  return html`<h3>${foreign(view, model)}</h3>${count > 0 && html`<p class="note">${say(view, 'modelDropped', { n: writeNumber(view, count) })}</p>`}
<ol class="cards">${statements.map((statement) => {
    const run = sliceSpan(reading.text, statement);
    return html`<li class="card by-machine">${showAct(view, statement.act)} ${
      byRules.has(`${sentence(statement)} ${statement.act}`) && html`<span class="tag">${words.rulesToo}</span>`
    } <span class="parties">${showParties(view, statement.who)}</span> <q class="source" dir="auto"${langOf(run)}>${showable(run)}</q></li>`;
  })}</ol>`;
})}</section>`;
}
