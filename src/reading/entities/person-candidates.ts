// Persons: behind a title, a rank or a post; after a given name; after a verb of saying. A name runs on over words that are names,
// over «بن»، «آل»، «عبد»، «أبو» with the word behind, and over words that are in no list of common words.

import { isCommonWord } from '../arabic/known-words.ts';
import { ALEF, NOON, SEEN, TEH, WAW, YEH } from '../text/letters.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { phraseWords } from './phrase-words.ts';
import type { Word } from './word.ts';
import { bitOf } from './word-roles.ts';

const FIRST = bitOf('first');
const NAMES = bitOf('first', 'maybe', 'last');
const SURE = bitOf('first', 'last');
const PARTICLE = bitOf('particle');
const RANK = bitOf('rank');
const TRADE = bitOf('trade');
const STOP = bitOf('stop');
const RULER = bitOf('ruler');
const SAYING = bitOf('saying');
const CLOSED = bitOf('stop', 'saying', 'office', 'organisation', 'agreement', 'programme', 'body', 'site', 'month', 'of-place');
const SERVANT = phraseWords('servant');
const FATHER = phraseWords('father');
const MOST_WORDS = 7;

/** `posts` holds the word indexes where an office ends: a name may follow. */
export function findPersonCandidates(line: Line, posts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < line.words.length; i += 1) {
    const word = line.words[i]!;
    if (word.kind !== 'word' || word.latin || isStop(word)) continue;
    const titled = posts.has(i) || followsTitle(line, i) || (followsTrade(line, i) && (word.roles & FIRST) !== 0);
    const said = !titled && i > 0 && (line.words[i - 1]!.roles & SAYING) !== 0;
    const given = (word.roles & FIRST) !== 0 && !word.the;
    const particle = (word.roles & PARTICLE) !== 0 && !word.the && opensWithParticle(line, i);
    if (!titled && !said && !given && !particle) continue;
    const to = endOfName(line, i, titled || said);
    if (to === i) continue;
    const words = to - i;
    if (!titled && !said && words === 1 && isVerbWithSubject(line, i)) continue;
    if (!given && !particle && !titled && (words < 2 || word.the)) continue;
    if (!titled && !said && isListedName(line, i, to)) continue;
    if (given && !titled && words === 1 && (word.prep !== null || word.and) && !isKnownAlone(line, i)) continue;
    const rule = titled ? 'ar.person.titled' : given || particle ? 'ar.person.given' : 'ar.person.said';
    found.push(candidateOf(line, i, to, 'person', rule, titled ? 58 : given ? 46 : 42));
    i = to - 1;
  }
  return found;
}

/** True where a list has the words as another name («بكين»). */
function isListedName(line: Line, i: number, to: number): boolean {
  const known = findKnown(line, i);
  return known !== null && !known.known.homograph && known.key.from <= line.words[i]!.from && to <= known.to;
}

const isKnownAlone = (line: Line, i: number) => line.words[i]!.stem.length > 3;

function followsTitle(line: Line, i: number): boolean {
  const before = line.words[i - 1];
  if (before === undefined || before.kind !== 'word') {
    const dotted = line.tokens[i - 1]?.text === '.' || line.tokens[i - 1]?.text === '/';
    return dotted && i > 1 && line.words[i - 2]!.fold.length === 1 && (line.words[i - 2]!.roles & RANK) !== 0;
  }
  const behindRank = i > 1 && (line.words[i - 2]!.roles & RANK) !== 0;
  return (before.roles & (RANK | RULER)) !== 0 && (before.the || before.fold.length > 3 || behindRank);
}

/** A word that ends a name; «علي» is written like «على» by some, and is one only where no name stands beside it. */
function isStop(word: Word): boolean {
  return (word.roles & STOP) !== 0 && (word.roles & NAMES) === 0;
}

function followsTrade(line: Line, i: number): boolean {
  return i > 0 && (line.words[i - 1]!.roles & TRADE) !== 0;
}

