// Names of public life that the tagger weighs. A name of one word is a trait of the word; one of several marks the words that it covers.
import { readLexicon } from '../../../base/index.ts';
import { fold } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import type { Word } from '../word.ts';

const SORTS = ['club', 'company', 'given', 'org', 'outlet', 'place', 'sport', 'surname'];
type LongName = { readonly words: readonly string[]; readonly sort: number };

const single = new Map<string, number>();
const long = new Map<string, LongName[]>();

for (const [name, text] of readLexicon('tagger/names')) {
  const sort = SORTS.indexOf(name!);
  const words = fold(text!).split(/[ .]+/);
  if (words.length === 1) single.set(words[0]!, (single.get(words[0]!) ?? 0) | (1 << sort));
  else long.set(words[0]!, [...(long.get(words[0]!) ?? []), { words, sort }]);
}
for (const names of long.values()) names.sort((a, b) => b.words.length - a.words.length);

/** The sorts of name that the word is by itself, a bit each. */
export function sortsOf(word: Word): number {
  for (const { key } of word.keys) {
    const sorts = single.get(key);
    if (sorts !== undefined) return sorts;
  }
  return 0;
}

const PERSON = (1 << SORTS.indexOf('given')) | (1 << SORTS.indexOf('surname'));

/** True where the list has the word as a given name or surname. */
export function isListedPerson(word: Word): boolean {
  return (sortsOf(word) & PERSON) !== 0;
}

/** For each word of the line 0, or which sort of long name it opens (odd numbers) or continues (even ones). */
export function markLongNames(line: Line): Uint8Array {
  const marks = new Uint8Array(line.words.length);
  for (let i = 0; i < line.words.length; ) {
    const name = findLongName(line, i);
    if (name === null) {
      i += 1;
      continue;
    }
    const opening = 1 + 2 * name.sort;
    marks.fill(opening + 1, i, i + name.words.length);
    marks[i] = opening;
    i += name.words.length;
  }
  return marks;
}

function findLongName(line: Line, i: number): LongName | null {
  for (const { key } of line.words[i]!.keys) {
    const name = long.get(key)?.find(({ words }) => words.every((word, n) => n === 0 || line.words[i + n]?.fold === word));
    if (name !== undefined) return name;
  }
  return null;
}
