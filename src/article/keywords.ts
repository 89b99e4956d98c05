import { comparisonKey, tidyLetters } from './title-key.ts';

const SEPARATORS = /[،,;؛|#•·\n\t/]+|\s[-–—]\s/;
/** Letters that join the head of an Arabic word: and, so, by, for, as. */
const PROCLITICS = new Set('وفبلك');
const LONGEST_KEYWORD = 6;

/**
 * The publisher's keywords out of the line that follows their label. Where the separators are lost, the line is cut into the longest
 * runs of words that occur in `body`; words that occur nowhere stay together. Persian letters and stray marks are mended.
 */
export function cutKeywords(line: string, body: string): string[] {
  const parts = SEPARATORS.test(line.trim()) ? line.split(SEPARATORS) : cutByText(line.split(/\s+/).filter(Boolean), body);
  return tidyKeywords(parts);
}

/** Keywords cleaned of marks and letters of other keyboards, empty and repeated ones left out. */
export function tidyKeywords(parts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const part of parts) {
    const keyword = tidyLetters(part).replace(/^[\s#"'«»:.]+|[\s"'«»:.]+$/g, '');
    const key = comparisonKey(keyword);
    if (key && !byKey.has(key)) byKey.set(key, keyword);
  }
  return [...byKey.values()];
}

function cutByText(words: readonly string[], body: string): string[] {
  if (words.length <= 2) return [words.join(' ')];
  const runs = indexRuns(body);
  const parts: string[] = [];
  let unknown: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = Math.min(LONGEST_KEYWORD, words.length - i);
    while (taken > 0 && !runs.has(comparisonKey(words.slice(i, i + taken).join(' ')))) taken -= 1;
    if (taken === 0) unknown.push(words[i++] as string);
    else {
      if (unknown.length) parts.push(unknown.join(' '));
      unknown = [];
      parts.push(words.slice(i, i + taken).join(' '));
      i += taken;
    }
  }
  return unknown.length ? [...parts, unknown.join(' ')] : parts;
}

/** Every run of up to six words of the text, with and without a proclitic on its first word. */
function indexRuns(body: string): Set<string> {
  const words = comparisonKey(body.slice(0, 200_000)).split(' ');
  const runs = new Set<string>();
  for (let i = 0; i < words.length; i += 1) {
    let run = '';
    for (let j = i; j < Math.min(words.length, i + LONGEST_KEYWORD); j += 1) {
      run = run ? `${run} ${words[j]}` : (words[j] as string);
      runs.add(run);
      if (run.length > 4 && PROCLITICS.has(run[0] as string)) runs.add(run.slice(1));
    }
  }
  return runs;
}
