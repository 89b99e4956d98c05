// What the news of 21–27 July 2015 teaches of words: clusters by company, and how a first tagger is wont to tag them.
import type { Line } from '../../src/reading/entities/line.ts';
import { hashWord } from '../../src/reading/entities/tagger/word-features.ts';
import { type Word, wordOf } from '../../src/reading/entities/word.ts';
import { splitTokens } from '../../src/reading/text/tokens.ts';
import type { Chance } from './chance.ts';
import { clusterVectors } from './cluster-words.ts';
import { countVectors } from './word-vectors.ts';

const LEAST_SEEN = 5;
const CONTEXTS = 3000;
const RANK = 96;
const CLUSTERS = [64, 256, 1024];

/** The hash of every word that stands often enough, and for each a row: its cluster at each fineness, coarsest first. */
export function learnClusters(news: readonly string[][], chance: Chance): { readonly words: Int32Array; readonly rows: Uint16Array } {
  const { vocabulary, vectors } = countVectors(news, LEAST_SEEN, CONTEXTS, RANK, chance);
  const levels = CLUSTERS.map((count) => clusterVectors(vectors, count, chance));
  return {
    words: Int32Array.from(vocabulary, hashWord),
    rows: Uint16Array.from(vocabulary.flatMap((_, n) => levels.map((cluster) => cluster[n]!))),
  };
}

/** The news as lines; each form of a word is one object, however many there are. */
export function readNewsLines(news: readonly string[][]): Line[] {
  const forms = new Map<string, Word>();
  return news.map((paragraph) => {
    const text = paragraph.join(' ');
    const tokens = splitTokens(text, 0, text.length);
    const words = tokens.map((token) => {
      const word = forms.get(token.text) ?? wordOf(token);
      forms.set(token.text, word);
      return word;
    });
    return { sentence: { start: 0, end: text.length, headline: false, tokens }, tokens, words };
  });
}
