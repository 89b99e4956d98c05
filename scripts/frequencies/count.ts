import { fold } from '../../src/reading/index.ts';
import { eachWord } from '../../src/relating/words/word-runs.ts';

export type Frequencies = { readonly articles: number; readonly words: ReadonlyMap<string, number> };

/** Words of fewer articles are left out: the list stays small, and a word that is not in it counts as rare. */
const FEWEST = 7;
/** Articles of equal opening, in UTF-16 units of the folded text, are one text that many outlets carry: it is counted once. */
const OPENING = 120;
const COUNTABLE = /^[\u0621-\u064a0-9]/;

/** Title and text of each article in a JSON array, or in JSON Lines. Throws a SyntaxError where the file is neither. */
export function readArticles(file: string): string[] {
  const bare = file.replace(/^\uFEFF/, '').trim();
  const rows: unknown[] = bare.startsWith('[') ? JSON.parse(bare) : bare.split('\n').map((line) => JSON.parse(line));
  return rows.map((row) => {
    const { title, text, content } = row as Record<string, unknown>;
    return [title, text ?? content].filter((part) => typeof part === 'string').join('\n');
  });
}

/** In how many different articles each word stands, folded; Arabic words and numbers alone. */
export function countFrequencies(texts: readonly string[]): Frequencies {
  const seen = new Set<string>();
  const words = new Map<string, number>();
  for (const text of texts) {
    const folded = fold(text);
    const body = folded.slice(folded.indexOf('\n') + 1).trim();
    const opening = body.slice(0, OPENING);
    if (opening === '' || seen.has(opening)) continue;
    seen.add(opening);
    const here = new Set<string>();
    eachWord(folded, (start, end) => here.add(folded.slice(start, end)));
    for (const word of here) if (COUNTABLE.test(word)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { articles: seen.size, words };
}

/** The counts as a lexicon file. */
export function writeFrequencies({ articles, words }: Frequencies): string {
  const kept = [...words].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# what: in how many of ${articles} Arabic news articles a folded word stands; words of fewer than seven articles are left out`,
    '# source: counted over SaudiNewsNet (github.com/parallelfold/SaudiNewsNet), 21 to 27 July 2015, articles of equal opening once; counts only, no text',
    '# licence: Apache-2.0',
    '# columns: articles, word (folded)',
    ...kept.map(([word, count]) => `${count}\t${word}`),
    '',
  ].join('\n');
}
