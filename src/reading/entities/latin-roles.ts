import { readLexicon } from '../../base/index.ts';

const roles = new Map<string, Set<string>>();
for (const [role, word] of readLexicon('en/name-words')) {
  const known = roles.get(word!) ?? new Set<string>();
  known.add(role!);
  roles.set(word!, known);
}
const NONE: ReadonlySet<string> = new Set();

/** What a folded English word can be in a name. */
export function latinRolesOf(word: string): ReadonlySet<string> {
  return roles.get(word) ?? NONE;
}
