import { ACTS, AREAS, BEARINGS } from '../../base/index.ts';
import type { CommitmentLine, DeskItem, FieldSpec, FieldValues, ProcessLine } from '../../register/index.ts';
import { FIELDS } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { nameProcess } from '../parts/process-line.ts';
import { showable } from '../say/foreign.ts';
import { nameParty } from '../say/parties.ts';
import type { View } from '../view.ts';

export type ProcessName = Pick<ProcessLine, 'id' | 'nameAr' | 'nameEn' | 'parties'>;
/** What the choices of a form are made of. */
export type Choices = { readonly processes: readonly ProcessName[]; readonly commitments: readonly CommitmentLine[] };

/** Longer wordings are cut in a list of choices, in UTF-16 units. */
const SHOWN = 90;

/** The fields of an entry as a form, filled with `values`; those named in `wrong` are marked. */
export function showFields(
  view: View,
  kind: DeskItem['kind'],
  values: FieldValues,
  choices: Choices,
  wrong: readonly string[] = [],
  without: readonly string[] = [],
): Html {
  return html`<input type="hidden" name="f.sent" value="1">${FIELDS[kind].filter(({ name }) => !without.includes(name)).map((spec) => showField(view, spec, values[spec.name] ?? null, choices, wrong))}`;
}

function showField(view: View, spec: FieldSpec, value: string | null, choices: Choices, wrong: readonly string[]): Html {
  const { words } = view;
  const id = `f-${spec.name}`;
  const note =
    spec.form === 'run' ? words.runNote : spec.form === 'list' ? words.listNote : spec.form === 'date' ? words.dateNote : undefined;
  const attributes = html` id="${id}" name="f.${spec.name}"${note && html` aria-describedby="${id}-note"`}${spec.needed && html` required`}${
    wrong.includes(spec.name) && html` aria-invalid="true"`
  }`;
  return html`<p class="field"><label for="${id}">${words[`field_${spec.name}` as 'field_who']}</label>${showControl(view, spec, value, choices, attributes)}${
    note && html`<span class="note" id="${id}-note">${note}</span>`
  }</p>`;
}

function showControl(view: View, { form, needed }: FieldSpec, value: string | null, choices: Choices, attributes: Html): Html {
  const text = showable(value ?? '');
  if (form === 'run') return html`<textarea rows="4" dir="auto" class="source"${attributes}>${text}</textarea>`;
  const chosen = new Set((value ?? '').split(/, ?/));
  const options = listOptions(view, form, value, choices);
  if (!options) return html`<input type="text" dir="auto" value="${text}" maxlength="1000"${attributes}>`;
  const many = form === 'areas';
  return html`<select${attributes}${many && html` multiple size="6"`}>${!needed && !many && html`<option value=""></option>`}${options.map(
    ([code, label]) =>
      html`<option value="${showable(code)}"${(many ? chosen.has(code) : code === value) && html` selected`}>${showable(label)}</option>`,
  )}</select>`;
}

function listOptions(
  view: View,
  form: FieldSpec['form'],
  value: string | null,
  { processes, commitments }: Choices,
): [string, string][] | null {
  const label = (table: Readonly<Record<string, { ar: string; en: string }>>) =>
    Object.entries(table).map(([code, words]): [string, string] => [code, words[view.language]]);
  if (form === 'act') return label(ACTS);
  if (form === 'bearing') return label(BEARINGS);
  if (form === 'areas') return label(AREAS);
  if (form === 'state') return (['proposed', 'existing', 'ended'] as const).map((code) => [code, view.words[`state_${code}`]]);
  if (form === 'process') return processes.map((process) => [process.id, nameOrParties(view, process)]);
  if (form !== 'commitment') return null;
  const known = commitments.map((line): [string, string] => [line.id, cut(line.wording)]);
  return value === null || known.some(([id]) => id === value) ? known : [[value, value], ...known];
}

export const cut = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed()}…`);

/** A process's name as plain text, or its parties where nobody named it. */
export function nameOrParties(view: View, process: Pick<ProcessLine, 'nameAr' | 'nameEn' | 'parties'>): string {
  return (
    nameProcess(view, process) ?? process.parties.map((code) => nameParty(view, code) ?? code).join(view.language === 'ar' ? '، ' : ', ')
  );
}
