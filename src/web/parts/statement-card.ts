import { AREAS, sliceSpan } from '../../base/index.ts';
import type { StoredArticle } from '../../register/index.ts';
import { type Html, html, join } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { showParties } from '../say/parties.ts';
import type { View } from '../view.ts';
import { FAMILIES, showAct } from './act.ts';
import { listFacts } from './facts.ts';
import { showSign } from './icons.ts';
import { langOf } from './quote.ts';

type Statement = StoredArticle['reading']['statements'][number];

/** What was read of one statement, beside the text; its number leads to its words and back. */
export function showStatement(view: View, text: string, statement: Statement, index: number): Html {
  const { words } = view;
  const number = String(index + 1);
  const quoteRun = (span: { start: number; end: number }) => {
    const run = sliceSpan(text, span);
    return html`<q class="source" dir="auto"${langOf(run)}>${showable(run)}</q>`;
  };
  return html`<li class="card by-machine ${FAMILIES[statement.act]}" id="c${number}" data-s="${number}">
<h4><a class="number" href="#s${number}" aria-label="${words.toText}${words.colon} ${number}">${writeNumber(view, index + 1)}</a> ${showAct(
    view,
    statement.act,
  )} ${statement.negated && html`<span class="tag negated">${words.negated}</span>`} <span class="tag">${words[`when_${statement.when}`]}</span></h4>
${listFacts([
  [words.who, statement.who.length > 0 && showParties(view, statement.who)],
  [words.to, statement.to.length > 0 && showParties(view, statement.to)],
  [words.what, statement.what && quoteRun(statement.what)],
  [words.area, statement.area.map((area) => AREAS[area][view.language]).join(`${words.comma} `)],
  [words.body, statement.body && foreign(view, statement.body)],
  [words.programme, statement.programme && foreign(view, statement.programme)],
  [
    words.condition,
    statement.conditions.length > 0 &&
      html`<span class="condition">${showSign('condition')}${join(statement.conditions.map(quoteRun), html`<br>`)}</span>`,
  ],
  [words.due, statement.due && timeOf(view, statement.due)],
  [words.place, statement.place && foreign(view, statement.place)],
  [words.speaker, statement.speaker && (statement.speaker === 'joint statement' ? words.jointStatement : foreign(view, statement.speaker))],
  [words.rule, html`<code dir="ltr">${showable(statement.rule)}</code>`],
])}</li>`;
}
