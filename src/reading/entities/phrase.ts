// How far a name runs that opens with a head noun: the chain of nouns («وزير خارجية دولة قطر»), the adjectives with the article
// behind it («وزير الدفاع العراقي»), ministries' joined fields («التجارة والصناعة»), and the complements that belong to a post
// («باسم»، «لشؤون»، «لدى»). A chain must close: with a word that has the article, or with a known name.
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { phraseWords } from './phrase-words.ts';
import { bitOf } from './word-roles.ts';

const MOST_LINKS = 6;
const MOST_ADJECTIVES = 4;
export const STOPS = bitOf('stop');
const ENDS = bitOf('stop', 'rank', 'ruler', 'saying');
const ADJECTIVES = bitOf('adjective', 'joint');
const FIELDS = bitOf('field');
const HONOURED = bitOf('ruler', 'rank');
const NAMES = bitOf('first', 'maybe', 'last', 'particle');
const DIRECTION = bitOf('direction');
const HEADS = bitOf('organisation', 'office', 'site', 'body');

/** A post whose complements are read: an envoy's has one more. */
type Post = 'envoy' | 'other';

/** Where a phrase ends (word index, exclusive), the state it names, and how it was closed. */
export type Phrase = {
  readonly code: string | null;
  readonly to: number;
  readonly country: string | null;
  readonly closed: 'article' | 'name' | 'none';
  readonly proper: boolean;
};

const has = (line: Line, i: number, bits: number) => ((line.words[i]?.roles ?? 0) & bits) !== 0;
const isPlainWord = (line: Line, i: number) => {
  const word = line.words[i];
  return word !== undefined && word.kind === 'word' && !word.and && word.prep === null && !word.latin;
};

/** True where word `i` is an adjective with the article that may go with the noun before it. */
function isDefiniteAdjective(line: Line, i: number): boolean {
  const word = line.words[i];
  if (!word?.the || word.and || word.prep !== null || (word.roles & STOPS) !== 0) return false;
  if (word.people !== null) return true;
  // «ولي العهد السعودي الأمير محمد»: a title before a given name is no adjective of the post.
  if ((word.roles & HONOURED) !== 0 && ((word.roles & ADJECTIVES) === 0 || has(line, i + 1, bitOf('first')))) return false;
  if ((word.roles & ADJECTIVES) !== 0) return true;
  if (!word.nisba) return false;
  const known = findKnown(line, i);
  return known === null || known.known.kind !== 'place';
}

function isTitleAlone(line: Line, i: number): boolean {
  return has(line, i, bitOf('ruler')) && line.words[i]!.the;
}

function isSureAdjective(line: Line, i: number): boolean {
  return line.words[i]?.people !== null || has(line, i, ADJECTIVES) || line.words[i]!.common;
}

/** The end of the run of adjectives from word `i`. */
export function endOfAdjectives(line: Line, i: number): number {
  let at = i;
  // «الوزير العباسي»: behind a ruler's title alone a strange adjective is a surname.
  if (isTitleAlone(line, i - 1) && !isSureAdjective(line, i)) return i;
  while (at < i + MOST_ADJECTIVES && isDefiniteAdjective(line, at)) at += 1;
  return at;
}

/** The phrase that the head at word `i` opens, or null where it does not close into a name. */
export function readPhrase(line: Line, i: number): Phrase | null {
  const head = line.words[i]!;
  if (head.the) {
    const to = endOfAdjectives(line, i + 1);
    return { to, country: countryIn(line, i, to), closed: to > i + 1 ? 'article' : 'none', proper: false, code: null };
  }
  let at = i + 1;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!isPlainWord(line, at)) return null;
    const known = findKnown(line, at);
    if (
      known !== null &&
      known.key.from === 0 &&
      (known.known.kind !== 'office' || known.to > at + 1) &&
      !(known.known.homograph && known.to === at + 1)
    ) {
      const to = endOfAdjectives(line, known.to);
      const country = known.known.country ?? countryIn(line, i, to);
      return { to, country, closed: 'name', proper: true, code: known.known.code };
    }
    const word = line.words[at]!;
    if ((word.roles & STOPS) !== 0) return null;
    if ((word.roles & DIRECTION) !== 0) return null;
    if (!word.the && word.nisba && (word.roles & (FIELDS | HEADS)) === 0) return null;
    if (word.the) {
      const honoured = endOfHonoured(line, at);
      if (honoured !== null) return { to: honoured, country: null, closed: 'name', proper: true, code: null };
      const to = endOfFields(line, endOfAdjectives(line, at + 1), at);
      return { to, country: countryIn(line, i, to), closed: 'article', proper: false, code: null };
    }
    at += 1;
  }
  return null;
}

