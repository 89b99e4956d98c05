import { readLexicon } from '../base/index.ts';
import { cleanLine, countWords } from './clean-text.ts';
import { findDate } from './dates.ts';
import { comparisonKey } from './title-key.ts';

const openers = new Set(readLexicon('article/bylines').map(([word = '']) => comparisonKey(word)));
const MOST_WORDS = 7;

/** The names in a byline as a page writes them («كتب: …», `By A and B`), without the words before them; empty where it names nobody. */
export function readByline(line: string): string[] {
  const bare = dropOpener(cleanLine(line)).replace(/^[\s([:–—-]+|[\s)\]:|–—,،-]+$/g, '');
  if (!bare || countWords(bare) > 2 * MOST_WORDS || /https?:|@|\d/.test(bare)) return [];
  return bare
    .split(/\s*[,،;|/·•]\s*|\s+(?:and|&)\s+/)
    .map((name) => dropOpener(name).trim())
    .filter((name) => /\p{L}{2}/u.test(name) && countWords(name) <= MOST_WORDS);
}

/** True where a line begins with the word of a byline and is short enough to be one. */
export function looksLikeByline(line: string): boolean {
  return countWords(line) <= MOST_WORDS + 2 && dropOpener(line) !== line;
}

/** True for a line that is a byline and nothing else, so that it may leave the text: «حوار: …», with a name of two to four words. */
export function isBylineAlone(line: string): boolean {
  const [name = '', ...more] = looksLikeByline(line) && line.includes(':') ? readByline(line) : [];
  return more.length === 0 && countWords(name) >= 2 && countWords(name) <= 4;
}

/** The name in a line that gives the date, then place and writer: «2024/03/02 | الخرطوم : …». Null where there is none. */
export function nameInDateLine(line: string): string | null {
  if (countWords(line) > 14 || !findDate(line)) return null;
  const part = line.split(/\s*[|·•]\s*/).find((one) => !/\d/.test(one) && /\p{L}/u.test(one));
  const name =
    part
      ?.split(/\s*:\s*/)
      .at(-1)
      ?.trim() ?? '';
  return part?.includes(':') && countWords(name) >= 2 && countWords(name) <= 4 ? name : null;
}

function dropOpener(line: string): string {
  const words = line.split(' ');
  for (let n = Math.min(3, words.length - 1); n > 0; n -= 1)
    if (openers.has(comparisonKey(words.slice(0, n).join(' '))))
      return words
        .slice(n)
        .join(' ')
        .replace(/^[\s:/–—-]+/, '');
  const [head = '', ...rest] = line.split(/\s*[:/]\s*/);
  return rest.length && openers.has(comparisonKey(head)) ? rest.join(' ') : line;
}
