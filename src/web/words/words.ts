import { ar } from './ar.ts';
import { en } from './en.ts';

/** The forms of a counted phrase, after the language's own plural rules; `{n}` is the number. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words of the pages. Both languages have every key, with the same kind of value: `en.ts` sets the list, the compiler keeps it. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : (typeof en)[Key] extends readonly string[]
      ? readonly string[]
      : Plural;
};

export type PageLanguage = 'ar' | 'en';
export const WORDS: Readonly<Record<PageLanguage, Words>> = { ar, en };

type KeysOf<Kind> = { [Key in keyof Words]: Words[Key] extends Kind ? Key : never }[keyof Words];
export type PlainKey = KeysOf<string>;
export type PluralKey = KeysOf<Plural>;
