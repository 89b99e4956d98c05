// A coarse key that a name's Arabic and Latin spellings share, for look-ups: `soundsAlike` then tells which of them agree.
import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { withoutArticle } from './short-names.ts';

/** Spellings rarer than this would make the key coarser than it is worth. */
const RARE = 0.1;
/** Vowels, what stands for long ones, and `h`, which most often only marks another letter (kh, dh). */
const SOFT = /[^bcdfgjklmnpqrstvxz]/g;
const consonantsOf = (spelling: string) => spelling.replaceAll('ph', 'f').replaceAll('ch', 's').replace(SOFT, '');

/** The Latin consonants fall into classes: two are in one class where one Arabic letter may be spelled with both. */
const classes = new Map<string, string>();
const usual = readLexicon('names/spellings').filter(([, cost]) => Number(cost) < RARE);
const spellings = Map.groupBy(usual, ([, , letter]) => letter!);
for (const rows of spellings.values()) {
  const consonants = [...new Set(rows.flatMap(([text]) => [...consonantsOf(text!)]))];
  const joined = new Set(consonants.map(classOf));
  for (const letter of [...classes.keys(), ...consonants]) if (joined.has(classOf(letter))) classes.set(letter, consonants[0]!);
}
function classOf(letter: string): string {
  return classes.get(letter) ?? letter;
}

/** The class of each Arabic letter that always sounds as a consonant. */
const sounds = new Map<string, string>();
for (const [letter, rows] of spellings)
  if (rows.every(([text]) => consonantsOf(text!) !== '')) sounds.set(letter, classOf(consonantsOf(rows[0]![0]!)[0]!));

const ARABIC = /\p{Script=Arabic}/u;

/** The key of one word of a name in Arabic or Latin letters («العباسي» and "Abbasi" have the same); empty where no consonant is left. */
export function soundKey(word: string): string {
  const letters = ARABIC.test(word)
    ? [...withoutArticle(fold(word))].map((letter) => sounds.get(letter) ?? '')
    : [...consonantsOf(word.normalize('NFD').toLowerCase())].map(classOf);
  return letters.join('').replace(/(.)\1+/g, '$1');
}
