// The subject zone: the parties that stand around a cue as its subject and its partners, and where its object begins.
// Arabic puts the subject behind the verb («التقى الوزير نظيره») or before it («الوزير يلتقي نظيره»); a maṣdar has it behind.
// The zone behind the cue runs over references, dates, places and adverbs, and over a few other words (a title, a name that
// no finder knew) where a further reference follows; the first word that is none of these opens the object.
import { findClauseStart } from './clause.ts';
import { hasList, type Line } from './line.ts';
import type { PartyRef, RefsAt } from './party-refs.ts';

export type Zone = {
  /** References behind the cue that belong to its subject and partners, in order. */
  readonly behind: readonly PartyRef[];
  /** The group of references before the cue that may be its subject; empty for a maṣdar. */
  readonly ahead: readonly PartyRef[];
  readonly objectFrom: number;
};

/** How many unknown words may stand before the first reference, and between two of them. */
const FIRST_GAP = 2;
const NEXT_GAP = 4;
/** Verbs that tell who held a meeting: «محادثات أجراها»، «اجتماع ضم». */
const HOLDS = new Set(['hold']);
/** Words that no subject goes on over, once it has been named. */
const OPENS_OBJECT = [
  'on',
  'to',
  'about',
  'meeting',
  'cooperationwork',
  'deed',
  'relations',
  'instrument',
  'importance',
  'exercise',
  'violence',
  'accusation',
];
const GOVERNS = ['with', 'between', 'in', 'time', 'by', 'adverb', 'comma', 'and', 'counterpart', 'partyhead', 'according', 'honorific'];

export function findSubjectZone(line: Line, refs: RefsAt, cue: number, clauseEnd: number): Zone {
  const behind: PartyRef[] = [];
  let objectFrom = cue + 1;
  let unknown = 0;
  const noun = line.verbs[cue] === null;
  // A noun may open a reference itself: «وصول طائرة مساعدات قطرية».
  for (let at = noun && refs[cue] ? cue : cue + 1; at < clauseEnd; ) {
    const word = line.words[at]!;
    const ref = refs[at];
    if (ref && (ref.kind !== 'adjective' || (noun && unknown <= 2)) && !(ref.role === 'of' || ref.role === 'about' || ref.role === 'on')) {
      behind.push(ref);
      at = ref.to;
      objectFrom = at;
      unknown = 0;
    } else if (hasList(word, 'that') || (line.verbs[at] && line.language === 'ar' && !(noun && HOLDS.has(line.verbs[at]!.group)))) {
      break;
    } else if ((behind.length > 0 || (!noun && at === cue + 1)) && word.mention < 0 && OPENS_OBJECT.some((list) => hasList(word, list))) {
      break;
    } else if (behind.length > 0 && opensNoun(line, at)) {
      break;
    } else if (word.mention >= 0 || isFiller(line, at) || (behind.length === 0 && isOccasion(line, at))) {
      at += 1;
      if (word.mention >= 0 && line.mentions[word.mention]!.kind === 'date') objectFrom = at;
    } else {
      unknown += 1;
      if (unknown > (behind.length === 0 ? FIRST_GAP : NEXT_GAP)) break;
      at += 1;
    }
  }
  return { behind, ahead: line.verbs[cue] || line.language === 'en' ? findAhead(line, refs, cue) : [], objectFrom };
}

/** «أعلنت الجزائر تعليق المعاهدة»: the maṣdar of an act behind the subject is the object, and names behind it are no subjects. */
function opensNoun(line: Line, at: number): boolean {
  const word = line.words[at]!;
  if (word.the || word.prep || word.and || word.mention >= 0 || hasList(line.words[at - 1], 'time')) return false;
  return word.cues.some((cue) => cue.form === 'noun' && OBJECT_NOUNS.has(cue.group));
}
const OBJECT_NOUNS = new Set([
  'suspend',
  'refuse',
  'withdraw',
  'consent',
  'found',
  'sign',
  'give',
  'begin',
  'complete',
  'pledge',
  'intend',
  'support',
]);

/** «الجولة الأولى للحوار»: what opens before its parties are told. */
function isOccasion(line: Line, at: number): boolean {
  return OCCASIONS.some((list) => hasList(line.words[at], list));
}
const OCCASIONS = ['meeting', 'talks', 'ordinal'];

function isFiller(line: Line, at: number): boolean {
  const word = line.words[at]!;
  return word.token.kind !== 'word' || word.token.tidy === '' || GOVERNS.some((list) => hasList(word, list));
}

/** The last group of plain references before the cue in its clause, leaving out what stands in a relative clause. */
function findAhead(line: Line, refs: RefsAt, cue: number): PartyRef[] {
  const start = findClauseStart(line, cue);
  const group: PartyRef[] = [];
  for (let at = cue - 1; at >= start; at -= 1) {
    const ref = refs[at];
    if (!ref || ref.to > cue || ref.role !== 'plain' || ref.kind === 'adjective') continue;
    if (ref.kind === 'city' && ref.codes.length === 0) continue;
    if (isInRelative(line, at, start, cue)) continue;
    group.unshift(ref);
    if (!ref.joined) break;
  }
  return group;
}

/** True where a relative pronoun stands before the word, with no comma between it and the cue behind. */
function isInRelative(line: Line, at: number, start: number, cue: number): boolean {
  let open = -1;
  for (let k = start; k < at; k += 1) {
    if (hasList(line.words[k], 'relative')) open = k;
    else if (hasList(line.words[k], 'comma') && open >= 0) open = -1;
  }
  if (open < 0) return false;
  for (let k = at; k < cue; k += 1) if (hasList(line.words[k], 'comma')) return true;
  return false;
}
