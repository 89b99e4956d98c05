// The area of an act: cue words of lexicon/statements/…/areas, compared by a light stem so that one form serves its others.
// The longest phrase wins; a level-two area of security makes plain «security» superfluous.
import { type Area, type Language, readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, HEH, NOON, TEH, WAW, YEH } from '../text/letters.ts';
import type { Line, Word } from './line.ts';

export type AreaHit = { readonly from: number; readonly to: number; readonly area: Area };

/** Plurals and duals come off first, then feminine and adjective endings, one after the other. */
const PLURALS = [ALEF + TEH, ALEF + NOON, YEH + NOON, WAW + NOON];
const ENDINGS = [HEH, ALEF, YEH];
const ENGLISH_ENDINGS = ['s'];
const SHORTEST = 3;
const ARTICLE = `${ALEF}\u0644`;

type Phrase = { readonly keys: readonly string[]; readonly area: Area };
const built = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();

function phrasesOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const known = built.get(language);
  if (known) return known;
  const phrases = new Map<string, Phrase[]>();
  for (const [area, text] of readLexicon(`statements/${language === 'en' ? 'en' : 'ar'}/areas`)) {
    const keys = text!.split(' ').map((word) => stemWord(stripArticle(fold(word)), language));
    phrases.set(keys[0]!, [...(phrases.get(keys[0]!) ?? []), { keys, area: area as Area }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  built.set(language, phrases);
  return phrases;
}

function stripArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > ARTICLE.length + 2 ? word.slice(ARTICLE.length) : word;
}

function stemWord(word: string, language: Language): string {
  const arabic = language !== 'en';
  let stem = word;
  for (const ending of arabic ? PLURALS : ENGLISH_ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length > SHORTEST) stem = stem.slice(0, -ending.length);
  }
  for (const ending of arabic ? ENDINGS : []) if (stem.endsWith(ending) && stem.length > SHORTEST) stem = stem.slice(0, -1);
  return stem;
}

const stems = new Map<string, readonly string[]>();

/** The light stems under which a word may be looked up, one for each of its cuts. */
function stemsOf(word: Word, language: Language): readonly string[] {
  const known = stems.get(word.token.fold);
  if (known) return known;
  const found = [...new Set(word.token.cuts.map((cut) => stemWord(cut.stem, language)))];
  if (stems.size < 200_000) stems.set(word.token.fold, found);
  return found;
}

export function findAreas(line: Line): AreaHit[] {
  const phrases = phrasesOf(line.language);
  const keys = line.words.map((word) => (word.token.kind === 'word' ? stemsOf(word, line.language) : []));
  const hits: AreaHit[] = [];
  for (let at = 0; at < keys.length; ) {
    const phrase = findPhrase(phrases, keys, at);
    const length = phrase?.keys.length ?? 1;
    if (phrase) hits.push({ from: at, to: at + length, area: phrase.area });
    at += length;
  }
  return hits;
}

/** The longest phrase that begins at a word. */
function findPhrase(phrases: ReadonlyMap<string, readonly Phrase[]>, keys: readonly (readonly string[])[], at: number): Phrase | undefined {
  let best: Phrase | undefined;
  for (const key of keys[at]!) {
    const found = phrases.get(key)?.find((one) => one.keys.every((other, n) => keys[at + n]?.includes(other)));
    if (found && found.keys.length > (best?.keys.length ?? 0)) best = found;
  }
  return best;
}

/** The areas of the words [from, to), each once; «security» gives way to its parts. */
export function areasWithin(hits: readonly AreaHit[], from: number, to: number): Area[] {
  const areas = new Set<Area>();
  for (const hit of hits) if (hit.from >= from && hit.to <= to) areas.add(hit.area);
  if ([...areas].some((area) => area.startsWith('security.'))) areas.delete('security');
  return [...areas];
}
