// Candidates out of the trained tagger, behind the lists and cues: it speaks where they are silent, and has the last word where they guess.
import type { MentionKind } from '../../base/index.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { isListedPerson } from './tagger/name-lists.ts';
import { openTagger } from './tagger/open-tagger.ts';
import type { Run } from './tagger/tagger.ts';
import type { Word } from './word.ts';
import { bitOf } from './word-roles.ts';

const KINDS: Readonly<Record<Run['type'], MentionKind | null>> = { PERS: 'person', LOC: 'place', ORG: 'organisation', MISC: null };
const WEIGHTS = { person: 40, place: 39, organisation: 39 } as const;
const RULE = 'model:tagger-1';

/** What the tagger takes for people, places and organisations; nothing in a line without an Arabic word. */
export function findTaggedCandidates(line: Line): Candidate[] {
  if (!line.words.some(({ kind, latin }) => kind === 'word' && !latin)) return [];
  return openTagger()
    .findRuns(line)
    .flatMap((run) => splitPeople(line, run))
    .flatMap(({ from, to, type }) => {
      const kind = KINDS[type] as keyof typeof WEIGHTS | null;
      if (kind === null || line.words[from]!.kind === 'mark') return [];
      const known = findKnown(line, from);
      return [candidateOf(line, from, to, kind, RULE, WEIGHTS[kind], {}, known?.key.from ?? line.words[from]!.from)];
    });
}

/** «ماكرون والسيسي» are two people: «و» and the article, or «و» and a given name, opens the next. */
function splitPeople(line: Line, run: Run): Run[] {
  if (run.type !== 'PERS') return [run];
  const people: Run[] = [];
  let from = run.from;
  for (let at = from + 1; at <= run.to; at += 1) {
    const word = line.words[at];
    if (at < run.to && !(word!.and && (word!.the || (word!.roles & NAMES) !== 0))) continue;
    people.push({ ...run, from, to: at });
    from = at;
  }
  return people;
}

type Contradicts = (candidate: Candidate, tagged: Candidate, line: Line) => boolean;

/**
 * A run that only leaves out the end of the name («أحمد» of «أحمد الشرع») tells nothing against it where that end is a surname, or where
 * the run breaks off within a name («علي عبد» of «علي عبد الأمير علاوي»).
 */
const isOtherPerson: Contradicts = ({ from, to }, tagged, line) =>
  tagged.kind !== 'person' ||
  tagged.from !== from ||
  tagged.to > to ||
  !line.words.slice(breaksOff(line, tagged.to) ? tagged.to + 1 : tagged.to, to).every(isSurname);
const breaksOff = (line: Line, to: number) => (line.words[to - 1]!.roles & bitOf('particle')) !== 0;
const NAMES = bitOf('first', 'last');
const isSurname = (word: Word) =>
  (word.roles & NAMES) !== 0 || isListedPerson(word) || (word.the && word.nisba && (word.people !== null || !word.common));

/** The sources that yield, and to which run of the tagger that overlaps them but is not the same. */
const YIELDS: ReadonlyMap<string, Contradicts> = new Map([
  ['ar.person.given', isOtherPerson],
  ['ar.person.said', isOtherPerson],
  [
    'ar.person.titled',
    (titled, tagged, line) => tagged.kind === 'person' && tagged.from === titled.from && isOtherPerson(titled, tagged, line),
  ],
  ['list.organisation', (_, { kind }) => kind === 'organisation'],
  ['list.place', ({ code }, { kind }) => code === null && kind === 'organisation'],
]);

/** The candidates that stand beside the tagger's runs. */
export function keepUncontradicted(candidates: readonly Candidate[], tagged: readonly Candidate[], line: Line): Candidate[] {
  const runAt: (Candidate | undefined)[] = new Array(line.words.length);
  for (const run of tagged) runAt.fill(run, run.from, run.to);
  return candidates.filter((candidate) => {
    const contradicts = YIELDS.get(candidate.rule);
    if (contradicts === undefined) return true;
    const { from, to, kind } = candidate;
    const over = [...new Set(runAt.slice(from, to))].filter((run) => run !== undefined);
    if (over.some((other) => other.from === from && other.to === to && other.kind === kind)) return true;
    if (over.length === 0) return !runsIntoNoun(candidate, line) && !isVerbBeforeNoun(candidate, line);
    return !over.some((other) => contradicts(candidate, other, line));
  });
}

/** «حسن الضيافة», «أسماء القواعد»: a noun with its article behind a given name that is a noun too. */
function runsIntoNoun({ from, to, rule }: Candidate, line: Line): boolean {
  if (rule !== 'ar.person.given') return false;
  return line.words.slice(from + 1, to).some((word) => word.the && word.common && !isSurname(word));
}

/** «فتح المعبر»: one word of the list that the language has too, before a noun with its article, opens a clause. */
function isVerbBeforeNoun({ from, to, rule }: Candidate, line: Line): boolean {
  const word = line.words[from]!;
  const next = line.words[to];
  return rule === 'list.organisation' && to === from + 1 && word.common && !word.the && next?.the === true && !next.and;
}
