// From mentions to entities: the forms of one name meet, the fullest is canonical; a person has the offices said with the name.
import type { Entity, Mention } from '../schema.ts';
import { fold } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { findKnown } from './gazetteer.ts';
import type { Line } from './line.ts';
import { withoutArticle } from './short-names.ts';
import { soundsAlike } from './sounds-alike.ts';

export type Placed = { readonly candidate: Candidate; readonly line: number; readonly text: string };
type Draft = {
  id: string;
  kind: Mention['kind'];
  forms: Map<string, number>;
  name: string;
  country: string | null;
  code: string | null;
  offices: Map<string, Draft>;
  iso: string | null;
};

export function resolveEntities(placed: readonly Placed[], lines: readonly Line[]): { mentions: Mention[]; entities: Entity[] } {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const people = new Map<string, Draft>();
  const owners: Draft[] = [];
  placed.forEach((one, i) => {
    const stateKey = stateKeyOf(one, lines[one.line]!);
    const ofState = stateKey === null ? undefined : byKey.get(stateKey);
    const draft = longFormBefore(placed, i, owners, lines) ?? findDraft(one, byKey, people) ?? ofState ?? openDraft(one, drafts);
    noteForm(draft, one, byKey, people);
    if (stateKey !== null) byKey.set(stateKey, draft);
    owners.push(draft);
  });
  mergeTitles(placed, owners, lines);
  const offices = placed.map((one, i) => (one.candidate.kind === 'person' ? officesBeside(placed, i, lines) : []));
  placed.forEach((_, i) => {
    for (const n of offices[i]!) {
      const office = owners[n]!;
      owners[i]!.offices.set(office.id, office);
    }
  });
  const mentions = placed.map(({ candidate }, i): Mention => {
    const owner = owners[i]!;
    const office = offices[i]!.at(-1);
    return {
      start: candidate.start,
      end: candidate.end,
      kind: candidate.kind,
      canonical: owner.name,
      entity: owner.id,
      ...(office === undefined ? {} : { office: owners[office]!.name }),
      ...(candidate.iso === null ? {} : { iso: candidate.iso }),
      ...(owner.country === null ? {} : { country: owner.country }),
      rule: candidate.rule,
    };
  });
  const used = new Set(owners);
  return { mentions, entities: drafts.filter((draft) => used.has(draft)).map(finishEntity) };
}

/** «الوزير» before a person whose post the text has told is that post: both open with the same noun. Title and name are a form of the person. */
function mergeTitles(placed: readonly Placed[], owners: Draft[], lines: readonly Line[]): void {
  const posts = new Map<Draft, Draft[]>();
  placed.forEach((one, i) => {
    const owner = owners[i]!;
    const next = owners[i + 1];
    const holder = placed[i + 1];
    if (one.candidate.kind !== 'office' || next?.kind !== 'person' || holder?.line !== one.line) return;
    if (!isApposition(lines[one.line]!, one.candidate.to, holder.candidate.from)) return;
    const known = posts.get(next) ?? [];
    const head = withoutArticle(fold(one.text));
    const full = head.includes(' ') ? undefined : known.find((post) => withoutArticle(fold(post.name)).split(' ')[0] === head);
    if (full === undefined) {
      known.push(owner);
      posts.set(next, known);
    } else {
      owners[i] = full;
      full.forms.set(one.text, 1);
      next.forms.set(`${one.text} ${holder.text}`, 1);
    }
  });
}

/** An acronym in parentheses belongs to the long form directly before it, and to nothing else. */
function longFormBefore(placed: readonly Placed[], i: number, owners: readonly Draft[], lines: readonly Line[]): Draft | undefined {
  return isAcronymBehind(placed, i, lines) && placed[i - 1]!.candidate.kind !== 'date' ? owners[i - 1] : undefined;
}

/** True where the `i`th name is capitals behind the bracket that the name before it ends at. */
export function isAcronymBehind(placed: readonly Placed[], i: number, lines: readonly Line[]): boolean {
  const before = placed[i - 1];
  const { candidate, line, text } = placed[i]!;
  if (before?.line !== line || before.candidate.to !== candidate.from - 1) return false;
  return lines[line]!.tokens[candidate.from - 1]!.text === '(' && /^[A-Z][A-Z0-9-]+$/.test(text);
}

/** The key under which equal names meet: folded, the article of the first word left out. */
function keyOf(kind: string, name: string): string {
  const folded = fold(name).replace(/\s+/g, ' ');
  return `${kind} ${withoutArticle(folded)}`;
}

