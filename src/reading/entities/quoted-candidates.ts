// Names in quotation marks, and outlets, behind a head that is left out: «قناة «روسيا اليوم»», «تمرين “الصمصام 5”», «إعلان القاهرة» in its marks.
import { type Candidate, candidateOf } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { phraseWords } from './phrase-words.ts';
import { bitOf } from './word-roles.ts';

const OPENERS = new Set(['«', '“', '"', '”', '(']);
const CLOSERS = new Set(['»', '”', '"', '“', '″', ')']);
const OF_ORGANISATION = bitOf('of-organisation', 'organisation');
const PROGRAMME = bitOf('programme');
const TODAY = phraseWords('today');
const MOST_WORDS = 4;

export function findQuotedCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < line.words.length; i += 1) {
    const mark = line.tokens[i]!.text;
    if (!OPENERS.has(mark) || mark === '(') continue;
    const kind = kindBefore(line, i);
    if (kind === null) continue;
    const to = endOfQuoted(line, i + 1);
    if (to > i + 1) found.push(candidateOf(line, i + 1, to, kind, `ar.${kind}.quoted`, 57, {}, 0));
  }
  return found;
}

/** «صحيفة عين اليوم»، «قناة روسيا اليوم»: behind its head an outlet whose name ends as a date would. */
export function findOutletCandidates(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < line.words.length; i += 1) {
    const head = line.words[i]!;
    const name = line.words[i + 1]!;
    if ((head.roles & OF_ORGANISATION) === 0 || head.the || !TODAY.has(line.words[i + 2]!.fold)) continue;
    if (name.kind !== 'word' || name.the || name.and || name.prep !== null) continue;
    // «صحيفة عكاظ اليوم»: a name that is no word and no place stands for itself, and the day is the day.
    if (name.common || findKnown(line, i + 1)?.known.kind === 'place')
      found.push(candidateOf(line, i + 1, i + 3, 'organisation', 'ar.organisation.outlet', 75, {}, 0));
  }
  return found;
}

/** What the words before the opening mark make of the name: the head stands directly before it or one adjective away. */
function kindBefore(line: Line, i: number): 'organisation' | 'programme' | null {
  for (let at = i - 1; at >= Math.max(0, i - 2); at -= 1) {
    const word = line.words[at]!;
    if (word.kind !== 'word') return null;
    if ((word.roles & PROGRAMME) !== 0) return 'programme';
    if ((word.roles & OF_ORGANISATION) !== 0) return 'organisation';
  }
  return null;
}

function endOfQuoted(line: Line, i: number): number {
  for (let at = i; at <= i + MOST_WORDS && at < line.tokens.length; at += 1) {
    if (CLOSERS.has(line.tokens[at]!.text)) return at;
    if (line.tokens[at]!.kind === 'mark') return i;
  }
  return i;
}
