import type { Context } from 'hono';
import { type EntryKind, FIELDS, type FieldValues } from '../../register/index.ts';

/** A form as it was sent: each name with its values. Files are passed over. */
export type Form = Readonly<Record<string, readonly string[]>>;

export async function readForm(context: Context): Promise<Form> {
  const body = await context.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, [value].flat().filter((each): each is string => typeof each === 'string')]),
  );
}

export const textOf = (form: Form, name: string): string => (form[name]?.[0] ?? '').trim();

/** The values that a form gives for an entry's own fields; nothing else of the form is taken. */
export function fieldValues(kind: EntryKind, form: Form): FieldValues {
  return Object.fromEntries(
    FIELDS[kind].flatMap(({ name, form: shape }) => {
      const values = form[`f.${name}`];
      // A list of choices of which none is chosen is not sent at all: it is empty, not missing.
      if (!values) return shape === 'areas' && form['f.sent'] ? [[name, null]] : [];
      return [[name, values.join(', ').replace(/\r\n/g, '\n') || null]];
    }),
  );
}