/** «مركز الملك سلمان»: a title and the name behind it close a chain. */
function endOfHonoured(line: Line, at: number): number | null {
  if (!has(line, at, HONOURED) || !has(line, at + 1, bitOf('first', 'particle')) || !isPlainWord(line, at + 1)) return null;
  let to = at + 2;
  while (isPlainWord(line, to) && has(line, to, NAMES)) to += 1;
  return to;
}

/** «والصناعة والطاقة الكورية»: fields of one ministry joined by «و», and the adjectives behind the last. */
function endOfFields(line: Line, to: number, noun: number): number {
  if (!has(line, noun, FIELDS)) return to;
  let end = to;
  while (line.words[end]?.and && line.words[end]!.the && line.words[end]!.prep === null && has(line, end, FIELDS))
    end = endOfAdjectives(line, end + 1);
  return end;
}

/** The state that an adjective or a place within the words names; the last one where there are several. */
export function countryIn(line: Line, from: number, to: number): string | null {
  for (let i = to - 1; i >= from; i -= 1) {
    const word = line.words[i]!;
    if (word.people !== null && (word.the || i > from)) return word.people;
    const known = findKnown(line, i);
    if (known !== null && known.to <= to && known.known.country !== null && !known.known.homograph) return known.known.country;
  }
  return null;
}

/**
 * The end of the complements of a post or an institution from word `i`: «لشؤون الأمن الدولي», «باسم وزارة الخارجية»,
 * «لدى روسيا», and, behind a head with the article, «في واشنطن». `inPlace` allows the last. `post` is null for an institution;
 * only an envoy's post goes on with «إلى»: the minister that arrives «إلى السعودية» is none of its.
 */
export function endOfComplements(line: Line, i: number, inPlace: boolean, post: Post | null): number {
  let at = i;
  for (let round = 0; round < 3; round += 1) {
    const next = endOfComplement(line, at, inPlace, post);
    if (next === at) break;
    at = next;
  }
  return at;
}

function endOfComplement(line: Line, i: number, inPlace: boolean, post: Post | null): number {
  const word = line.words[i];
  if (word === undefined || word.kind !== 'word' || word.and) return i;
  if (word.prep === 'to' && (word.the || AFFAIRS.has(word.stem))) {
    const known = findKnown(line, i);
    if (known !== null && known.key.prep === 'to' && known.known.kind !== 'person')
      return post !== null || known.known.kind === 'organisation' ? known.to : i;
    if (AFFAIRS.has(word.stem)) return endOfChain(line, i + 1) ?? i;
    if ((word.roles & (FIELDS | HEADS)) === 0) return i;
    return endOfFields(line, endOfAdjectives(line, i + 1), i);
  }
  if (inPlace && IN.has(word.fold)) return endOfSeat(line, i);
  if (post === null) return i;
  if (IN_NAME_OF.has(word.fold)) return endOfChain(line, i + 1) ?? i;
  if (AT.has(word.fold) || (post === 'envoy' && TOWARDS.has(word.fold))) {
    const known = findKnown(line, i + 1);
    if (known !== null && known.key.from === 0) return known.to;
    return AT.has(word.fold) ? (endOfChain(line, i + 1) ?? i) : i;
  }
  if (word.prep === 'in' && has(line, i, bitOf('organisation'))) return readPhrase(line, i)?.to ?? i;
  if (inPlace && OVER.has(word.fold)) return endOfChain(line, i + 1) ?? i;
  return i;
}
/** «في واشنطن»، «في الديوان الملكي»: the end of the place of a post, or `i`. */
function endOfSeat(line: Line, i: number): number {
  const known = findKnown(line, i + 1);
  if (known !== null && known.key.from === 0 && known.known.kind === 'place' && !known.known.homograph) return known.to;
  return has(line, i + 1, bitOf('organisation')) && isPlainWord(line, i + 1) ? (endOfChain(line, i + 1) ?? i) : i;
}

const AFFAIRS = phraseWords('affairs');
const IN_NAME_OF = phraseWords('in-name-of');
const AT = phraseWords('at');
const TOWARDS = phraseWords('towards');
const IN = phraseWords('in');
const OVER = phraseWords('over');

/** A phrase that stands as a complement: a name, or a chain that closes. */
function endOfChain(line: Line, i: number): number | null {
  if (!isPlainWord(line, i) || has(line, i, ENDS & ~HONOURED)) return null;
  const known = findKnown(line, i);
  if (known !== null && known.key.from === 0) return endOfAdjectives(line, known.to);
  const phrase = readPhrase(line, i);
  if (phrase === null) return null;
  return endOfComplements(line, phrase.to, false, null);
}
