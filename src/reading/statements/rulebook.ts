// All rules in their order, and which of them may begin at a word. Where two rules could begin at one word, the first that
// matches speaks: a rule with a narrower object therefore stands before the general one.
import type { Language } from '../../base/index.ts';
import type { Word } from './line.ts';
import type { Rule } from './rule.ts';
import { commitmentRules } from './rules/commitment.ts';
import { deliveryRules } from './rules/delivery.ts';
import { discussionRules } from './rules/discussion.ts';
import { englishDeedRules } from './rules/english-deeds.ts';
import { englishUndertakingRules } from './rules/english-undertakings.ts';
import { intentionRules } from './rules/intention.ts';
import { meetingRules } from './rules/meeting.ts';
import { reaffirmationRules } from './rules/reaffirmation.ts';
import { requestRules } from './rules/request.ts';
import { signingRules } from './rules/signing.ts';
import type { CueReading } from './word.ts';

export const rulebook: readonly Rule[] = [
  ...deliveryRules,
  ...meetingRules,
  ...discussionRules,
  ...signingRules,
  ...commitmentRules,
  ...reaffirmationRules,
  ...intentionRules,
  ...requestRules,
  ...englishUndertakingRules,
  ...englishDeedRules,
];

const byCue = new Map<string, Rule[]>();
const byList = new Map<string, Rule[]>();
const order = new Map<Rule, number>();
for (const [number, rule] of rulebook.entries()) {
  order.set(rule, number);
  const prefix = rule.id.slice(0, 3);
  for (const cue of rule.when[0].cue ?? []) addTo(byCue, prefix + cue, rule);
  for (const list of rule.when[0].list ?? []) addTo(byList, prefix + list, rule);
}

function addTo(index: Map<string, Rule[]>, key: string, rule: Rule): void {
  index.set(key, [...(index.get(key) ?? []), rule]);
}

const NONE: readonly Rule[] = [];
/** By a form's list of cues, which every word of that form shares. */
const known = new WeakMap<readonly CueReading[], readonly Rule[]>();

/** The rules whose first step names a cue or a list of this word, in the rulebook's order. */
export function rulesFor(word: Word, language: Language): readonly Rule[] {
  if (word.cues.length === 0 && word.lists.length === 0) return NONE;
  let rules = known.get(word.cues);
  if (!rules) {
    rules = collectRules(word, language);
    known.set(word.cues, rules);
  }
  return rules;
}

function collectRules(word: Word, language: Language): readonly Rule[] {
  const prefix = language === 'en' ? 'en.' : 'ar.';
  const found = new Set<Rule>();
  const addCue = (cue: CueReading) => {
    for (const rule of byCue.get(`${prefix}${cue.group}`) ?? []) found.add(rule);
    for (const rule of byCue.get(`${prefix}${cue.lemma}`) ?? []) found.add(rule);
  };
  word.cues.forEach(addCue);
  for (const list of word.lists) for (const rule of byList.get(`${prefix}${list}`) ?? []) found.add(rule);
  return found.size < 2 ? [...found] : [...found].sort((a, b) => order.get(a)! - order.get(b)!);
}

/** A rule's plain sentence, by its id; undefined where the rulebook has none of that name. */
export function sayRule(id: string): string | undefined {
  return rulebook.find((rule) => rule.id === id)?.says;
}
