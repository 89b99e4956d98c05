import { readLexicon } from '../../base/index.ts';
import { hashGrams } from '../copies/grams.ts';
import { stem } from './stem.ts';
import type { Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much a word tells: ln of articles over articles with the word, by stem. 0 for a word of nearly every article. */
export type Rarity = (term: number) => number;

/** Articles that lexicon/relating/ar-frequencies was counted over (its header says so; scripts/count-frequencies.ts), and what they weigh against the articles at hand. */
const COUNTED = 11_663;
const COUNTED_WEIGHT = 0.25;
/** Articles assumed behind words of other scripts, for which nothing was counted, and the share of a function word. */
const ASSUMED = 200;
const FUNCTION_SHARE = 0.5;
const COUNTABLE = /^[\u0621-\u064a0-9]/;

let known: ReadonlyMap<string, number> | undefined;

/**
 * Rarity of each stem over a sample of news (lexicon/relating) and the articles at hand together, so that a single article is
 * judged as news and a large window by its own words. Stems that the vocabulary learns later count as unseen.
 */
export function weighTerms(texts: readonly Text[], vocabulary: Vocabulary): Rarity {
  known ??= countByStem();
  const news = known;
  const counts = new Float64Array(vocabulary.termCount);
  const different = leaveRepeatsOut(texts);
  for (const { terms } of different) for (const term of terms) counts[term]! += 1;
  const weights = counts.map((count, term) => weighOne(vocabulary.termName(term), count, different.length, news));
  const unseen = Math.log(2 * (different.length + COUNTED * COUNTED_WEIGHT + 1));
  return (term) => weights[term] ?? unseen;
}

/**
 * Rarity over the sample of news alone, with the one article that is at hand: the same for an article wherever it stands. Weighed
 * when first asked for, so that a vocabulary may go on learning.
 */
export function weighAsNews(vocabulary: Vocabulary): Rarity {
  known ??= countByStem();
  const news = known;
  const weights: number[] = [];
  return (term) => (weights[term] ??= weighOne(vocabulary.termName(term), 1, 1, news));
}

function weighOne(name: string, count: number, articles: number, news: ReadonlyMap<string, number>): number {
  const all = articles + (COUNTABLE.test(name) ? COUNTED * COUNTED_WEIGHT : ASSUMED);
  return Math.max(0, Math.log((all + 1) / (count + (news.get(name) ?? 0) + 0.5)));
}

/** One text for each least hash of its runs of words, which copies share as a rule: what many outlets carry is still one use of its words. */
function leaveRepeatsOut(texts: readonly Text[]): Text[] {
  const seen = new Set<number>();
  return texts.filter(({ body }) => {
    const least = hashGrams(body.folds).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    if (seen.has(least)) return false;
    if (least !== Number.POSITIVE_INFINITY) seen.add(least);
    return true;
  });
}

/** Weighted counts by stem. Words of one stem in one article were counted each, so the sum is bounded by the articles. */
function countByStem(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [articles = '0', word = ''] of readLexicon('relating/ar-frequencies')) {
    const key = stem(word);
    counts.set(key, Math.min(COUNTED, (counts.get(key) ?? 0) + Number(articles)));
  }
  for (const [key, count] of counts) counts.set(key, count * COUNTED_WEIGHT);
  for (const [word = ''] of readLexicon('relating/en-function-words')) counts.set(stem(word), ASSUMED * FUNCTION_SHARE);
  return counts;
}
