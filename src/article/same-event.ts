import { readLexicon } from '../base/index.ts';
import { comparisonKey } from './title-key.ts';

const useOf = new Map(readLexicon('article/small-words').map(([use = '', word = '']) => [comparisonKey(word), use]));
/** Share of the shorter title's words that the other must hold letter for letter, the least number of them, and their share of the longer title. */
const SHARED_PART = 0.75;
const SHARED_WORDS = 4;
const PART_OF_LONGER = 0.5;

/**
 * True where two titles tell of one event: each word of the shorter stands in the longer, in any order, clitics aside, or another word of its root does.
 * So a name that differs keeps them apart, as do other speakers before a colon, other numbers, and a denial in one alone. Precision before recall.
 */
export function tellsSameEvent(a: string, b: string): boolean {
  const [speakerA, speakerB] = [speakerOf(a), speakerOf(b)];
  if (speakerA && speakerB && speakerA !== speakerB) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (select(first, isNumber) !== select(second, isNumber) || select(first, isNegation) !== select(second, isNegation)) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const words = new Set(long.map(bareWord));
  const roots = new Set(long.map((word) => rootOf(bareWord(word))));
  const missing = short.map(bareWord).filter((word) => !words.has(word));
  if (missing.some((word) => rootOf(word).length < 3 || !roots.has(rootOf(word)))) return false;
  const shared = short.length - missing.length;
  return shared >= SHARED_WORDS && shared >= SHARED_PART * short.length && shared >= PART_OF_LONGER * long.length;
}

function speakerOf(title: string): string {
  const colon = title.indexOf(':');
  return colon > 0 && colon < 40 ? comparisonKey(title.slice(0, colon)) : '';
}

const wordsOf = (title: string) => [...new Set(comparisonKey(title).split(' '))].filter((word) => useOf.get(word) !== 'small');
const isNumber = (word: string) => /\d/.test(word);
const isNegation = (word: string) => useOf.get(word) === 'negation';
const select = (words: readonly string[], test: (word: string) => boolean) => words.filter(test).sort().join(' ');

const ARABIC = /^[\u0621-\u064a]+$/;
const ENDING = /(?:يه|ان|ون|ين|ات|ه|ي)$/;
/** The Arabic word without what joins it in writing (and, by, for, the) and without a plural, dual or adjective ending. Short words stay. */
function bareWord(word: string): string {
  if (!ARABIC.test(word)) return word;
  const bare = word.replace(/^[وفبلك](?=ال..)|^[وبل](?=.{4})/, '').replace(/^(?:ال|ل(?=.{4}))(?=...)/, '');
  return bare.replace(ENDING, (ending) => (bare.length - ending.length >= 3 ? '' : ending));
}

/** The letters that two words of one Arabic root mostly share: without alef and yeh, and without one letter of a verb's or noun's pattern before them. */
function rootOf(word: string): string {
  return ARABIC.test(word) ? word.replace(/[اي]/g, '').replace(/^[تمن](?=...)/, '') : '';
}
