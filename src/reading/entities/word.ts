import { cutWord } from '../arabic/cut-word.ts';
import { isCommonWord } from '../arabic/known-words.ts';
import { ALEF, HEH, LAM, YEH } from '../text/letters.ts';
import type { Proclitic, Token } from '../text/token.ts';
import { bitOf, nameRolesOf, peopleOf, rolesOf } from './word-roles.ts';

/** A form under which the word may stand in a list of names: `key` folded, with its article; `from` its offset in the word. */
export type NameKey = { readonly key: string; readonly from: number; readonly prep: Proclitic | null; readonly and: boolean };

/** What the search for names asks of a word, apart from where it stands. Offsets are within the word's tidy form. */
export type Word = {
  readonly kind: Token['kind'];
  readonly fold: string;
  /** Folded stem without particles and article, as the likeliest reading has it. */
  readonly stem: string;
  readonly the: boolean;
  readonly and: boolean;
  readonly prep: Proclitic | null;
  readonly from: number;
  readonly roles: number;
  readonly people: string | null;
  /** In the list of common words, so hardly a foreign name. */
  readonly common: boolean;
  /** Formed like an adjective of relation (-ي, -ية). */
  readonly nisba: boolean;
  readonly latin: boolean;
  readonly keys: readonly NameKey[];
};

const NAMES = bitOf('first', 'maybe', 'last');
const STOPS = bitOf('stop');

/** The word of a token, worked out once for all tokens of the same letters. */
export function wordOf(token: Token): Word {
  const { memo } = token;
  memo.name ??= token.kind === 'word' ? readWord(token) : plainWord(token, rolesOf(token.fold));
  return memo.name as Word;
}

/** How many units the English possessive takes at the end of the token: "'s" is two. */
export function possessiveOf(token: Token): number {
  return /[a-z]['’]s$/i.test(token.text) ? 2 : 0;
}

function plainWord(token: Token, roles: number): Word {
  const latin = /[a-z]/i.test(token.fold);
  const { kind } = token;
  // "Turkey's" is the name Turkey.
  const fold = latin ? token.fold.slice(0, token.fold.length - possessiveOf(token)) : token.fold;
  const keys = [{ key: fold, from: 0, prep: null, and: false }];
  return {
    kind,
    fold,
    stem: fold,
    the: false,
    and: false,
    prep: null,
    from: 0,
    roles,
    people: peopleOf(fold),
    common: false,
    nisba: false,
    latin,
    keys,
  };
}

function readWord(token: Token): Word {
  if (/[a-z]/i.test(token.fold)) return plainWord(token, 0);
  const cuts = cutWord(token.tidy);
  let best = cuts[0]!;
  let bestRoles = best.pronoun === null ? -1 : 1;
  for (const cut of cuts) {
    if (cut.pronoun !== null) continue;
    const roles = rolesOf(cut.stem) | (cut.before.includes('the') ? 0 : nameRolesOf(token.tidy.slice(cut.start)));
    // «للجنة»: of two stems behind the same particles neither comes first.
    const first = cut.from === cuts[0]!.from && cut.before.length === cuts[0]!.before.length;
    const weight = !first ? 0 : isCommonWord(cut.stem) || (roles !== 0 && cut !== cuts[0]) ? 3 : 1;
    const found =
      (roles !== 0 || peopleOf(cut.stem) !== null ? 2 : 0) + weight + (cut.before.length === 0 && (roles & (NAMES | STOPS)) !== 0 ? 2 : 0);
    if (found > bestRoles) {
      bestRoles = found;
      best = cut;
    }
  }
  const { stem, before, from } = best;
  const the = before.includes('the');
  const prep = before.find((role) => role === 'in' || role === 'to' || role === 'like' || role === 'will') ?? null;
  const ownRoles =
    best.pronoun === null
      ? rolesOf(stem) |
        (the ? rolesOf(`${ARTICLE}${stem}`) | nameRolesOf(token.tidy.slice(from)) : nameRolesOf(token.tidy.slice(best.start)))
      : rolesOf(token.fold);
  return {
    kind: 'word',
    fold: token.fold,
    stem: best.pronoun === null ? stem : token.fold,
    the,
    and: before[0] === 'and' || before[0] === 'then',
    prep,
    from,
    roles: ownRoles,
    people: peopleOf(stem),
    common: isCommonWord(stem) && (ownRoles & NAMES) === 0,
    nisba: stem.length >= 4 && (stem.endsWith(YEH) || stem.endsWith(YEH + HEH)),
    latin: false,
    keys: nameKeys(cuts, token.fold),
  };
}

const ARTICLE = ALEF + LAM;

function nameKeys(cuts: ReturnType<typeof cutWord>, whole: string): NameKey[] {
  const keys: NameKey[] = [{ key: whole, from: 0, prep: null, and: false }];
  for (const cut of cuts) {
    if (cut.pronoun !== null || cut.from === 0) continue;
    const key = cut.before.includes('the') ? ARTICLE + cut.stem : cut.stem;
    if (keys.some((other) => other.key === key && other.from === cut.from)) continue;
    const prep = cut.before.find((role) => role === 'in' || role === 'to' || role === 'like') ?? null;
    keys.push({ key, from: cut.from, prep, and: cut.before[0] === 'and' });
  }
  return keys;
}
