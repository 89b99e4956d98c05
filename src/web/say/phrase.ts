import { type Html, html, type Piece } from '../markup.ts';
import type { View } from '../view.ts';
import type { PlainKey, PluralKey } from '../words/words.ts';
import { writeNumber } from './numbers.ts';

const pluralRules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** A phrase of the view's language with its `{places}` filled. */
export function say(view: View, key: PlainKey, values: Readonly<Record<string, Piece>> = {}): Html {
  return fillPhrase(view.words[key], values);
}

/** A counted phrase in the right one of the language's plural forms; «مقالان» needs no number in it. */
export function sayCount(view: View, key: PluralKey, count: number): Html {
  return html`${sayCountPlain(view, key, count)}`;
}

/** The same as plain text, for attributes. */
export function sayCountPlain(view: View, key: PluralKey, count: number): string {
  const forms = view.words[key];
  const phrase = forms[pluralRules[view.language].select(count)] ?? forms.other;
  return phrase.replaceAll('{n}', writeNumber(view, count));
}

function fillPhrase(phrase: string, values: Readonly<Record<string, Piece>>): Html {
  return html`${phrase.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? values[part.slice(1, -1)] : part))}`;
}
