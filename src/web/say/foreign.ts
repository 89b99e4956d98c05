import { type Html, html } from '../markup.ts';
import type { View } from '../view.ts';

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/**
 * Text from outside as it may stand on a page. Embeddings and isolates (U+202A–C, U+2066–9) are taken out, since each text is isolated by
 * its element; an override, which can show «cod.exe» as «exe.doc», is shown by its code instead. NULs and other controls become U+FFFD.
 */
export function showable(text: string): string {
  return text
    .replace(/[\u202A-\u202C\u2066-\u2069]/g, '')
    .replace(/[\u202D\u202E]/g, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '\uFFFD')
    .toWellFormed();
}

/** `ar` or `en` by the script of the first letter; undefined where the text has neither. */
export function guessLanguage(text: string): 'ar' | 'en' | undefined {
  for (const letter of text) {
    if (ARABIC_LETTER.test(letter)) return 'ar';
    if (LATIN_LETTER.test(letter)) return 'en';
  }
  return undefined;
}

/** A name, title or other short text from outside, isolated from the line that it stands in, with its own language. */
export function foreign(view: Pick<View, 'language'>, text: string): Html {
  const language = guessLanguage(text);
  return language && language !== view.language
    ? html`<bdi lang="${language}">${showable(text)}</bdi>`
    : html`<bdi>${showable(text)}</bdi>`;
}

/** An address that a page may link to: http or https, else undefined. */
export function linkable(url: string | null): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** A link out of Mithaq where the address may be linked, else the text alone. */
export function linkOut(view: Pick<View, 'language'>, url: string | null, text: string): Html {
  const href = linkable(url);
  return href ? html`<a class="out" href="${href}" rel="noopener noreferrer nofollow">${foreign(view, text)}</a>` : foreign(view, text);
}
