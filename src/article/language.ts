import type { Article } from './schema.ts';

/** Letters of Persian and Urdu that Arabic does not have. */
const FOREIGN = new Set([0x067e, 0x0686, 0x0698, 0x06af, 0x06ba, 0x06be, 0x06c1, 0x06d2]);

/** The language of a text by its letters, or by `stated` (what the page says) where two languages are mixed: Arabic or Latin where two thirds of the letters are of it, else `und`. Persian and Urdu letters make it `und`. */
export function tellLanguage(text: string, stated = ''): Article['language'] {
  const sample = text.slice(0, 20_000);
  let [arabic, latin, foreign] = [0, 0, 0];
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code >= 0x0620 && code <= 0x064a) arabic += 1;
    else if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin += 1;
    else if (code >= 0x067e && FOREIGN.has(code)) foreign += 1;
  }
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