function opensWithParticle(line: Line, i: number): boolean {
  const next = line.words[i + 1];
  const word = line.words[i]!;
  if (next === undefined || next.kind !== 'word' || next.and || next.prep === 'in') return false;
  return SERVANT.has(word.stem) ? next.the || (next.roles & NAMES) !== 0 : FATHER.has(word.stem) && !next.common;
}

/** The end of the name that opens at word `i`; `i` where there is none. */
function endOfName(line: Line, i: number, titled: boolean): number {
  let at = i;
  while (at < line.words.length && at - i < MOST_WORDS) {
    const word = line.words[at]!;
    if (word.kind !== 'word' || word.latin) break;
    if (at > i && (word.and || word.prep !== null) && (word.roles & NAMES) === 0) break;
    if ((at > i && word.and) || isStop(word)) break;
    if ((word.roles & PARTICLE) !== 0 && !word.the) {
      const next = line.words[at + 1];
      if (next === undefined || next.kind !== 'word' || next.and) break;
      at += 2;
      continue;
    }
    if (at > i && (word.roles & CLOSED) !== 0 && (word.roles & SURE) === 0) break;
    if ((word.roles & NAMES) === 0 && !mayBeSurname(line, at, i, titled)) break;
    at += 1;
  }
  return at;
}

function mayBeSurname(line: Line, at: number, from: number, titled: boolean): boolean {
  const word = line.words[at]!;
  if ((word.roles & CLOSED) !== 0) return false;
  if (at === from && !titled) return false;
  const before = line.words[at - 1];
  const behindGiven = at > from && !before!.the && ((before!.roles & (NAMES | PARTICLE)) !== 0 || (word.nisba && at > from + 1));
  const known = findKnown(line, at);
  // «فضل الأميركيون …»: a people in the plural is a subject, and no surname.
  if (word.people !== null && PLURALS.some((ending) => word.stem.endsWith(ending))) return false;
  if (word.the && behindGiven) {
    // «محمد النجار» is a name, «كافو المحترف» and «محمد علي البطل» are not.
    const lineage = at > from + 1 && (line.words[at - 2]!.roles & PARTICLE) === 0;
    if (word.common && !word.nisba && (lineage || PARTICIPLE.test(word.stem))) return false;
    return known === null || word.nisba;
  }
  if (word.people !== null || known !== null || word.common) return false;
  if (at === from) return !isPluralVerb(word.fold);
  return word.the || !looksLikeVerb(word.fold, at > from + 1);
}

const PARTICIPLE = /^\u0645.{3}/;

/** An unknown word that opens or ends as verbs do; «سي» opens names too, so it tells only `late` in the name. */
function looksLikeVerb(fold: string, late: boolean): boolean {
  return fold.startsWith(YEH) || (late && fold.startsWith(SEEN + YEH)) || VERB_ENDINGS.some((ending) => fold.endsWith(ending));
}
/** «يبحثان»، «يوقعون»، «غادروا»: forms of two or many, which no name has; after «ت» only where the rest is a word («تبحثان», not «ترومان»). */
function isPluralVerb(fold: string): boolean {
  if (fold.length < 5) return false;
  if (fold.endsWith(WAW + ALEF)) return true;
  if (fold.startsWith(YEH)) return PLURALS.slice(1).some((ending) => fold.endsWith(ending)) || isCommonWord(fold.slice(1, -1));
  return fold.startsWith(TEH) && fold.endsWith(ALEF + NOON) && isCommonWord(fold.slice(1, -2));
}
const PLURALS = [YEH + NOON, WAW + NOON, ALEF + NOON];

/** A given name that is a word of the language, alone before a people in the plural: «فضل الأميركيون». */
function isVerbWithSubject(line: Line, i: number): boolean {
  const next = line.words[i + 1];
  return isCommonWord(line.words[i]!.stem) && next?.people != null && next.the && PLURALS.some((ending) => next.stem.endsWith(ending));
}
const VERB_ENDINGS = [TEH + ALEF, WAW + ALEF];
