// The matcher: tries one rule at one word. It looks no further than the cue's clause and each step's own reach.
import { findClauseEnd, isStop } from './clause.ts';
import { hasList, isFuture, type Line, type Word } from './line.ts';
import type { RefsAt } from './party-refs.ts';
import type { Rule, Step } from './rule.ts';
import { findSubjectZone, type Zone } from './subject.ts';

export type Match = {
  readonly rule: Rule;
  /** The cue, and the word that carries the act: most often the same. */
  readonly anchor: number;
  readonly pivot: number;
  readonly zone: Zone;
  /** The object's words: [from, to). */
  readonly object: { readonly from: number; readonly to: number };
  readonly clauseEnd: number;
};
/** A rule that began to match and stopped: which step, for `explain`. */
export type NearMiss = { readonly rule: Rule; readonly anchor: number; readonly step: number };

function stepHolds(step: Step, line: Line, refs: RefsAt, at: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  if (step.cue && !cueStands(step, line, at)) return false;
  if (step.list && !((step.named || isCommon(line, at)) && step.list.some((list) => hasList(word, list))) && !hasPreposition(step, word))
    return false;
  if (step.party && !(refs[at] && step.party.includes(refs[at].role))) return false;
  return !(step.will && !isFuture(line, at));
}

/** «للوساطة»، «بتوسيع»: a preposition that is written with its noun stands for the word of its list. */
function hasPreposition(step: Step, word: Word): boolean {
  return (word.prep === 'to' || word.prep === 'in') && word.mention < 0 && (step.list?.includes(word.prep) ?? false);
}

/** Words of a person's, an office's, an organisation's or a place's name are no common words; those of an agreement's or a body's are. */
function isCommon(line: Line, at: number): boolean {
  const mention = line.mentions[line.words[at]!.mention];
  return !mention || mention.kind === 'agreement' || mention.kind === 'body' || mention.kind === 'programme';
}

function cueStands(step: Step, line: Line, at: number): boolean {
  const verb = line.verbs[at] !== null;
  return line.words[at]!.cues.some((cue) => {
    if (!step.cue!.includes(cue.group) && !step.cue!.includes(cue.lemma)) return false;
    const finite = cue.form === 'past' || cue.form === 'present';
    if (step.form === undefined) return true;
    if (finite && !verb) return false;
    if (cue.form === 'noun' && verb) return false;
    if (step.form === 'verb' || step.form === 'says')
      return finite || (verb && cue.form === 'participle') || (step.form === 'says' && cue.form === 'participle');
    return cue.form === step.form;
  });
}

/** What all rules that begin at one word share: how far its clause reaches and who stands around it. */
export type Ground = { readonly clauseEnd: number; readonly zone: Zone };

export function layGround(line: Line, refs: RefsAt, anchor: number): Ground {
  const clauseEnd = findClauseEnd(line, anchor);
  return { clauseEnd, zone: findSubjectZone(line, refs, anchor, clauseEnd) };
}

type Progress = Ground & { readonly pivot: number; readonly last: number; readonly objectFrom: number };

/** The match of `rule` with its cue at `anchor`, or the step that stopped it (0: the cue itself is not there). */
export function matchRule(rule: Rule, line: Line, refs: RefsAt, anchor: number, ground: Ground): Match | NearMiss {
  if (!stepHolds(rule.when[0], line, refs, anchor) || stoppedBefore(rule, line, anchor)) return { rule, anchor, step: 0 };
  const start: Progress = { ...ground, pivot: anchor, last: anchor, objectFrom: ground.zone.objectFrom };
  const end = takeSteps(rule, 1, line, refs, start);
  if (typeof end === 'number') return { rule, anchor, step: end };
  const { pivot, zone, objectFrom, clauseEnd } = end;
  return { rule, anchor, pivot, zone, object: { from: Math.min(objectFrom, clauseEnd), to: clauseEnd }, clauseEnd };
}

/** Takes the rule's steps from `number` on. A word that passes one but leads nowhere gives way to the next that passes. */
function takeSteps(rule: Rule, number: number, line: Line, refs: RefsAt, progress: Progress): Progress | number {
  const step = rule.when[number];
  if (!step) return progress;
  const start = step.from === 'object' ? Math.max(progress.objectFrom, progress.last + 1) : progress.last + 1;
  const end = Math.min(start + (step.within ?? 1), progress.clauseEnd);
  let stopped = number;
  for (let at = start; at < end; at += 1) {
    if (!stepHolds(step, line, refs, at)) continue;
    if (step.absent) return number;
    const result = takeSteps(rule, number + 1, line, refs, goOn(step, at, line, refs, progress));
    if (typeof result !== 'number') return result;
    stopped = Math.max(stopped, result);
  }
  return step.absent ? takeSteps(rule, number + 1, line, refs, progress) : stopped;
}

function goOn(step: Step, at: number, line: Line, refs: RefsAt, progress: Progress): Progress {
  const { zone, clauseEnd } = progress;
  const inner = step.pivot ? findSubjectZone(line, refs, at, clauseEnd) : null;
  return {
    clauseEnd,
    pivot: inner ? at : progress.pivot,
    last: at,
    zone: inner ? { ...zone, behind: [...zone.behind.filter((ref) => ref.from < at), ...inner.behind] } : zone,
    objectFrom: step.object
      ? at + (step.object === 'after' && !hasPreposition(step, line.words[at]!) ? 1 : 0)
      : (inner?.objectFrom ?? progress.objectFrom),
  };
}

/** A rule may ask that the words right before its cue are none of some lists, or that the cue opens its line. */
function stoppedBefore(rule: Rule, line: Line, anchor: number): boolean {
  if (rule.opens && anchor > 1 && !isStop(line, anchor - 1)) return true;
  const { behind, notBehind: lists } = rule;
  const before = behind && line.words.slice(Math.max(0, anchor - 8), anchor);
  if (before && !before.some((word) => behind.some((list) => hasList(word, list)))) return true;
  return lists !== undefined && line.words.slice(Math.max(0, anchor - 2), anchor).some((word) => lists.some((list) => hasList(word, list)));
}

export function isMatch(found: Match | NearMiss): found is Match {
  return 'zone' in found;
}
