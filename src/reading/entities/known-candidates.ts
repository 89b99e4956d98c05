// Candidates out of the lists of known names, and the ministry said by its field alone («الخارجية الأمريكية»).
import { type Candidate, candidateOf } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { endOfAdjectives } from './phrase.ts';
import { phraseWords } from './phrase-words.ts';
import { bitOf } from './word-roles.ts';

const OF_PLACE = bitOf('of-place', 'site');
const DIRECTION = bitOf('direction');
const MINISTRIES = phraseWords('ministry');
const LONE_MINISTRIES = phraseWords('lone-ministry');
const WEIGHTS = { office: 61, agreement: 56, programme: 56, body: 63, organisation: 54, place: 44, person: 40, date: 40 } as const;

export function findKnownCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < line.words.length; i += 1) {
    const word = line.words[i]!;
    if (word.kind === 'mark') continue;
    const known = findKnown(line, i);
    if (known !== null && (!known.known.homograph || known.to > i + 1 || followsPlaceHead(line, i))) {
      const { kind, country, code } = known.known;
      if (isAdjectiveUse(line, i, known.to, kind)) continue;
      const from = kind === 'place' ? openDirection(line, i, known.key.from) : i;
      const facts = { country, code: from < i ? null : code };
      const skip = from < i ? line.words[from]!.from : known.key.from;
      found.push(candidateOf(line, from, known.to, kind, `list.${kind}`, WEIGHTS[kind], facts, skip));
    } else if (word.the && MINISTRIES.has(word.stem)) {
      const to = endOfAdjectives(line, i + 1);
      const people = line.words[i + 1]?.people ?? null;
      if (to === i + 1 && LONE_MINISTRIES.has(word.stem) && standsAlone(line, i))
        found.push(candidateOf(line, i, i + 1, 'organisation', 'ar.organisation.field', 47));
      if (to > i + 1 && people !== null && !line.words[i - 1]?.the)
        found.push(candidateOf(line, i, i + 2, 'organisation', 'ar.organisation.field', 48, { country: people }));
    }
  }
  return found;
}

/** «الخارجية» alone is the ministry where no noun governs it: at the start, behind a mark, a particle or a preposition. */
function standsAlone(line: Line, i: number): boolean {
  const before = line.words[i - 1];
  const word = line.words[i]!;
  if (word.and || word.prep === 'in' || line.words[i + 1]?.and) return false;
  return before === undefined || before.kind === 'mark' || (before.roles & GOVERNS_NOT) !== 0;
}
const GOVERNS_NOT = bitOf('saying');

function followsPlaceHead(line: Line, i: number): boolean {
  return i > 0 && (line.words[i - 1]!.roles & OF_PLACE) !== 0;
}

/** «السعودية» behind a noun with the article is an adjective, not the state. */
function isAdjectiveUse(line: Line, i: number, to: number, kind: string): boolean {
  if (kind !== 'place' || to !== i + 1) return false;
  const word = line.words[i]!;
  const before = line.words[i - 1];
  if (word.people === null || !word.the || before === undefined || word.and || word.prep !== null) return false;
  return before.kind === 'word' && before.the;
}

/** «شمال شرق سوريا»: the first of two directions before a place; one alone stays outside. */
function openDirection(line: Line, i: number, skip: number): number {
  const isDirection = (at: number) => at >= 0 && (line.words[at]!.roles & DIRECTION) !== 0 && !line.words[at]!.the;
  const closes = skip === 0 && isDirection(i - 1) && !line.words[i - 1]!.and && line.words[i - 1]!.prep === null;
  return closes && isDirection(i - 2) ? i - 2 : i;
}
