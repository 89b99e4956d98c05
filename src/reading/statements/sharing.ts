// Who acts and who is at the other end: the match's references, shared out as the rule says, with what the discourse supplies.

import { ALEF, HEH, MEEM, NOON } from '../text/letters.ts';
import { type Discourse, resolveRef } from './discourse.ts';
import { hasList, type Line } from './line.ts';
import type { Match } from './matcher.ts';
import type { PartyRef, RefsAt, Role } from './party-refs.ts';

/** Verbs whose subject is only the host where the parties are told: «شهدت الدوحة مباحثات بين …». */
const HOSTS = new Set(['shahida', 'ihtadana', 'istadafa', 'ashrafa', 'hadara']);
const OUR = NOON + ALEF;
const THEIR_TWO = HEH + MEEM + ALEF;

export type Shared = {
  readonly who: readonly string[];
  readonly to: readonly string[];
  /** How many of the codes the words of the match name themselves. */
  readonly named: number;
  readonly subjects: readonly PartyRef[];
  /** Of a visit: the place or the people visited. */
  readonly host?: PartyRef | undefined;
};

export function shareParties(match: Match, line: Line, refs: RefsAt, discourse: Discourse): Shared | null {
  const subjects = findSubjects(match, line);
  if (subjects.length === 0) subjects.push(...findPossessor(match, line, refs));
  const codes = codesOf(subjects, discourse);
  // A subject that is said, of no party known, is not replaced by another.
  const self = subjects.length > 0 ? codes : findUnsaid(match, line, refs, discourse);
  const others = findOthers(match, refs, subjects);
  const sharing = match.rule.sharing;
  if (sharing === 'joint') return shareJointly(match, line, discourse, subjects, self, others);
  const pick = (roles: readonly Role[]) => pickOther(others, roles, self, discourse);
  if (sharing === 'visit') {
    const to = pick(['to', 'in', 'plain', 'of']);
    const host = others.find((ref) => resolveRef(ref, discourse).some((code) => to.includes(code)));
    return { who: self.slice(0, 1), to, named: codes.length + to.length, subjects, host };
  }
  if (sharing === 'receive') {
    const who = pick(['from', 'with', 'by', 'plain', 'of']);
    return { who, to: self, named: codes.length + who.length, subjects };
  }
  const to = self.length > 1 ? [] : pick(sharing === 'ask' ? ['plain', 'from', 'with', 'to'] : ['to', 'with', 'from', 'plain', 'in']);
  return { who: self, to, named: codes.length + to.length, subjects };
}

/** The references that are the subject: a group right before the verb, or the first group behind it. */
function findSubjects(match: Match, line: Line): PartyRef[] {
  const { ahead, behind } = match.zone;
  const plain = behind.filter((ref) => ref.role === 'plain' || ref.role === 'by');
  const last = ahead.at(-1);
  const relative = hasList(line.words[match.pivot - 1], 'relative');
  const close = last && (line.language === 'en' || relative || Math.min(match.anchor, match.pivot) - last.to <= 1 || plain.length === 0);
  if (close) return [...ahead];
  // A maṣdar that carries the act has its own subject right behind it: «أكد المتحدث حرص البلدين».
  const noun = line.verbs[match.pivot] === null;
  const own = noun
    ? behind.find((ref) => ref.from > match.pivot && ref.from <= match.pivot + 2 && ['plain', 'between'].includes(ref.role))
    : undefined;
  const first = own ?? plain[0];
  if (!first) return [];
  const group = [first];
  for (const ref of behind.slice(behind.indexOf(first) + 1)) {
    if (!ref.joined && !(ref.kind === 'adjective' && ref.from === group.at(-1)!.to)) break;
    group.push(ref);
  }
  return group;
}

/** «انتهت مهمة القوات الإسبانية»: where the subject is a thing, whose it is acts. */
function findPossessor(match: Match, line: Line, refs: RefsAt): PartyRef[] {
  if (match.rule.sharing !== 'actor' || line.verbs[match.anchor]?.person !== 'one') return [];
  const first = refs.slice(match.anchor + 2, Math.min(match.anchor + 4, match.clauseEnd)).find(Boolean);
  return first?.role === 'of' ? [first] : [];
}

/** The last reference before the cue that names two parties at once: «القادة السعوديون والأميركيون … اتفقوا». */
function findTogether(match: Match, refs: RefsAt): readonly string[] {
  for (let at = match.anchor - 1; at >= Math.max(0, match.anchor - 60); at -= 1) {
    const codes = refs[at]?.codes ?? [];
    if (codes.length > 1) return codes;
  }
  return [];
}

