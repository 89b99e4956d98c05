import type { Context } from 'hono';
import { type Html, html } from '../markup.ts';
import type { View } from '../view.ts';

/** One field of the form as text; what is missing, a file or given twice is empty. */
export async function readField(context: Context, name: string): Promise<string> {
  const value = (await context.req.parseBody())[name];
  return typeof value === 'string' ? value : '';
}

type Field = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
  readonly note?: string;
};

/** A labelled field that must be filled; its note is read out with it. */
export function showField({ name, label, type = 'text', autocomplete, value = '', note }: Field): Html {
  return html`<p class="field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" required maxlength="1000"${
    type === 'text' && html` dir="auto"`
  }${note && html` aria-describedby="n-${name}"`}>${note && html`<span class="note" id="n-${name}">${note}</span>`}</p>`;
}

const TROUBLES = ['password_wrong', 'last_way', 'outside_unknown', 'outside_failed', 'outside_taken'] as const;

/** What went wrong before the page was led to (`?trouble=…`), in words. */
export function sayTrouble(context: Context, view: View): string | undefined {
  const trouble = TROUBLES.find((each) => each === context.req.query('trouble'));
  return trouble && view.words[`trouble_${trouble}`];
}

/** What went wrong, said where the form begins and read out at once. */
export function showFault(text: string | undefined): Html | null {
  return text === undefined ? null : html`<p class="notice fault" role="alert">${text}</p>`;
}

/** A form of one button, for what is done by a word: end, bar, invite. */
export function showAct(action: string, label: string, fields: Readonly<Record<string, string>> = {}): Html {
  return html`<form class="act-form" method="post" action="${action}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button>${label}</button></form>`;
}
