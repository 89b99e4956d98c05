import { type Language, readLexicon } from '../../base/index.ts';
import { wordOf } from '../entities/word.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/token.ts';

/** What a word means in a date: its roles with their values. */
export type DateRoles = ReadonlyMap<string, number>;
/** A word of a sentence as dates see it. `from` is the offset in its tidy form where the date word begins; `joined` holds a bare «و». */
export type DateWord = { readonly roles: DateRoles; readonly from: number; readonly and: boolean; readonly number: number | null };

const NONE: DateRoles = new Map();
const lists = { ar: readWords('ar/date-words'), en: readWords('en/date-words') };
const seen = { ar: new Map<string, DateWord>(), en: new Map<string, DateWord>() };
const MOST_WORDS = 100_000;

function readWords(list: string): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>();
  for (const [role, value, word] of readLexicon(list)) {
    const key = fold(word!);
    const roles = words.get(key) ?? new Map<string, number>();
    roles.set(role!, Number(value));
    words.set(key, roles);
  }
  return words;
}

/** The roles of a folded word or of two words with a space between, or undefined. */
export function rolesOfDateWord(key: string, language: Language): DateRoles | undefined {
  return lists[language === 'en' ? 'en' : 'ar'].get(key);
}

/** The date word that a token is; words seen before are kept. */
export function dateWordOf(token: Token, language: Language): DateWord {
  const cache = seen[language === 'en' ? 'en' : 'ar'];
  const known = cache.get(token.text);
  if (known) return known;
  const word = readDateWord(token, language);
  if (cache.size >= MOST_WORDS) cache.clear();
  cache.set(token.text, word);
  return word;
}

function readDateWord(token: Token, language: Language): DateWord {
  if (token.kind === 'number') {
    const value = /^\d{1,4}$/.test(token.fold) ? Number(token.fold) : null;
    return { roles: NONE, from: 0, and: false, number: value };
  }
  for (const key of wordOf(token).keys) {
    const roles = rolesOfDateWord(key.key, language);
    if (roles && !(key.prep === 'like')) return { roles, from: key.from, and: key.and, number: null };
  }
  return { roles: NONE, from: 0, and: false, number: null };
}
