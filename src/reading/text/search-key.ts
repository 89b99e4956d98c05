// searchKey: the strongest strength, for search alone. Each word of the text becomes its key, keys are parted by one space:
//  1. a word is a letter or digit and what follows of letters, digits, marks, joiners and tatweel; at most 48 units of it count;
//  2. it is folded (`fold`), lower-cased, and loses what is neither letter nor digit;
//  3. an English word loses a plural «s» (Harman's weak stemmer, 1991, its commonest case);
//  4. any other word loses affixes, longest first, only where enough letters stay (lexicon/search/ar-affixes.tsv): one before,
//     two behind, one inner, and so again until nothing more falls: a key is its own key.
// Different words can share a key (العراق and عراقي): what search finds, ranking has to tell apart.
import { readLexicon, type Span } from '../../base/index.ts';
import { fold } from './fold.ts';
import type { Folded } from './folding.ts';

/**
 * A word of a text as it is searched: `form` is its folded spelling, `key` what is left of that without clitics and endings.
 * Offsets are UTF-16 units of the original text.
 */
export type Key = Span & { readonly key: string; readonly form: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*/gu;
const LONGEST = 48;

/** The words of a text in order, with their search keys. */
export function searchKeys(text: string): Key[] {
  const keys: Key[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = keysOf(match[0]);
    if (word.key !== '') keys.push({ start: match.index, end: match.index + match[0].length, ...word });
  }
  return keys;
}

/** The keys of a text, parted by single spaces; see the header. */
export function searchKey(text: string): string {
  return searchKeys(text)
    .map(({ key }) => key)
    .join(' ');
}

/** As `searchKey`, with the map back to the original's UTF-16 offsets: every unit of a key leads to the start of its word. */
export function searchKeyWithMap(text: string): Folded {
  const keys = searchKeys(text);
  const at: number[] = [];
  keys.forEach(({ key, start }, n) => {
    if (n > 0) at.push(keys[n - 1]!.end);
    for (let unit = 0; unit < key.length; unit += 1) at.push(start);
  });
  at.push(text.length);
  return { text: keys.map(({ key }) => key).join(' '), at: Uint32Array.from(at) };
}

type Word = { readonly key: string; readonly form: string };

/** Words come again and again: the keys of so many are kept. */
const KEPT = 100_000;
const kept = new Map<string, Word>();

function keysOf(word: string): Word {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const form = fold(word.slice(0, LONGEST))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const made = { form, key: dropUntilStill(form) };
  kept.set(word, made);
  return made;
}

function dropUntilStill(form: string): string {
  const drop = /^[a-z]/.test(form) ? dropPlural : dropAffixes;
  let key = form;
  for (let shorter = drop(key); shorter !== key; shorter = drop(key)) key = shorter;
  return key;
}

function dropPlural(form: string): string {
  return form.length > 3 ? form.replace(/(?<=[^su])s$/, '') : form;
}

type Affix = { readonly letters: string; readonly least: number };

/** The affixes of one place, longest first. */
function affixesAt(place: string): Affix[] {
  const rows = readLexicon('search/ar-affixes').filter((row) => row[0] === place);
  return rows.map((row) => ({ letters: row[2]!, least: Number(row[1]) })).sort((a, b) => b.letters.length - a.letters.length);
}
const BEFORE = affixesAt('before');
const BEHIND = affixesAt('behind');
const INNER = affixesAt('inner');

function dropAffixes(form: string): string {
  return dropFront(dropEnd(dropEnd(dropFront(form, BEFORE))), INNER);
}

function dropFront(word: string, affixes: readonly Affix[]): string {
  const affix = affixes.find(({ letters, least }) => word.length >= letters.length + least && word.startsWith(letters));
  return affix ? word.slice(affix.letters.length) : word;
}

function dropEnd(word: string): string {
  const affix = BEHIND.find(({ letters, least }) => word.length >= letters.length + least && word.endsWith(letters));
  return affix ? word.slice(0, -affix.letters.length) : word;
}
