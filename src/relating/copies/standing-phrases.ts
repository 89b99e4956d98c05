import { readLexicon } from '../../base/index.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { hashGrams } from './grams.ts';

/** The grams of forms that are known from the start (lexicon/relating), so that two telegrams alone are not taken for one text. */
export function hashStandingPhrases(vocabulary: Vocabulary): Uint32Array[] {
  return readLexicon('relating/standing-phrases').map(([, phrase = '']) => hashGrams(vocabulary.read(phrase).folds));
}
