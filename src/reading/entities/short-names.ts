// The second pass: later short forms of people that the document has named in full («العباسي» after «ثابت العباسي»).

import { ALEF, LAM } from '../text/letters.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import type { Line } from './line.ts';
import { bitOf } from './word-roles.ts';

const ARTICLE = ALEF + LAM;
const PARTICLES = bitOf('particle');
const CLOSED = bitOf('stop', 'office', 'organisation', 'field');
const LETTERS_OF_NAME = 3;

/** The last words of people named with two words or more, folded, without article, each with the full name. */
export function collectSurnames(lines: readonly Line[], chosen: readonly (readonly Candidate[])[]): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  lines.forEach((line, n) => {
    for (const person of chosen[n]!) {
      if (person.kind !== 'person' || person.to - person.from < 2) continue;
      const last = line.words[person.to - 1]!;
      const joined = (line.words[person.to - 2]!.roles & PARTICLES) !== 0;
      const key = withoutArticle(joined ? line.words[person.to - 2]!.fold + last.fold : last.fold);
      if (key.length >= LETTERS_OF_NAME && (last.the || !last.common)) surnames.set(key, last.fold);
    }
  });
  return surnames;
}

/** A folded name without the article of its first word. */
export function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(ARTICLE.length) : word;
}

/** Mentions of known surnames on words that nothing else has taken. A nationality («السوداني») counts only where no noun governs it. */
export function findShortNames(line: Line, taken: readonly Candidate[], surnames: ReadonlyMap<string, string>): Candidate[] {
  if (surnames.size === 0) return [];
  const used = new Uint8Array(line.words.length);
  for (const candidate of taken) used.fill(1, candidate.from, candidate.to);
  const found: Candidate[] = [];
  for (let i = 0; i < line.words.length; i += 1) {
    const word = line.words[i]!;
    if (used[i] === 1 || word.kind !== 'word' || (word.roles & CLOSED) !== 0) continue;
    const key = word.keys.find(
      (name) =>
        surnames.has(withoutArticle(name.key)) && (surnames.get(withoutArticle(name.key)) === name.key || !name.key.startsWith(ARTICLE)),
    );
    if (key === undefined) continue;
    const before = line.words[i - 1];
    const adjective = word.people !== null || (word.the && word.nisba && before?.the);
    if (adjective && before?.kind === 'word' && (before.the || before.people !== null)) continue;
    if (adjective && word.people !== null && before?.kind === 'word' && (!word.the || used[i - 1] === 1)) continue;
    found.push(candidateOf(line, i, i + 1, 'person', 'text.person.short', 41, {}, key.from));
  }
  return found;
}
