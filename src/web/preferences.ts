import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { DIGITS, oneOf, PAGE_LANGUAGES, THEMES } from './view.ts';
import type { PageLanguage } from './words/words.ts';

const A_YEAR = 365 * 24 * 60 * 60;
const LISTS = { language: PAGE_LANGUAGES, digits: DIGITS, theme: THEMES } as const;

/** The reader's cookies, as they came. */
export const readPreferences = (context: Context): Record<string, string> => getCookie(context);

/** Keeps what a settings form chose; gives back the language chosen. Values that are none of ours become the first of their list. */
export function keepPreferences(context: Context, form: Readonly<Record<string, unknown>>): PageLanguage {
  for (const name of ['language', 'digits', 'theme'] as const) {
    const value = oneOf<string>(LISTS[name], typeof form[name] === 'string' ? form[name] : undefined);
    setCookie(context, name, value, { path: '/', maxAge: A_YEAR, httpOnly: true, sameSite: 'Lax' });
  }
  return oneOf(PAGE_LANGUAGES, typeof form.language === 'string' ? form.language : undefined);
}

/** The language for one who has not said: the cookie, else the browser's first of ours, else Arabic. */
export function guessReaderLanguage(context: Context): PageLanguage {
  const kept = getCookie(context, 'language');
  if (kept) return oneOf(PAGE_LANGUAGES, kept);
  const wanted = (context.req.header('accept-language') ?? '').toLowerCase().split(',');
  const first = wanted.map((item) => item.trim().slice(0, 2)).find((code) => code === 'ar' || code === 'en');
  return oneOf(PAGE_LANGUAGES, first);
}
