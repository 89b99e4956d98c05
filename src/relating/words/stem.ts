import { readLexicon } from '../../base/index.ts';

/** Proclitics and endings of a light stem, longest first (after Larkey's light10), written as `fold` leaves them. */
const affixes = Map.groupBy(readLexicon('relating/affixes'), ([place]) => place);
const before = (affixes.get('before') ?? []).map(([, , affix = '']) => affix);
const after = (affixes.get('after') ?? []).map(([, , affix = '']) => affix);
const LATIN = /^[a-z]/;
/** Letters that must be left: one more where only «و» was taken, for many words begin with it. */
const LEFT = 2;

/**
 * The light stem of a folded word: «وبالاتفاقيات» and «اتفاقية» become one. For comparing texts only, never for looking names up
 * or for showing. English loses its plural alone.
 */
export function stem(folded: string): string {
  if (LATIN.test(folded)) return stemEnglish(folded);
  let rest = folded;
  const first = before.find((affix) => rest.startsWith(affix) && rest.length >= affix.length + (affix.length === 1 ? 3 : LEFT));
  if (first !== undefined) rest = rest.slice(first.length);
  for (const affix of after) if (rest.length >= affix.length + LEFT && rest.endsWith(affix)) rest = rest.slice(0, -affix.length);
  return rest;
}

function stemEnglish(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}
