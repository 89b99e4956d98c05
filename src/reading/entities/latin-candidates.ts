// Names in Latin letters, in English text and within Arabic: runs of words with a capital, told apart by what stands in them.
import type { MentionKind } from '../../base/index.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import { latinRolesOf } from './latin-roles.ts';
import type { Line } from './line.ts';
import { peopleOf } from './word-roles.ts';

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^[A-Z][A-Z0-9]{1,9}$/;
const MOST_WORDS = 9;
/** A name in Latin letters within Arabic text, of which nothing tells what it is. */
export const LATIN_NAME = 'latin.name';

export function findLatinCandidates(line: Line, english: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < line.words.length; i += 1) {
    if (!opensName(line, i)) continue;
    if (latinRolesOf(line.words[i]!.fold).has('break')) continue;
    const known = findKnown(line, i);
    const to = endOfRun(line, i);
    const candidate = classify(line, i, to, english);
    if (candidate !== null) found.push(candidate);
    i = Math.max(candidate?.to ?? (known !== null && known.to < to ? known.to : to), i + 1) - 1;
  }
  return found;
}

function opensName(line: Line, i: number): boolean {
  return line.words[i]!.latin && CAPITAL.test(line.tokens[i]!.text);
}

/** Capitals, with "of", "for", "the", "and" and "al-" between them. */
function endOfRun(line: Line, i: number): number {
  let to = i + 1;
  for (let at = i + 1; at < line.words.length && at - i < MOST_WORDS; at += 1) {
    const token = line.tokens[at]!;
    if (opensName(line, at)) {
      if (latinRolesOf(line.words[at]!.fold).has('break')) break;
      to = at + 1;
      continue;
    }
    if (token.text === 'and' && !line.words.slice(i, at).some((word) => word.fold === 'of')) break;
    const link =
      token.text === '-' || (token.text === '.' && line.tokens[at - 1]!.text.length <= 2) || latinRolesOf(line.words[at]!.fold).has('link');
    if (!link) break;
  }
  return to;
}

function classify(line: Line, from: number, to: number, english: boolean): Candidate | null {
  const start = from;
  const known = findKnown(line, start);
  if (known !== null && known.to >= to) return null;
  let kind: MentionKind | null = null;
  let rank = start;
  for (let i = start; i < to; i += 1) {
    const roles = latinRolesOf(line.words[i]!.fold);
    for (const role of ['office', 'body', 'agreement', 'programme', 'organisation', 'place'] as const) {
      if (roles.has(role) && (kind === null || (role !== 'office' && i > rank && kind !== 'office'))) {
        kind = role;
        rank = i;
      }
    }
  }
  const people = peopleOf(line.words[start]!.fold);
  const country = people ?? known?.known.country ?? null;
  if (kind === 'office') return readEnglishOffice(line, start, to, rank, country);
  if (kind !== null) return to - start < 2 ? null : candidateOf(line, start, to, kind, `en.${kind}.head`, 50, { country });
  if (!english)
    return ALL_CAPITALS.test(line.tokens[start]!.text) && line.tokens[start - 1]?.text !== '('
      ? null
      : candidateOf(line, start, to, 'organisation', LATIN_NAME, 30);
  const isName = line.tokens.slice(start, to).some((token) => token.text.length > 2);
  const isPerson = isName && people === null && known === null && to - start >= 2 && to - start <= 5;
  return isPerson ? candidateOf(line, start, to, 'person', 'en.person.run', 40) : null;
}

/** "Secretary of Defense Lloyd Austin": the post up to the end of its field, the person left for the run behind. */
function readEnglishOffice(line: Line, from: number, to: number, head: number, country: string | null): Candidate {
  let end = head + 1;
  for (let i = head + 1; i < to; i += 1) {
    const roles = latinRolesOf(line.words[i]!.fold);
    if (roles.has('field') || roles.has('office') || roles.has('organisation')) end = i + 1;
    else if (!roles.has('link')) break;
  }
  return candidateOf(line, from, end, 'office', 'en.office.head', 52, { country });
}
