import { BEARINGS, STATUSES } from '../../base/index.ts';
import type { ActLine, Commitment, CommitmentLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';
import { linkTo, type View } from '../view.ts';
import { cut } from './fields.ts';
import { JUDGEMENTS } from './judgements.ts';

export type LedgerFacts = {
  readonly commitment: Commitment;
  /** The other commitments of its process. */
  readonly others: readonly CommitmentLine[];
  readonly lastAct: ActLine | undefined;
};

/** What an editor does on a commitment's page: status, evidence, merging, links, assessments, and taking the last act back. */
export function showLedger(view: View, { commitment, others, lastAct }: LedgerFacts): Html {
  const { words } = view;
  const evidence = commitment.evidence.filter(({ standing }) => standing !== 'rejected');
  const articles = [
    ...new Map(evidence.map(({ article }) => [article.id, article.title])),
    [commitment.quote.articleId, commitment.wording] as const,
  ];
  const act = (name: string, title: string, fields: Html, button: string) =>
    html`<details><summary>${title}</summary><form method="post" action="${linkTo(view, 'desk', 'commitments', commitment.id, name)}">${fields}${field(words.reasonLabel, html`<input name="reason" maxlength="1000" dir="auto"${name === 'status' && html` required`}>`)}<p><button>${button}</button></p></form></details>`;
  const pick = (name: string, options: readonly (readonly [string, string])[]) =>
    html`<select name="${name}" required>${options.map(([value, label]) => html`<option value="${showable(value)}">${showable(cut(label))}</option>`)}</select>`;
  const quoted = html`${field(words.inArticle, pick('article', articles))}${field(words.articleWords, html`<textarea name="words" rows="3" dir="auto" required></textarea>`)}`;
  const other = pick(
    'other',
    others.map(({ id, wording }) => [id, wording]),
  );
  const labels = (table: Readonly<Record<string, { ar: string; en: string }>>) =>
    Object.entries(table).map(([code, label]): [string, string] => [code, label[view.language]]);
  return html`<section class="ledger" aria-labelledby="decide"><h2 id="decide">${words.decideTitle}</h2>
${lastAct && html`<form method="post" action="${linkTo(view, 'desk', 'commitments', commitment.id, 'undo')}"><input type="hidden" name="act" value="${lastAct.id}"><p><button class="plain">${words.undo}${words.colon} ${words[`act_${lastAct.act}` as 'act_status'] ?? lastAct.act}</button></p></form>`}
${
  evidence.length > 0 &&
  act(
    'status',
    words.setStatus,
    html`${field(words.status, pick('status', labels(STATUSES)))}${field(words.statusDate, html`<input name="date" type="date" required>`)}${field(
      words.onEvidence,
      pick(
        'evidence',
        evidence.map(({ id, bearing, quote, article }) => [
          id,
          `${BEARINGS[bearing][view.language]} · ${article.published?.slice(0, 10) ?? ''} · ${quote.exact}`,
        ]),
      ),
    )}`,
    words.setStatus,
  )
}
${act('evidence', words.kind_evidence, html`${quoted}${field(words.field_bearing, pick('bearing', labels(BEARINGS)))}`, words.save)}
${others.length > 0 && act('merge', words.mergeTitle, field(words.mergeInto, other), words.mergeInto)}
${
  others.length > 0 &&
  act(
    'link',
    words.supersededTitle,
    html`<input type="hidden" name="link" value="superseded_by">${field(words.supersededBy, other)}`,
    words.linkIt,
  )
}
${
  commitment.conditions.length > 0 &&
  act(
    'assess',
    words.assessedTitle,
    html`${field(
      words.kind_condition,
      pick(
        'condition',
        commitment.conditions.map(({ id, wording }) => [id, wording]),
      ),
    )}${field(
      words.field_state,
      pick(
        'judgement',
        JUDGEMENTS.map((each) => [each, words[`judge_${each}`]]),
      ),
    )}${field(words.speaker, html`<input name="speaker" maxlength="300" dir="auto">`)}${field(words.statusDate, html`<input name="date" type="date" required>`)}${quoted}`,
    words.assessIt,
  )
}</section>`;
}

const field = (label: string, control: Html): Html => html`<p class="field"><label>${label}${control}</label></p>`;
