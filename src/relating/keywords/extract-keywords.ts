import { weighTerms } from '../words/frequencies.ts';
import { readTexts } from '../words/text.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { chooseKeywords } from './choose-keywords.ts';

/** Up to ten key phrases of one text alone, best first, in the form in which the text has them. Empty for an empty text. */
export function extractKeywords(text: string, language: 'ar' | 'en' | 'und', title: string | null = null): string[] {
  const vocabulary = new Vocabulary();
  const texts = readTexts([{ id: '', title, text, language, published: null, outlet: null, origin: null }], vocabulary);
  return chooseKeywords(texts[0]!, weighTerms(texts, vocabulary));
}
