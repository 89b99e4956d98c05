import { searchKeys } from '../../reading/index.ts';

/** One word that is asked for, by its key and, better, in its own spelling; or the keys of a phrase set in quotation marks. */
type Unit = { readonly keys: readonly string[]; readonly form: string | null };
export type Asked = readonly Unit[];

/** What part of the score of the very spellings asked for is added to that of their keys; best on the headlines and articles of 21, 24 and 26 July 2015. */
export const FORM_WEIGHT = 0.25;

/** More words than a person types; a pasted page is searched by its first ones. */
const MOST_UNITS = 40;
const LONGEST_PART = 10_000;

/** Reads a query. Nothing in it is an operator but pairs of quotation marks; every other sign parts words. */
export function readQuery(query: string): Asked {
  const units: Unit[] = [];
  for (const [i, part] of query.split(/["“”«»]/u).entries()) {
    const words = searchKeys(part.slice(0, LONGEST_PART));
    if (i % 2 === 1 && words.length > 1) units.push({ keys: words.map(({ key }) => key), form: null });
    else units.push(...words.map(({ key, form }) => ({ keys: [key], form })));
  }
  return [...new Map(units.map((unit) => [unit.keys.join(' '), unit])).values()].slice(0, MOST_UNITS);
}
