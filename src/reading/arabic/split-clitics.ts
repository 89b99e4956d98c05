// One reading of a word out of several, as the treebanks of Universal Dependencies part it: each particle, the word with its article,
// the pronoun behind. In this order: function words that stand whole; a preposition with its pronoun (به، لهم); a function word with
// one (فيها، أنه); else the first cut, or a later one where the whole is no word of the language and the later stem is.
import { readLexicon, type Span } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { FEH, KAF, SEEN, WAW } from '../text/letters.ts';
import { tidyWithMap } from '../text/tidy.ts';
import type { Cut, Token } from '../text/token.ts';
import { isCommonWord, isKnownWord } from './known-words.ts';

const hosts = new Set(readLexicon('ar/pronoun-hosts').map(([word]) => fold(word!)));
const wholes = new Set(readLexicon('ar/whole-words').map(([word]) => fold(word!)));
const CONJUNCTION = `[${WAW}${FEH}]?`;
const PRONOUN = '(?:هما|كما|ها|هم|هن|كم|نا|ه|ك)';
const PREPOSITION_PRONOUN = new RegExp(`^(${CONJUNCTION})([بل])(${PRONOUN})$`);
const HOST_FRONTS = [/^()()(.+?)$/, /^([وف])()(.+?)$/, /^()([بلك])(.+?)$/, /^([وف])([بلك])(.+?)$/].map(
  ({ source }) => new RegExp(`${source.slice(0, -1)}${PRONOUN}$`),
);
/** Conjunction, preposition, the longest function word and the longest pronoun come to no more. */
const LONGEST_HOSTED = 12;
const FUTURE = new RegExp(`^${CONJUNCTION}${SEEN}[يتن]`);

/** UTF-16 spans into the text, in order, which cover the token; one span where nothing parts. `token.cuts` keeps every reading. */
export function splitClitics(token: Token): Span[] {
  const lengths = token.kind === 'word' ? partWord(token) : [];
  const { at } = lengths.length === 0 || token.tidy.length === token.text.length ? { at: null } : tidyWithMap(token.text);
  const edges = [token.start];
  let length = 0;
  for (const part of lengths) {
    length += part;
    edges.push(token.start + (at === null ? length : (at[length] ?? token.text.length)));
  }
  edges.push(token.end);
  return edges.slice(1).map((end, n) => ({ start: edges[n]!, end }));
}

/** Lengths, in the tidy form, of the parts before the last. */
function partWord(token: Token): number[] {
  const word = token.fold;
  if (wholes.has(word) || word.length < 2) return [];
  const short = PREPOSITION_PRONOUN.exec(word);
  if (short) return measure(short.slice(1, 3));
  for (const front of word.length > LONGEST_HOSTED ? [] : HOST_FRONTS) {
    const hosted = front.exec(word);
    if (hosted && hosts.has(hosted[3]!)) return measure(hosted.slice(1, 4));
  }
  if (word.length !== token.tidy.length) return [];
  const cut = chooseCut(token, word);
  const letters = cut.before.filter((role) => role !== 'the');
  const behind = cut.pronoun === null ? [] : [word.length - letters.length - cut.pronoun.length];
  return [...letters.map(() => 1), ...behind];
}

function measure(parts: readonly string[]): number[] {
  return parts.map((part) => part.length).filter((length) => length > 0);
}

function chooseCut(token: Token, word: string): Cut {
  const first = token.cuts[0]!;
  if (first.before.length > 0 || first.pronoun !== null) {
    if (first.pronoun !== null || !endsLikePronoun(word)) return first;
    return token.cuts.find((cut) => sameFront(cut, first) && cut.pronoun !== null && isHeld(cut, first.stem)) ?? first;
  }
  if (isCommonWord(word)) return first;
  const held = token.cuts.find((cut) => cut !== first && cut.pronoun !== KAF && isCommonWord(cut.stem) && cut.stem.length > 2);
  if (held) return held;
  if (FUTURE.test(word) && word.length > 4) return token.cuts.find((cut) => cut.before.at(-1) === 'will') ?? first;
  if (isKnownWord(word) || word.length < 4) return first;
  return token.cuts.find((cut) => cut.before[0] === 'and' && cut.pronoun === null) ?? first;
}

const endsLikePronoun = (word: string) => /(?:ه|ها|هم|هما|هن|نا)$/.test(word);
const sameFront = (a: Cut, b: Cut) => a.before.join() === b.before.join();
/** The stem behind which the pronoun stands is a word, and the one with it is none. */
const isHeld = (cut: Cut, whole: string) => !isCommonWord(whole) && isKnownWord(cut.stem) && cut.stem.length > 2;
