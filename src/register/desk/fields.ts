import { ACTS, AREAS, BEARINGS } from '../../base/index.ts';
import type { EntryKind, FieldValues } from './types.ts';

/** How a field is written in a form. `run`: words of the entry's own quotation. */
export type FieldForm = 'text' | 'run' | 'date' | 'list' | 'areas' | 'act' | 'bearing' | 'state' | 'process' | 'commitment';
export type FieldSpec = { readonly name: string; readonly column: string; readonly form: FieldForm; readonly needed?: true };

const PROCESS: FieldSpec = { name: 'process', column: 'process_id', form: 'process', needed: true };

/** What a person may change of each kind of entry, in the order of the form. Nothing else of a row is ever set by a form. */
export const FIELDS: Readonly<Record<EntryKind, readonly FieldSpec[]>> = {
  process: [{ name: 'parties', column: 'parties', form: 'list', needed: true }],
  meeting: [
    { name: 'title', column: 'title', form: 'text', needed: true },
    { name: 'date', column: 'date', form: 'date' },
    { name: 'place', column: 'place', form: 'text' },
    { name: 'parties', column: 'parties', form: 'list' },
    PROCESS,
  ],
  body: [
    { name: 'name', column: 'name', form: 'text', needed: true },
    { name: 'state', column: 'state', form: 'state', needed: true },
    PROCESS,
  ],
  commitment: [
    { name: 'wording', column: 'wording', form: 'run', needed: true },
    { name: 'act', column: 'act', form: 'act', needed: true },
    { name: 'who', column: 'who', form: 'list', needed: true },
    { name: 'to', column: 'towards', form: 'list' },
    { name: 'area', column: 'area', form: 'areas' },
    { name: 'due', column: 'due', form: 'date' },
    { name: 'date', column: 'date', form: 'date' },
    { name: 'body', column: 'body', form: 'text' },
    { name: 'programme', column: 'programme', form: 'text' },
    PROCESS,
  ],
  condition: [
    { name: 'wording', column: 'wording', form: 'run', needed: true },
    { name: 'commitment', column: 'commitment_id', form: 'commitment' },
    PROCESS,
  ],
  evidence: [
    { name: 'bearing', column: 'bearing', form: 'bearing', needed: true },
    { name: 'commitment', column: 'commitment_id', form: 'commitment', needed: true },
  ],
};

const LISTS: ReadonlySet<FieldForm> = new Set(['list', 'areas']);
/** A year, month or day, or an interval of two of them. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const LONGEST = 4_000;
const CHOICES: Readonly<Partial<Record<FieldForm, Readonly<Record<string, unknown>>>>> = {
  act: ACTS,
  bearing: BEARINGS,
  state: { proposed: 1, existing: 1, ended: 1 },
};

/** The editable values of a stored row. */
export function fieldsOf(kind: EntryKind, row: Readonly<Record<string, unknown>>): FieldValues {
  return Object.fromEntries(
    FIELDS[kind].map(({ name, column, form }) => {
      const value = row[column] as string | null;
      return [name, value !== null && LISTS.has(form) ? (JSON.parse(value) as string[]).join(', ') : value];
    }),
  );
}

/** The columns that `values` ask for; a name that is no field of the kind is passed over. Else the fields that cannot be so, by name. */
export function columnsFor(
  kind: EntryKind,
  values: FieldValues,
  exact: string,
): { readonly ok: true; readonly columns: Record<string, string | null> } | { readonly ok: false; readonly fields: readonly string[] } {
  const columns: Record<string, string | null> = {};
  const wrong: string[] = [];
  for (const spec of FIELDS[kind]) {
    if (!Object.hasOwn(values, spec.name)) continue;
    const value = columnFor(spec, values[spec.name]?.trim() || null, exact);
    if (value === undefined) wrong.push(spec.name);
    else columns[spec.column] = value;
  }
  return wrong.length > 0 ? { ok: false, fields: wrong } : { ok: true, columns };
}

function columnFor({ form, needed }: FieldSpec, value: string | null, exact: string): string | null | undefined {
  if (LISTS.has(form)) {
    const items = [...new Set((value ?? '').split(/[,،;\n]/u).map((item) => item.trim()))].filter((item) => item !== '');
    const known = form === 'list' || items.every((item) => Object.hasOwn(AREAS, item));
    return (needed && items.length === 0) || !known ? undefined : JSON.stringify(items);
  }
  if (value === null) return needed ? undefined : null;
  if (value.length > LONGEST) return undefined;
  if (form === 'run') return exact.includes(value) ? value : undefined;
  if (form === 'date') return DATE.test(value) ? value : undefined;
  const choices = CHOICES[form];
  return choices && !Object.hasOwn(choices, value) ? undefined : value;
}
