// The regular forms of a noun or adjective: dual, sound plurals, feminine, the accusative's alef. All folded; clitics are cut off before.
import { fold } from '../text/fold.ts';
import { ALEF, HAMZA, HEH, NOON, TEH, WAW, YEH } from '../text/letters.ts';

/**
 * `bare`: may take the article or a pronoun. `full`: ends in the noon of dual or plural, so no pronoun stands behind.
 * `bound`: without that noon («وزيرا البلدين»), so no article stands before.
 */
export type NounForm = { readonly text: string; readonly number: 'one' | 'two' | 'many'; readonly state: 'bare' | 'full' | 'bound' };

const DUALS = [
  [ALEF + NOON, 'full'],
  [YEH + NOON, 'full'],
  [ALEF, 'bound'],
  [YEH, 'bound'],
] as const;
const PLURALS = [
  [WAW + NOON, 'full'],
  [YEH + NOON, 'full'],
  [WAW, 'bound'],
  [YEH, 'bound'],
] as const;

/** Forms of the singular `word`: `plural` is how it is counted, `feminine` whether it has a feminine («وزير», «وزيرة»; «عراقي», «عراقية»). */
export function inflectNoun(word: string, plural: 'men' | 'things' | 'none', feminine: boolean): NounForm[] {
  const one = fold(word);
  const ends = one.endsWith(HEH) && !word.endsWith(HEH); // teh marbuta
  const stem = ends ? one.slice(0, -1) + TEH : one;
  const forms: NounForm[] = [{ text: one, number: 'one', state: 'bare' }];
  if (!ends && !one.endsWith(ALEF) && !one.endsWith(ALEF + HAMZA)) forms.push({ text: one + ALEF, number: 'one', state: 'bound' });
  for (const [ending, state] of DUALS) forms.push({ text: stem + ending, number: 'two', state });
  if (plural === 'men') for (const [ending, state] of PLURALS) forms.push({ text: stem + ending, number: 'many', state });
  if (plural === 'things') forms.push({ text: (ends ? one.slice(0, -1) : one) + ALEF + TEH, number: 'many', state: 'bare' });
  return feminine && !ends ? [...forms, ...inflectNoun(`${word}ة`, 'things', false)] : forms;
}
