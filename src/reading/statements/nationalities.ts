// Which party an adjective names («سعودي»، «المصرية»، "Iraqi"), in all its written forms.
import { type Language, readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, HEH, NOON, TEH, WAW, YEH } from '../text/letters.ts';
import type { Token } from '../text/token.ts';

const ARABIC_ENDINGS = ['', HEH, ALEF, YEH + NOON, WAW + NOON, ALEF + NOON, TEH + YEH + NOON, TEH + ALEF + NOON, ALEF + TEH];
const built = new Map<Language, ReadonlyMap<string, string>>();

function adjectivesOf(language: Language): ReadonlyMap<string, string> {
  const known = built.get(language);
  if (known) return known;
  const endings = language === 'en' ? ['', 's'] : ARABIC_ENDINGS;
  const forms = new Map<string, string>();
  for (const [party, word] of readLexicon(`statements/${language === 'en' ? 'en' : 'ar'}/nationalities`)) {
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
