import { readLexicon } from '../../base/index.ts';
import { fold } from '../../reading/index.ts';
import { stem } from '../words/stem.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Words whose key is kept: a corpus says the same words over and over. */
const KEYS_KEPT = 50_000;
const keys = new Map<string, string>();

function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = stem(fold(word).toLowerCase());
  if (keys.size >= KEYS_KEPT) keys.clear();
  keys.set(word, key);
  return key;
}

const concepts = new Map(readLexicon('relating/concepts').map(([concept = '', , word = '']) => [keyOf(word), concept]));
const generic = new Set(readLexicon('relating/generic').map(([, word = '']) => keyOf(word)));
const countries = new Set(readLexicon('names/countries').flatMap(([, , name = '']) => (name.match(WORD) ?? []).map(keyOf)));
const undertaking = new Set(readLexicon('relating/undertaking').map(([, word = '']) => keyOf(word)));
const completion = new Set(readLexicon('relating/completion').map(([, word = '']) => keyOf(word)));

/**
 * What a wording is about: each word as the concept it stands for in either language (`lexicon/relating/concepts`), else as
 * its stem. Words that most undertakings share are left out, for they tell no undertaking from another; so are
 * states, for who acts is compared by itself.
 */
export function conceptsOf(wording: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of wording.matchAll(WORD)) {
    const key = keyOf(word);
    const concept = conceptOf(word, key);
    if (concept !== undefined || (key.length > 2 && !generic.has(key) && !countries.has(key))) found.add(concept ?? key);
  }
  return found;
}

/** Letters that lean on the word behind them («بحماية»، «وللقوات»); at most two are taken off, and only to reach a known word. */
const LEANING = /^[وفبلكس]/u;

function conceptOf(word: string, key: string): string | undefined {
  let known = concepts.get(key);
  for (let rest = word, taken = 0; known === undefined && taken < 2 && LEANING.test(rest) && rest.length > 4; taken++) {
    rest = rest.slice(1);
    known = concepts.get(keyOf(rest));
  }
  return known;
}

/** What a body's name is about, without the states whose body it is: «U.S.–Iraq Higher Military Commission» is the Higher Military Commission. */
export function conceptsOfBody(name: string): ReadonlySet<string> {
  return new Set([...conceptsOf(name)].filter((concept) => !countries.has(concept)));
}

/** True where the words say that the deed is done as a whole («all advisers», «اكتمل»). */
export function saysWhole(wording: string): boolean {
  return [...wording.matchAll(WORD)].some(([word]) => completion.has(keyOf(word)));
}

/** True where the words themselves undertake something («جدد التزامه»): a position said again («القوات موجودة بدعوة») does not. */
export function saysUndertaking(wording: string): boolean {
  return [...wording.matchAll(WORD)].some(
    ([word]) => undertaking.has(keyOf(word)) || (LEANING.test(word) && undertaking.has(keyOf(word.slice(1)))),
  );
}

/** The concepts that both hold, and their share of the smaller set (overlap coefficient, 0 to 1). */
export function compareConcepts(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly shared: readonly string[]; readonly overlap: number } {
  const shared = [...a].filter((concept) => b.has(concept));
  const smaller = Math.min(a.size, b.size);
  return { shared, overlap: smaller === 0 ? 0 : shared.length / smaller };
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
