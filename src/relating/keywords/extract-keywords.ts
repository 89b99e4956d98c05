import { shareReader } from '../news-reader.ts';
import { chooseKeywords } from './choose-keywords.ts';

/**
 * Up to ten key phrases of one text, best first, in the form in which the text has them. Empty for an empty text. They depend on
 * the text alone: they stay the same whatever else is stored, and many texts can be done at once.
 */
export function extractKeywords(text: string, language: 'ar' | 'en' | 'und', title: string | null = null): string[] {
  const reader = shareReader();
  const article = { id: '', title, text, language, published: null, outlet: null, origin: null };
  return chooseKeywords(reader.prepare(article).text, reader.rarity);
}
