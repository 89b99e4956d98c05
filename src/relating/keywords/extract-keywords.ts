import { type Rarity, weighAsNews } from '../words/frequencies.ts';
import { readTexts } from '../words/text.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { chooseKeywords } from './choose-keywords.ts';

/** A vocabulary that has learnt so many stems is left for a fresh one, so that a long run keeps its memory. */
const MOST_STEMS = 200_000;

let vocabulary = new Vocabulary();
let rarity: Rarity = weighAsNews(vocabulary);

/**
 * Up to ten key phrases of one text, best first, in the form in which the text has them. Empty for an empty text. They depend on
 * the text alone: they stay the same whatever else is stored, and many texts can be done at once.
 */
export function extractKeywords(text: string, language: 'ar' | 'en' | 'und', title: string | null = null): string[] {
  if (vocabulary.termCount > MOST_STEMS) {
    vocabulary = new Vocabulary();
    rarity = weighAsNews(vocabulary);
  }
  const [read] = readTexts([{ id: '', title, text, language, published: null, outlet: null, origin: null }], vocabulary);
  return chooseKeywords(read!, rarity);
}
