import { readLexicon } from '../../base/index.ts';
import { type Html, html, join } from '../markup.ts';
import type { View } from '../view.ts';
import { foreign, showable } from './foreign.ts';

const regionNames = {
  ar: new Intl.DisplayNames('ar', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};
/** Codes of the code-book that are no states. */
const ORGANISATIONS = {
  UN: 'partyUN',
  EU: 'partyEU',
  LAS: 'partyLAS',
  GCC: 'partyGCC',
  NATO: 'partyNATO',
  OIC: 'partyOIC',
  AU: 'partyAU',
  COALITION: 'partyCoalition',
} as const;

/** The name of a party in the view's language: a state by ISO 3166-1, an organisation of the code-book; undefined where it is no code. */
export function nameParty(view: Pick<View, 'language' | 'words'>, code: string): string | undefined {
  if (Object.hasOwn(ORGANISATIONS, code)) return view.words[ORGANISATIONS[code as keyof typeof ORGANISATIONS]];
  const region = countries().get(code);
  return region && regionNames[view.language].of(region);
}

/** A party as a page shows it: its name where it has a code, else the name that a text gave it. */
export function showParty(view: View, code: string): Html {
  const name = nameParty(view, code);
  return name ? html`<bdi class="party" title="${showable(code)}">${name}</bdi>` : html`<span class="party">${foreign(view, code)}</span>`;
}

/** Parties as one list, with the language's comma between them. */
export function showParties(view: View, codes: readonly string[]): Html {
  return html`${join(
    codes.map((code) => showParty(view, code)),
    `${view.words.comma} `,
  )}`;
}

let known: ReadonlyMap<string, string> | undefined;
function countries(): ReadonlyMap<string, string> {
  known ??= new Map(readLexicon('web/countries').map(([alpha3 = '', alpha2 = '']) => [alpha3, alpha2]));
  return known;
}
