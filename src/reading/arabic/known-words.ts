import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, LAM } from '../text/letters.ts';

/** Lists whose words stand whole; of a name of several words each word counts, without its article. */
const LISTS = ['ar/words', 'names/cues', 'names/countries', 'names/places', 'names/person-words', 'names/first-names'];
const ARTICLE = ALEF + LAM;

let common: ReadonlySet<string> | null = null;
let bare: ReadonlySet<string> | null = null;
let known: ReadonlySet<string> | null = null;

/** True where the folded stem is a word, or part of a name, that the lists hold without any clitic. */
export function isKnownWord(stem: string): boolean {
  known ??= collectWords();
  return known.has(stem);
}

/** True where the folded stem is a word of the language, not only a name: a form of a lemma. */
export function isCommonWord(stem: string): boolean {
  common ??= new Set(readLexicon('ar/words').flatMap(([sort, word]) => (sort === 'word' ? [word!] : [])));
  return common.has(stem);
}

/** True where the folded stem is by itself the name of a state or place that takes no article (لبنان). */
export function isBareName(stem: string): boolean {
  bare ??= new Set(['names/countries', 'names/places'].flatMap((list) => readLexicon(list).map((row) => fold(row.at(-1)!))));
  return bare.has(stem);
}

function collectWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of LISTS) {
    for (const row of readLexicon(list)) {
      for (const word of fold(row.at(-1)!).split(' ')) {
        const named = list !== 'ar/words' && word.startsWith(ARTICLE) && word.length > 4;
        words.add(named ? word.slice(ARTICLE.length) : word);
      }
    }
  }
  return words;
}