/** A subject that is not said: the pair of a dual, the speaker of a «we», the one who acted last. */
function findUnsaid(match: Match, line: Line, refs: RefsAt, discourse: Discourse): readonly string[] {
  const cue = line.verbs[match.pivot] ?? line.verbs[match.anchor];
  const pronoun = line.words[match.pivot]!.pronoun;
  const pair = discourse.joint.length === 2 ? discourse.joint : discourse.parties.slice(0, 2);
  if (cue?.person === 'we' || pronoun === OUR) return discourse.speakerCodes;
  const together = cue && cue.person !== 'one' ? findTogether(match, refs) : [];
  if (together.length > 0) return together;
  if (cue?.person === 'two' || pronoun === THEIR_TWO) return pair;
  if (cue?.person === 'many') return discourse.joint;
  if (
    match.rule.sharing === 'visit' &&
    !cue &&
    pronoun === null &&
    !match.zone.behind.some((ref) => ref.role === 'to' && ref.from - match.pivot <= 3)
  )
    return [];
  return discourse.actor;
}

function shareJointly(
  match: Match,
  line: Line,
  discourse: Discourse,
  subjects: readonly PartyRef[],
  self: readonly string[],
  others: readonly PartyRef[],
): Shared {
  const meets = match.rule.act === 'met' || line.verbs[match.pivot] === null;
  const partners = match.zone.behind.filter(
    (ref) =>
      !subjects.includes(ref) &&
      (ref.role === 'with' ||
        ref.role === 'between' ||
        (ref.kind === 'pair' && ref.role === 'from') ||
        (meets && (ref.role === 'plain' || isMetWith(ref)))),
  );
  const between = codesOf(
    partners.filter((ref) => ref.role === 'between'),
    discourse,
  );
  const hosted = between.length > 1 && HOSTS.has(line.verbs[match.anchor]?.lemma ?? '');
  const named = hosted ? between : merge(codesOf(subjects, discourse), codesOf(partners, discourse));
  const we = line.verbs[match.pivot]?.person === 'we';
  let who = merge(named, we ? self : []);
  // «أكد أنه سيلتقي نظراءه»: the one who acted last meets them.
  if (who.length === 1 && subjects.length === 0 && self.length === 1 && line.verbs[match.pivot]) who = merge(self, who);
  if (who.length < 2) {
    const counterparts = others.filter(
      (ref) => (ref.kind === 'actor' || ref.kind === 'common') && (ref.role === 'with' || (meets && ref.role === 'of')),
    );
    // «أجرى محادثات في الرياض»: who holds talks in a state holds them with its people; who meets somebody there need not.
    const abroad = match.rule.act !== 'met' || match.pivot !== match.anchor;
    const hosts = others.filter((ref) => abroad && ref.role === 'in' && (ref.kind === 'state' || ref.kind === 'city'));
    if (who.length < 2)
      who = merge(
        who,
        codesOf(
          others.filter((ref) => ref.role === 'between'),
          discourse,
        ),
      );
    if (who.length === 1) who = merge(who, codesOf([...counterparts, ...hosts], discourse)).slice(0, 2);
    if (who.length === 0 || (who.length === 1 && discourse.joint.includes(who[0]!))) who = merge(who, discourse.joint);
    if (who.length === 0 && subjects.length > 1) who = discourse.parties.slice(0, 2);
    if (who.length === 1 && discourse.joint.length === 0 && discourse.parties.slice(0, 2).includes(who[0]!))
      who = merge(who, discourse.parties.slice(0, 2));
  }
  return { who, to: [], named: named.length, subjects };
}

/** «التقى بوزير الدفاع»: the preposition belongs to the verb. */
function isMetWith(ref: PartyRef): boolean {
  return ref.role === 'in' && (ref.kind === 'actor' || ref.kind === 'common');
}

/** References behind the pivot, up to the clause's end, that are not the subject. */
function findOthers(match: Match, refs: RefsAt, subjects: readonly PartyRef[]): PartyRef[] {
  const others: PartyRef[] = [];
  for (let at = Math.min(match.anchor, match.pivot) + 1; at < match.clauseEnd; at += 1) {
    const ref = refs[at];
    if (ref && ref.kind !== 'adjective' && !subjects.includes(ref)) others.push(ref);
  }
  return others;
}

/** The codes of the first other reference in the earliest of the roles that is not the actor itself. */
function pickOther(others: readonly PartyRef[], roles: readonly Role[], self: readonly string[], discourse: Discourse): string[] {
  for (const role of roles) {
    for (const ref of others) {
      if (ref.role !== role) continue;
      const codes = resolveRef(ref, discourse).filter((code) => !self.includes(code));
      if (codes.length > 0) return codes;
    }
  }
  return [];
}

function codesOf(refs: readonly PartyRef[], discourse: Discourse): string[] {
  return merge(...refs.map((ref) => resolveRef(ref, discourse)));
}

function merge(...lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
