import type { Article } from './schema.ts';

/** The language of a text by its letters, or by `stated` (what the page says) where two languages are mixed: Arabic or Latin where two thirds of the letters are of it, else `und`. Persian and Urdu letters make it `und`. */
export function tellLanguage(text: string, stated = ''): Article['language'] {
  const sample = text.slice(0, 20_000);
  const arabic = sample.match(/[\u0620-\u064a]/g)?.length ?? 0;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  const foreign = sample.match(/[\u067e\u0686\u0698\u06af\u06ba\u06be\u06c1\u06d2]/g)?.length ?? 0;
  if (arabic > 0 && arabic >= 2 * latin) return foreign * 50 > arabic ? 'und' : 'ar';
  if (latin > 0 && latin >= 2 * arabic) return looksEnglish(sample) ? 'en' : 'und';
  if (arabic > latin && /^ar\b/i.test(stated)) return 'ar';
  return latin > arabic && /^en\b/i.test(stated) ? 'en' : 'und';
}

const ENGLISH_SMALL_WORDS = /\b(?:the|of|and|to|in|for|on|with|is|was|by|at|from|that|as|are|its|their)\b/gi;

/** English among the languages in Latin letters: one word in twelve is one of its small words. Under ten words any Latin text passes. */
function looksEnglish(sample: string): boolean {
  const words = sample.match(/[\p{L}]+/gu)?.length ?? 0;
  return words < 10 || (sample.match(ENGLISH_SMALL_WORDS)?.length ?? 0) * 12 >= words;
}
