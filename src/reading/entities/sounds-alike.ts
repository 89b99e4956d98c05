// Whether a name in Latin letters spells an Arabic one: the cheapest way to write the Arabic letters in Latin ones, word by word.
import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { withoutArticle } from './short-names.ts';

type Spelling = { readonly text: string; readonly cost: number };
const spellings = new Map<string, Spelling[]>();
for (const [text, cost, letter] of readLexicon('names/spellings')) {
  const spelling = { text: text === '-' ? '' : text!, cost: Number(cost) };
  spellings.set(letter!, [...(spellings.get(letter!) ?? []), spelling]);
}

/** A short vowel, which Arabic does not write. */
const VOWEL = /[aeiou]/;
const VOWEL_COST = 0.05;
/** Of each Arabic letter, on average. */
const MOST_COST = 0.1;
const MOST_LETTERS = 24;
const LEAST_ALONE = 4;

/**
 * True where `latin` may be a spelling of the Arabic name or of its short form: the last words agree, and every other Latin word
 * agrees with a word of the Arabic name, in order («ثابت محمد العباسي»: "Thabit al-Abbasi", "Thabet Abbas").
 * A Latin word alone counts from four letters. It proposes: two people may share a spelling.
 */
export function soundsAlike(arabic: string, latin: string): boolean {
  const names = fold(arabic).split(/\s+/).map(withoutArticle);
  const words = splitLatin(latin);
  if (words.length === 0 || (words.length === 1 && words[0]!.length < LEAST_ALONE)) return false;
  let at = names.length - 1;
  if (!spellsWord(names[at]!, words.at(-1)!)) return false;
  for (let n = words.length - 2; n >= 0; n -= 1) {
    do at -= 1;
    while (at >= 0 && !spellsWord(names[at]!, words[n]!));
    if (at < 0) return false;
  }
  return true;
}

function splitLatin(latin: string): string[] {
  const plain = latin
    .normalize('NFD')
    .replace(/[\p{M}'’‘`ʿʾ]/gu, '')
    .toLowerCase();
  return plain.split(/[^a-z]+/).filter((word) => word !== '' && word !== 'al' && word !== 'el');
}

/** Whether the cheapest spelling of the folded Arabic word that gives `latin` is cheap enough. */
function spellsWord(arabic: string, latin: string): boolean {
  if (arabic.length > MOST_LETTERS || latin.length > 2 * MOST_LETTERS) return false;
  let costs = skipVowels(new Float64Array(latin.length + 1).fill(Infinity), latin, 0);
  for (const letter of arabic) {
    const next = new Float64Array(latin.length + 1).fill(Infinity);
    for (const { text, cost } of spellings.get(letter) ?? []) {
      for (let j = 0; j + text.length <= latin.length; j += 1) {
        if (costs[j] === Infinity || !latin.startsWith(text, j)) continue;
        const to = j + text.length;
        next[to] = Math.min(next[to]!, costs[j]! + cost);
        // «عباس», "Abbas": a doubled consonant is one letter.
        if (text !== '' && latin.startsWith(text, to) && !VOWEL.test(text))
          next[to + text.length] = Math.min(next[to + text.length]!, costs[j]! + cost);
      }
    }
    costs = skipVowels(next, latin, null);
  }
  return costs[latin.length]! <= MOST_COST * arabic.length;
}

/** Lets a spelling pass over short vowels; `start` opens the row there. */
function skipVowels(costs: Float64Array, latin: string, start: number | null): Float64Array {
  if (start !== null) costs[start] = 0;
  for (let j = 0; j < latin.length; j += 1) if (VOWEL.test(latin[j]!)) costs[j + 1] = Math.min(costs[j + 1]!, costs[j]! + VOWEL_COST);
  return costs;
}
