import { searchKeys } from '../../reading/index.ts';

/**
 * One word that is asked for, by its key and, better, in its own spelling; or the keys of a phrase set in quotation marks.
 * `also` holds what is taken for the same: names in the other script, each by its keys in order.
 */
export type Unit = { readonly keys: readonly string[]; readonly form: string | null; readonly also: readonly (readonly string[])[] };
/** What is wanted, and the words and phrases that no article may hold. */
export type Asked = { readonly wanted: readonly Unit[]; readonly unwanted: readonly (readonly string[])[] };

/** What part of the score of the very spellings asked for is added to that of their keys; best on the headlines and articles of 21, 24 and 26 July 2015. */
export const FORM_WEIGHT = 0.25;

/** More words than a person types; a pasted page is searched by its first ones. */
const MOST_UNITS = 40;
const LONGEST_PART = 10_000;

/** A word with a hyphen before it that joins it to nothing is one that shall not be there; so is a phrase. */
const WITHOUT = /(?<=^|\s)-(?=[\p{L}\p{N}])\S+/gu;
const ENDS_WITHOUT = /(?:^|\s)-$/u;
/** The article of a name in Latin letters, which Arabic writes as one word with it. */
const LATIN_ARTICLE = /^(?:al|el)$/;

/** Reads a query. Nothing in it is an operator but pairs of quotation marks and a hyphen before a word; every other sign parts words. */
export function readQuery(query: string): Asked {
  const units: Unit[] = [];
  const unwanted: string[][] = [];
  const parts = query.split(/["“”«»]/u).map((part) => part.slice(0, LONGEST_PART));
  for (const [i, part] of parts.entries()) {
    const inQuotes = i % 2 === 1;
    const words = searchKeys(inQuotes ? part : part.replace(WITHOUT, ' '));
    const keys = words.map(({ key }) => key);
    if (inQuotes && ENDS_WITHOUT.test(parts[i - 1]!)) unwanted.push(keys);
    else if (inQuotes && words.length > 1) units.push({ keys, form: null, also: [] });
    else units.push(...words.map(({ key, form }) => ({ keys: [key], form, also: [] })));
    if (!inQuotes) unwanted.push(...[...part.matchAll(WITHOUT)].map(([word]) => searchKeys(word).map(({ key }) => key)));
  }
  const apart = [...new Map(units.map((unit) => [unit.keys.join(' '), unit])).values()];
  const wanted = apart.filter(({ form }) => form === null || !LATIN_ARTICLE.test(form));
  return {
    wanted: (wanted.length > 0 ? wanted : apart).slice(0, MOST_UNITS),
    unwanted: unwanted.filter((keys) => keys.length > 0).slice(0, MOST_UNITS),
  };
}
