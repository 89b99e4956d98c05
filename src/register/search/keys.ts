import { readLexicon, type Span } from '../../base/index.ts';
import { fold } from '../../reading/index.ts';

/**
 * A word of a text as it is searched: `form` is its folded spelling, `key` what is left of that without clitics and endings.
 * Offsets are UTF-16 units of the original text.
 */
export type Key = Span & { readonly key: string; readonly form: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\u0640]*/gu;
/** A word is searched by at most this many units. */
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
  const made = { form, key: /^[a-z]/.test(form) ? dropPlural(form) : dropAffixes(form) };
  kept.set(word, made);
  return made;
}

/** Harman's weak stemmer (1991), its commonest case: an English plural and its singular meet. */
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
