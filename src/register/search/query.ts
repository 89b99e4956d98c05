import { searchKeys } from './keys.ts';

/** What a query asks for: each unit is the keys of one word, or of one phrase that was set in quotation marks. */
export type Asked = readonly (readonly string[])[];

/** More words than a person types; a pasted page is searched by its first ones. */
const MOST_UNITS = 40;

/** Reads a query. Nothing in it is an operator but pairs of quotation marks; every other sign parts words. */
export function readQuery(query: string): Asked {
  const units: string[][] = [];
  for (const [i, part] of query.split(/["“”«»]/u).entries()) {
    const keys = searchKeys(part).map(({ key }) => key);
    if (i % 2 === 1 && keys.length > 1) units.push(keys);
    else units.push(...keys.map((key) => [key]));
  }
  return [...new Map(units.map((unit) => [unit.join(' '), unit])).values()].slice(0, MOST_UNITS);
}
