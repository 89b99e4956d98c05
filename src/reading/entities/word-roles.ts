// What a word can be in a name, out of the lists of lexicon/names. One number a word, a bit for each role: many roles, one lookup.
import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, ALEF_MAQSURA, HEH, NOON, TEH, TEH_MARBUTA, WAW, YEH } from '../text/letters.ts';

const ROLES = [
  'office',
  'organisation',
  'weak',
  'body',
  'agreement',
  'programme',
  'site',
  'of-organisation',
  'of-place',
  'rank',
  'saying',
  'stop',
  'field',
  'adjective',
  'joint',
  'direction',
  'ruler',
  'particle',
  'month',
  'first',
  'maybe',
  'last',
  'realm',
  'chief',
  'seated',
  'service',
  'construct',
  'trade',
] as const;
export type Role = (typeof ROLES)[number];

/** The bit of a role; bits of several roles are joined with `|`. */
export function bitOf(...roles: readonly Role[]): number {
  return roles.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0);
}

const roles = new Map<string, number>();
const nameRoles = new Map<string, number>();
const people = new Map<string, string>();

for (const [role, word] of readLexicon('names/cues')) addRole(roles, role as Role, fold(word!));
for (const [role, word] of [...readLexicon('names/first-names'), ...readLexicon('names/person-words')])
  addRole(nameRoles, role as Role, nameKey(word!));
for (const [code, form, word] of readLexicon('names/countries')) {
  if (form === 'people') for (const ending of endingsOf(word!)) people.set(fold(word!) + ending, code!);
}

function addRole(table: Map<string, number>, role: Role, word: string): void {
  table.set(word, (table.get(word) ?? 0) | bitOf(role));
}

/** Feminine, dual, plural and accusative of an adjective of people. */
function endingsOf(word: string): readonly string[] {
  if (!word.endsWith(YEH)) return [''];
  return ['', HEH, ALEF, YEH + NOON, WAW + NOON, ALEF + NOON, TEH + YEH + NOON, TEH + ALEF + NOON, ALEF + TEH, TEH + YEH];
}

/** Names keep alef maqsura and teh marbuta at their end: علي is a man, على is not. */
function nameKey(tidyWord: string): string {
  const kept = tidyWord.endsWith(ALEF_MAQSURA) || tidyWord.endsWith(TEH_MARBUTA);
  return kept ? fold(tidyWord.slice(0, -1)) + tidyWord.slice(-1) : fold(tidyWord);
}

/** The roles of a folded word; an accusative («اتفاقا») has those of its bare form. */
export function rolesOf(word: string): number {
  return roles.get(word) ?? (word.endsWith(ALEF) && word.length > 3 ? (roles.get(word.slice(0, -1)) ?? 0) : 0);
}

/** The roles of a word as a person's name. */
export function nameRolesOf(tidyWord: string): number {
  return nameRoles.get(nameKey(tidyWord)) ?? 0;
}

/** ISO 3166-1 alpha-3 of the people that a folded adjective names, or null. */
export function peopleOf(word: string): string | null {
  return people.get(word) ?? null;
}
