// Ways to take an Arabic word apart. Order of what may stand before a stem: conjunction (و ف), then preposition (ب ل ك) or
// the future's س, then the article ال (which loses its alef after ل). Behind the stem: one pronoun, never with the article.
// A whole word that the word list knows keeps its first letter (وزير, بيان, لبنان); a cut whose rest is known comes before one
// whose rest is not; both stay on the list. Names that open with a clitic letter are rows of the lists, not cases here.
import { fold } from '../text/fold.ts';
import { ALEF, BEH, FEH, HEH, KAF, LAM, SEEN, TEH, WAW } from '../text/letters.ts';
import type { Proclitic } from '../text/token.ts';
import { isBareName, isKnownWord } from './known-words.ts';

/** A cut with offsets into the tidy form of the word. */
export type WordCut = {
  readonly before: readonly Proclitic[];
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  readonly pronoun: string | null;
};
type Front = { readonly before: readonly Proclitic[]; readonly from: number; readonly start: number; readonly elided?: true };

const CONJUNCTIONS: Readonly<Record<string, Proclitic>> = { [WAW]: 'and', [FEH]: 'then' };
const PREPOSITIONS: Readonly<Record<string, Proclitic>> = { [BEH]: 'in', [LAM]: 'to', [KAF]: 'like', [SEEN]: 'will' };
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', HEH, KAF];
const MOST_CUTS = 6;
const SHORTEST_STEM = 2;

/** Every likely cut of a word in its tidy form, likeliest first; the whole word is always among them. */
export function cutWord(tidyWord: string): readonly WordCut[] {
  const word = fold(tidyWord);
  const whole: WordCut = { before: [], from: 0, start: 0, end: word.length, stem: word, pronoun: null };
  if (word.length !== tidyWord.length || word.length <= SHORTEST_STEM) return [whole];
  const scored: { cut: WordCut; score: number }[] = [];
  for (const front of findFronts(word)) {
    for (const back of findBacks(word, tidyWord, front)) scored.push({ cut: back, score: scoreCut(back) });
  }
  if (scored.length === 1) return [scored[0]!.cut];
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, MOST_CUTS).map(({ cut }) => cut);
}

function findFronts(word: string): Front[] {
  const fronts: Front[] = [{ before: [], from: 0, start: 0 }];
  const conjunction = CONJUNCTIONS[word[0]!];
  if (conjunction) fronts.push({ before: [conjunction], from: 1, start: 1 });
  for (const { before, from } of [...fronts]) {
    const preposition = PREPOSITIONS[word[from]!];
    if (preposition) fronts.push({ before: [...before, preposition], from: from + 1, start: from + 1 });
  }
  for (const { before, from } of [...fronts]) {
    const last = before.at(-1);
    if (last === 'will') continue;
    const the: readonly Proclitic[] = [...before, 'the'];
    if (last === 'to') {
      if (word[from] === LAM && !isBareName(word.slice(from))) {
        fronts.push({ before: the, from, start: from + 1 });
        fronts.push({ before: the, from, start: from, elided: true });
      }
    } else if (word[from] === ALEF && word[from + 1] === LAM) fronts.push({ before: the, from, start: from + 2 });
  }
  return fronts.filter((front) => word.length - front.start >= SHORTEST_STEM);
}

function findBacks(word: string, tidyWord: string, front: Front): WordCut[] {
  const { before, from, start } = front;
  const end = word.length;
  const backs: WordCut[] = [{ before, from, start, end, stem: word.slice(start), pronoun: null }];
  if (before.includes('the')) return backs;
  for (const pronoun of PRONOUNS) {
    const stop = end - pronoun.length;
    if (stop - start < SHORTEST_STEM || !tidyWord.endsWith(pronoun)) continue;
    const stem = word.slice(start, stop);
    backs.push({ before, from, start, end: stop, stem, pronoun });
    if (stem.endsWith(TEH) && stem.length > SHORTEST_STEM) {
      backs.push({ before, from, start, end: stop, stem: stem.slice(0, -1) + HEH, pronoun });
    }
    break;
  }
  return backs;
}

/** Higher is likelier. A stem that the word list knows outweighs every cut; each cut costs a little, the article least. */
function scoreCut(cut: WordCut): number {
  let score = isKnownWord(cut.stem) ? 10 : 0;
  for (const role of cut.before) score -= role === 'the' ? -3 : role === 'and' ? 1 : 2;
  if (cut.pronoun !== null) score -= cut.pronoun.length > 1 ? 1 : 3;
  if (cut.end - cut.start < 3) score -= 4;
  return score;
}
