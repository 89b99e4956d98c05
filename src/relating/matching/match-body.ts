import { conceptsOfBody, sameSet } from './concepts.ts';

export type KnownBody = { readonly id: string; readonly names: readonly string[] };

/**
 * The known body that a name stands for, or null. Two names are one where all their telling words are the same in either
 * language («Higher Military Commission», «اللجنة العسكرية العليا»); an acronym alone never is, for its long form may differ.
 * Precision before recall: a name that says less («اللجنة») or more matches nothing.
 */
export function matchBody(name: string, known: readonly KnownBody[]): string | null {
  const wanted = conceptsOfBody(name);
  if (wanted.size < 2) return null;
  const found = new Set(known.filter(({ names }) => names.some((each) => sameSet(conceptsOfBody(each), wanted))).map(({ id }) => id));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
