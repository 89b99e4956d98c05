// Which party an adjective names («سعودي»، «المصرية»، "Iraqi"), in all its written forms.
import { type Language, readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, HEH, LAM, NOON, TEH, WAW, YEH } from '../text/letters.ts';
import type { Token } from '../text/token.ts';

const ARABIC_ENDINGS = ['', HEH, ALEF, YEH + NOON, WAW + NOON, ALEF + NOON, TEH + YEH + NOON, TEH + ALEF + NOON, ALEF + TEH];
const ARTICLE = ALEF + LAM;
const built = new Map<Language, ReadonlyMap<string, string>>();

function adjectivesOf(language: Language): ReadonlyMap<string, string> {
  const known = built.get(language);
  if (known) return known;
  const endings = language === 'en' ? ['', 's'] : ARABIC_ENDINGS;
  const forms = new Map<string, string>();
  const own = readLexicon(`statements/${language === 'en' ? 'en' : 'ar'}/nationalities`);
  const people = readLexicon('names/countries')
    .filter(([, form]) => form === 'people')
    .map(([code, , word]) => [code!, word!]);
  for (const [party, word] of [...people, ...own]) {
    for (const ending of endings) forms.set(fold(word!) + ending, party!);
  }
  built.set(language, forms);
  return forms;
}

/** The party code that the word names as an adjective, or null. */
export function partyOfAdjective(token: Token, language: Language): string | null {
  const forms = adjectivesOf(language);
  for (const cut of token.cuts) {
    const party = cut.pronoun ? undefined : forms.get(cut.stem);
    if (party) return party;
  }
  return null;
}

let organisations: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly party: string }[]> | null = null;

/** The international organisation that a run of words names, as in «وزراء خارجية دول مجلس التعاون», or null. */
export function partyWithin(tokens: readonly Token[]): string | null {
  organisations ??= readOrganisations();
  for (const [at, token] of tokens.entries()) {
    const forms = [token.fold, ...token.cuts.map((cut) => (cut.before.includes('the') ? ARTICLE : '') + cut.stem)];
    for (const { rest, party } of forms.map((form) => organisations!.get(form)).find(Boolean) ?? []) {
      if (rest.every((word, n) => tokens[at + 1 + n]?.fold === word)) return party;
    }
  }
  return null;
}

function readOrganisations() {
  const names = new Map<string, { rest: string[]; party: string }[]>();
  for (const [party, , name] of readLexicon('names/organisations')) {
    const [first, ...rest] = fold(name!).split(' ');
    if (party !== '-' && rest.length > 0) names.set(first!, [...(names.get(first!) ?? []), { rest, party: party! }]);
  }
  return names;
}
