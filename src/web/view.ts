import type { Person } from '../register/index.ts';
import { type PageLanguage, WORDS, type Words } from './words/words.ts';

/** The digits that numbers and dates are written in, whatever the language: 123 or ١٢٣. */
export type Digits = 'latn' | 'arab';
export type Theme = 'auto' | 'light' | 'dark';

/** What a page knows of the one who reads it. */
export type View = {
  readonly language: PageLanguage;
  readonly direction: 'rtl' | 'ltr';
  readonly words: Words;
  readonly digits: Digits;
  readonly theme: Theme;
  /** The place within the language, query included (`/search?q=…`): what the language switch keeps. */
  readonly place: string;
  readonly version: string;
  /** Who is signed in; null or absent where nobody is. */
  readonly person?: Person | null;
};

export const PAGE_LANGUAGES: readonly PageLanguage[] = ['ar', 'en'];
export const DIGITS: readonly Digits[] = ['latn', 'arab'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The value where it is one of the list, else the list's first. */
export function oneOf<T extends string>(list: readonly T[], value: string | undefined | null): T {
  return list.find((item) => item === value) ?? (list[0] as T);
}

/** The view of a request: language from the path, the rest from cookies that may say anything. */
export function makeView(
  language: PageLanguage,
  cookies: Readonly<Record<string, string>>,
  rest: Pick<View, 'place' | 'version' | 'person'>,
): View {
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    words: WORDS[language],
    digits: oneOf(DIGITS, cookies.digits),
    theme: oneOf(THEMES, cookies.theme),
    ...rest,
  };
}

/** The address of a place in the view's language: `linkTo(view, 'articles', id)`. Ids may hold anything. */
export function linkTo(view: Pick<View, 'language'>, ...steps: string[]): string {
  return `/${[view.language, ...steps.map(encodeURIComponent)].join('/')}`;
}
