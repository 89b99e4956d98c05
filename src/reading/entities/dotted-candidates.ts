// Acronyms spelled letter by letter («دي.سي.ان.اس», «أ.ف.ب»): three names of letters or more with stops between and no space.
import { type Candidate, candidateOf } from './candidate.ts';
import type { Line } from './line.ts';

const LONGEST_LETTER = 4;

export function findDottedCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i + 4 < line.tokens.length; i += 1) {
    let to = i + 1;
    while (isLetter(line, to + 1) && isJoined(line, to)) to += 2;
    if (to - i < 5 || !isLetter(line, i)) continue;
    found.push(candidateOf(line, i, to, 'organisation', 'ar.organisation.dotted', 60, {}, 0));
    i = to;
  }
  return found;
}

function isLetter(line: Line, i: number): boolean {
  const token = line.tokens[i];
  return token?.kind === 'word' && token.tidy.length <= LONGEST_LETTER;
}

/** A stop at `i` without space on either side. */
function isJoined(line: Line, i: number): boolean {
  const [before, stop, after] = [line.tokens[i - 1]!, line.tokens[i]!, line.tokens[i + 1]!];
  return stop.text === '.' && before.end === stop.start && stop.end === after.start;
}
