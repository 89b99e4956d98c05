// Tense and denial of an act, and the act that a future makes of it.
import type { Act } from '../../base/index.ts';
import { hasList, isFuture, type Line } from './line.ts';
import type { Match } from './matcher.ts';

export type Told = { readonly act: Act; readonly when: 'done' | 'ongoing' | 'future'; readonly negated: boolean };

/** What an act becomes when it is told in the future; null: no statement. Code-book, section 3. */
const AHEAD: Readonly<Record<Act, Act | null>> = {
  met: 'intended',
  discussed: 'intended',
  signed: 'intended',
  established: 'committed',
  delivered: 'committed',
  withdrew: 'committed',
  suspended: 'committed',
  committed: 'committed',
  intended: 'intended',
  reaffirmed: null,
  called: null,
  refused: null,
};

/** How the match is told, or null where it is only supposed («قد يوقع»، «أن يوقع»، «إذا وقع»). */
export function readTense(match: Match, line: Line): Told | null {
  const { rule, pivot } = match;
  // "The talks will be held": a rule that begins at a noun is told as its verb is.
  const anchor = line.verbs[match.anchor] === null && line.verbs[pivot] ? pivot : match.anchor;
  const verb = line.verbs[anchor];
  const negated = isDenied(line, anchor) || (pivot !== anchor && isDenied(line, pivot));
  const act = rule.act;
  if (rule.ahead || act === 'intended') return { act, when: 'future', negated };
  if (verb && (isFuture(line, anchor) || (verb.form === 'present' && isAhead(match, line)))) {
    const turned = AHEAD[act];
    return turned && { act: turned, when: 'future', negated };
  }
  if (verb?.form === 'present' && isSupposed(line, anchor)) return null;
  // «إذا قرر»: a past behind «if» is supposed too.
  if (verb && hasList(line.words[anchor - 1], 'unless')) return null;
  if (rule.begins) return { act, when: 'ongoing', negated };
  if (verb?.form !== 'present') return { act, when: 'done', negated };
  if (line.sentence.headline && act !== 'delivered') return { act, when: 'done', negated };
  const past = [1, 2].some((back) => hasList(line.words[anchor - back], 'notyet'));
  return { act, when: past ? 'done' : 'ongoing', negated };
}

/** A present with «غدا»، «المقبل» behind it: «يصل الأحد المقبل». */
function isAhead(match: Match, line: Line): boolean {
  for (let at = match.anchor + 1; at < Math.min(match.clauseEnd, match.anchor + 14); at += 1)
    if (hasList(line.words[at], 'soon')) return true;
  return false;
}

function isDenied(line: Line, at: number): boolean {
  return hasList(line.words[at - 1], 'negation') || (line.language === 'en' && hasList(line.words[at - 2], 'negation'));
}

/** A present under «أن»، «قد»، «لـ»، «إذا»: wished, possible or a purpose, and no act. */
function isSupposed(line: Line, at: number): boolean {
  const before = line.words[at - 1];
  if (line.words[at]!.prep === 'to') return true;
  return hasList(before, 'subjunctive') || hasList(before, 'perhaps') || hasList(before, 'condition');
}
