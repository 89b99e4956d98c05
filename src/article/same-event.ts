import { readLexicon } from '../base/index.ts';
import { comparisonKey } from './title-key.ts';

const useOf = new Map(readLexicon('article/small-words').map(([use = '', word = '']) => [comparisonKey(word), use]));
/** Share of the shorter title's words that the other must hold letter for letter, the least number of them, and their share of the longer title. */
const SHARED_PART = 0.75;
const SHARED_WORDS = 4;
const PART_OF_LONGER = 0.5;

/** What of a title is compared: who speaks before its colon, its words without clitics, their roots, its numbers and denials. */
export type TitleSense = {
  readonly speaker: string;
  readonly words: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly marks: string;
};

export function senseTitle(title: string): TitleSense {
  const colon = title.indexOf(':');
  const written = comparisonKey(title)
    .split(' ')
    .filter((word) => useOf.get(word) !== 'small');
  const words = new Set(written.map(bareWord));
  return {
    speaker: colon > 0 && colon < 40 ? comparisonKey(title.slice(0, colon)) : '',
    words,
    roots: new Set([...words].map(rootOf)),
    marks: written
      .filter((word) => /\d/.test(word) || useOf.get(word) === 'negation')
      .sort()
      .join(' '),
  };
}

/**
 * True where two titles tell of one event: each word of the shorter stands in the longer, in any order, clitics aside, or another word of its root does.
 * So a name that differs keeps them apart, as do other speakers before a colon, other numbers, and a denial in one alone. Precision before recall.
 */
export function tellsSameEvent(a: TitleSense, b: TitleSense): boolean {
  if ((a.speaker && b.speaker && a.speaker !== b.speaker) || a.marks !== b.marks) return false;
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of short.words) {
    if (long.words.has(word)) shared += 1;
    else if (rootOf(word).length < 3 || !long.roots.has(rootOf(word))) return false;
  }
  return shared >= SHARED_WORDS && shared >= SHARED_PART * short.words.size && shared >= PART_OF_LONGER * long.words.size;
}

const ALEF = 'ا';
const BEH = 'ب';
const TEH = 'ت';
const FEH = 'ف';
const KAF = 'ك';
const LAM = 'ل';
const MEEM = 'م';
const NOON = 'ن';
const HEH = 'ه';
const WAW = 'و';
const YEH = 'ي';
const ARABIC = /^[\u0621-\u064a]+$/;
/** And, so, by, for, as: before the article always, before other words only where enough is left to be a word. */
const JOINED = new RegExp(`^[${WAW}${FEH}${BEH}${LAM}${KAF}](?=${ALEF}${LAM}..)|^[${WAW}${BEH}${LAM}](?=.{4})`);
/** The article, whole or drawn together with `for`. */
const ARTICLE = new RegExp(`^(?:${ALEF}${LAM}|${LAM}(?=.{4}))(?=...)`);
/** Feminine adjective, dual, plurals, teh marbuta as keys have it, adjective. */
const ENDING = new RegExp(`(?:${YEH}${HEH}|[${ALEF}${WAW}${YEH}]${NOON}|${ALEF}${TEH}|${HEH}|${YEH})$`);
const WEAK = new RegExp(`[${ALEF}${YEH}]`, 'g');
const PATTERN_LETTER = new RegExp(`^[${TEH}${MEEM}${NOON}](?=...)`);

/** The Arabic word without what joins it in writing and without its ending. Short words stay. */
function bareWord(word: string): string {
  if (!ARABIC.test(word)) return word;
  const bare = word.replace(JOINED, '').replace(ARTICLE, '');
  return bare.replace(ENDING, (ending) => (bare.length - ending.length >= 3 ? '' : ending));
}

/** The letters that two words of one Arabic root mostly share: without alef and yeh, and without one letter of a verb's or noun's pattern before them. */
function rootOf(word: string): string {
  return ARABIC.test(word) ? word.replace(WEAK, '').replace(PATTERN_LETTER, '') : '';
}