/** «الحكومة العراقية» and «حكومة العراق» meet under one key: the head and the state, where the name is these two words and no more. */
function stateKeyOf({ candidate, text }: Placed, line: Line): string | null {
  const { from, to, kind, country } = candidate;
  if (country === null || to !== from + 2 || (kind !== 'organisation' && kind !== 'office')) return null;
  const known = findKnown(line, from + 1);
  const state = line.words[from + 1]!.people ?? (known?.known.kind === 'place' ? known.known.code : null);
  return state === country ? `${keyOf(kind, text.split(/\s+/)[0]!)} @${country}` : null;
}

function findDraft(one: Placed, byKey: ReadonlyMap<string, Draft>, people: ReadonlyMap<string, Draft>): Draft | undefined {
  const { kind, code, start } = one.candidate;
  if (kind === 'date') return undefined;
  const byName = (code === null ? undefined : byKey.get(`code ${code}`)) ?? byKey.get(keyOf(kind, one.text));
  if (byName !== undefined || kind !== 'person') return byName;
  if (LATIN.test(one.text)) return [...people.values()].find(({ name }) => !LATIN.test(name) && soundsAlike(name, one.text));
  const words = fold(one.text).split(/\s+/);
  const known = people.get(words.at(-1)!) ?? people.get(withoutArticle(words.at(-1)!));
  if (known === undefined || start < 0) return undefined;
  if (words.length === 1) return known;
  const full = fold(known.name).split(/\s+/);
  return words.every((word) => full.includes(word)) || full.every((word) => words.includes(word)) ? known : undefined;
}

const LATIN = /^[A-Z]/;

function openDraft(one: Placed, drafts: Draft[]): Draft {
  const { kind, country, code, iso } = one.candidate;
  const draft: Draft = { id: `e${drafts.length + 1}`, kind, forms: new Map(), name: one.text, country, code, offices: new Map(), iso };
  drafts.push(draft);
  return draft;
}

function noteForm(draft: Draft, one: Placed, byKey: Map<string, Draft>, people: Map<string, Draft>): void {
  const { kind, country, code } = one.candidate;
  draft.forms.set(one.text, (draft.forms.get(one.text) ?? 0) + 1);
  if (one.text.length > draft.name.length && LATIN.test(one.text) === LATIN.test(draft.name)) draft.name = one.text;
  draft.country ??= country;
  draft.code ??= code;
  if (kind === 'date') return;
  byKey.set(keyOf(kind, one.text), draft);
  if (code !== null) byKey.set(`code ${code}`, draft);
  if (kind !== 'person') return;
  const last = fold(one.text).split(/\s+/).at(-1)!;
  people.set(last, draft);
  people.set(withoutArticle(last), draft);
}

const NEAR = 2;

/** The offices that stand directly before a person's name, nearest last; or one behind it, after a comma. */
function officesBeside(placed: readonly Placed[], i: number, lines: readonly Line[]): number[] {
  const found: number[] = [];
  let next = placed[i]!;
  for (let n = i - 1; n >= 0; n -= 1) {
    const before = placed[n]!;
    if (before.line !== next.line || before.candidate.kind !== 'office') break;
    if (!isApposition(lines[next.line]!, before.candidate.to, next.candidate.from)) break;
    found.unshift(n);
    next = before;
  }
  if (found.length > 0) return found;
  const after = placed[i + 1];
  const own = placed[i]!;
  if (after?.line !== own.line || after.candidate.kind !== 'office') return found;
  const line = lines[own.line]!;
  const gap = after.candidate.from - own.candidate.to;
  const comma = gap === 1 && (line.tokens[own.candidate.to]!.text === '،' || line.tokens[own.candidate.to]!.text === ',');
  const holder = placed[i + 2];
  const taken = holder?.line === own.line && holder.candidate.kind === 'person' && holder.candidate.from === after.candidate.to;
  return (gap === 0 || comma) && !taken && !line.words[after.candidate.from]!.and ? [i + 1] : found;
}

/** Nothing but ranks, titles and marks between; no «و» joins a new one. */
function isApposition(line: Line, from: number, to: number): boolean {
  if (to - from > NEAR + 1) return false;
  if (line.words[to]?.and && to === from) return false;
  for (let i = from; i < to; i += 1) if (line.words[i]!.and || line.words[i]!.prep !== null) return false;
  return true;
}

function finishEntity(draft: Draft): Entity {
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    aliases: [...draft.forms.keys()].filter((form) => form !== draft.name),
    offices: [...draft.offices.values()].map((office) => ({
      title: office.name,
      ...(office.country === null ? {} : { country: office.country }),
    })),
    ...(draft.code === null ? {} : { code: draft.code }),
  };
}
