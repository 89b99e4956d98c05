import { readLexicon } from '../../base/index.ts';

/** Codes of the code-book that are no states, with their names. */
const ORGANISATIONS: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  EU: 'European Union',
  LAS: 'League of Arab States',
  GCC: 'Gulf Cooperation Council',
  NATO: 'North Atlantic Treaty Organization',
  OIC: 'Organisation of Islamic Cooperation',
  AU: 'African Union',
  COALITION: 'Global Coalition against Daesh',
};

export type Party = {
  readonly kind: 'state' | 'organisation' | 'named';
  readonly name: string;
  /** ISO 3166-1 alpha-2, small letters; null where it is no state. */
  readonly country: string | null;
};

let countries: ReadonlyMap<string, string> | undefined;
const english = new Intl.DisplayNames('en', { type: 'region' });

/** A party of the register: a state by ISO 3166-1 alpha-3, an organisation of the code-book, or the name that a text gave it. */
export function describeParty(code: string): Party {
  countries ??= new Map(readLexicon('web/countries').map(([alpha3 = '', alpha2 = '']) => [alpha3, alpha2]));
  const alpha2 = countries.get(code);
  if (alpha2) return { kind: 'state', name: english.of(alpha2) ?? code, country: alpha2.toLowerCase() };
  const organisation = Object.hasOwn(ORGANISATIONS, code) ? ORGANISATIONS[code] : undefined;
  return organisation ? { kind: 'organisation', name: organisation, country: null } : { kind: 'named', name: code, country: null };
}
