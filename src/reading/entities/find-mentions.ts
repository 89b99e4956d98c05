import { readDay } from '../dates/calendar.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Entity, Mention } from '../schema.ts';
import { ALEF, LAM } from '../text/letters.ts';
import type { Prepared } from '../text/token.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { chooseCandidates } from './choose.ts';
import { findDottedCandidates } from './dotted-candidates.ts';
import { findHeadCandidates, isBareRuler } from './head-candidates.ts';
import { findKnownCandidates } from './known-candidates.ts';
import { findLatinCandidates, LATIN_NAME } from './latin-candidates.ts';
import { type Line, readLine } from './line.ts';
import { findPersonCandidates } from './person-candidates.ts';
import { findOutletCandidates, findQuotedCandidates } from './quoted-candidates.ts';
import { isAcronymBehind, type Placed, resolveEntities } from './resolve.ts';
import { collectSurnames, findShortNames } from './short-names.ts';
import { soundsAlike } from './sounds-alike.ts';
import { findTaggedCandidates, keepUncontradicted } from './tagged-candidates.ts';

/** What a text names: its mentions in order, without overlap, and the entities that they are mentions of. */
export type Named = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] };

/** Marks people, offices, organisations, joint bodies, places, agreements, programmes and dates after the code-book §2. */
export function findMentions(prepared: Prepared): Named {
  const today = prepared.published === null ? null : readDay(prepared.published);
  const lines = prepared.sentences.map(readLine);
  const first = lines.map((line) => chooseCandidates(findCandidates(line, prepared, today), line.words.length));
  const surnames = collectSurnames(lines, first);
  const placed: Placed[] = [];
  lines.forEach((line, n) => {
    const short = findShortNames(line, first[n]!, surnames);
    const all = short.length === 0 ? first[n]! : [...first[n]!, ...short].sort((a, b) => a.start - b.start);
    for (const candidate of dropLoneTitles(all)) placed.push({ candidate, line: n, text: spellName(line, candidate, prepared.text) });
  });
  return resolveEntities(knowAcronyms(knowSpellings(placed), lines), lines);
}

/** In Arabic text a name in Latin letters is a person's where it spells a person that the text names («ثابت العباسي (Thabit al-Abbasi)»). */
function knowSpellings(placed: readonly Placed[]): readonly Placed[] {
  const people = placed.filter(({ candidate }) => candidate.kind === 'person').map(({ text }) => text);
  return placed.map((one) =>
    one.candidate.rule === LATIN_NAME && people.some((name) => soundsAlike(name, one.text))
      ? { ...one, candidate: { ...one.candidate, kind: 'person', rule: 'latin.person' } }
      : one,
  );
}

/** A strange acronym in parentheses is what the name directly before it is: «التمويل العسكري الأجنبي (FMF)» is a programme, twice. */
function knowAcronyms(placed: readonly Placed[], lines: readonly Line[]): readonly Placed[] {
  return placed.map((one, i) => {
    const long = placed[i - 1]?.candidate.kind;
    const named = one.candidate.rule === LATIN_NAME && long !== 'date' && isAcronymBehind(placed, i, lines);
    return named ? { ...one, candidate: { ...one.candidate, kind: long!, rule: 'latin.acronym' } } : one;
  });
}

/** The words of a name, with the article whole that «ل» has swallowed: «للحوار الثنائي» names «الحوار الثنائي». */
function spellName(line: Line, { from, start, end }: Candidate, text: string): string {
  const name = text.slice(start, end);
  const { the, stem } = line.words[from]!;
  const swallowed = the && start > line.tokens[from]!.start && text[start - 1] === LAM && name.startsWith(LAM);
  // «للجنة»: the noun's own lam is written, and the article's is not.
  return (swallowed ? ALEF : '') + (swallowed && stem.startsWith(LAM) ? LAM : '') + name;
}

/** Every source's candidates for one line. */
function findCandidates(line: Line, prepared: Prepared, today: number | null): Candidate[] {
  const dates = findDates(line.tokens, prepared.language, today).map(
    (date): Candidate => ({ ...date, kind: 'date', weight: 70, country: null, code: null }),
  );
  const known = findKnownCandidates(line);
  const latin = findLatinCandidates(line, prepared.language === 'en');
  if (prepared.language === 'en') return [...dates, ...known, ...latin];
  const tagged = findTaggedCandidates(line);
  const heads = findHeadCandidates(line);
  const posts = new Set([...heads, ...known].filter(({ kind }) => kind === 'office').map(({ to }) => to));
  const ruled = keepUncontradicted([...known, ...heads, ...findPersonCandidates(line, posts)], tagged, line);
  return [
    ...dates,
    ...latin,
    ...ruled,
    ...findQuotedCandidates(line),
    ...findOutletCandidates(line),
    ...findDottedCandidates(line),
    ...findTitles(line),
    ...tagged,
  ];
}

/** Titles alone («الرئيس»), good only where a person's name follows. */
function findTitles(line: Line): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < line.words.length; i += 1)
    if (isBareRuler(line, i)) found.push(candidateOf(line, i, i + 1, 'office', LONE_TITLE, 35));
  return found;
}
const LONE_TITLE = 'ar.office.title';

function dropLoneTitles(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ rule, to }, i) => rule !== LONE_TITLE || (candidates[i + 1]?.kind === 'person' && candidates[i + 1]!.from === to),
  );
}
