import { type Language, readLexicon } from '../../base/index.ts';
import { wordOf } from '../entities/word.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/token.ts';

/** What a word means in a date: its roles with their values. */
export type DateRoles = ReadonlyMap<string, number>;
/** A word of a sentence as dates see it. `from` is the offset in its tidy form where the date word begins; `opensMonth` where it may be the first of two words of a
 * month; `future` where it tells of what is to come. */
export type DateWord = {
  readonly roles: DateRoles;
  readonly from: number;
  readonly and: boolean;
  readonly number: number | null;
  readonly opensMonth: boolean;
  readonly future: boolean;
};

const NONE: DateRoles = new Map();
const lists = { ar: readWords('ar/date-words'), en: readWords('en/date-words') };
const pairs = new Set([...lists.ar.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]!));

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

/** The date word that a token is, worked out once for all tokens of the same letters. */
export function dateWordOf(token: Token, language: Language): DateWord {
  const { memo } = token;
  if (language === 'en') {
    memo.englishDate ??= readDateWord(token, language);
    return memo.englishDate as DateWord;
  }
  memo.date ??= readDateWord(token, language);
  return memo.date as DateWord;
}

function readDateWord(token: Token, language: Language): DateWord {
  if (token.kind === 'number') {
    const value = /^\d{1,4}$/.test(token.fold) ? Number(token.fold) : null;
    return { roles: NONE, from: 0, and: false, number: value, opensMonth: false, future: false };
  }
  const opensMonth = pairs.has(token.fold) || pairs.has(token.fold.slice(1));
  const future =
    token.kind === 'word' &&
    (lists[language === 'en' ? 'en' : 'ar'].get(token.fold)?.has('future') === true || token.cuts[0]!.before.includes('will'));
  for (const key of wordOf(token).keys) {
    const roles = rolesOfDateWord(key.key, language);
    if (roles && !(key.prep === 'like')) return { roles, from: key.from, and: key.and, number: null, opensMonth, future };
  }
  return { roles: NONE, from: 0, and: false, number: null, opensMonth, future };
}
