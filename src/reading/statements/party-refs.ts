// Where a sentence speaks of a party, and in which role: as the one who acts («plain»), with, between, to, in …
// A party is named by a mention with a state or an organisation behind it («وزير الدفاع العراقي»), by a common noun and its
// adjectives («الجانبان السعودي والمصري»), by an adjective alone («اتفاق سعودي مصري»), or by a word that points back
// («الطرفان»، «بلاده»), whose party the discourse supplies.
import type { Entity, Mention } from '../schema.ts';
import { partyOfLeader, partyOfLeaderWord } from './leaders.ts';
import { hasList, type Line } from './line.ts';
import { partyWithin } from './nationalities.ts';

export type Role = 'plain' | 'with' | 'between' | 'to' | 'in' | 'from' | 'on' | 'about' | 'by' | 'of';
export type PartyRef = {
  /** First word and the one after the last, as indexes into `Line.words`. */
  readonly from: number;
  readonly to: number;
  /** Party codes; empty where the reference points back. */
  readonly codes: readonly string[];
  readonly kind: 'state' | 'city' | 'actor' | 'common' | 'adjective' | 'pair' | 'group' | 'own' | 'bare';
  readonly role: Role;
  /** Joined to the reference before it by «و»: it shares its role. */
  readonly joined: boolean;
  /** The person's or organisation's canonical name, where a mention tells it. */
  readonly name: string | null;
  /** The entity of the last mention in it, or null. */
  readonly entity: string | null;
};

const ROLE_LISTS: readonly Role[] = ['with', 'between', 'to', 'in', 'from', 'on', 'about', 'by', 'of'];
const PARTY_KINDS = new Set<Mention['kind']>(['person', 'office', 'organisation', 'place']);
/** How many words an adjective may stand behind its noun: «القوات البرية الملكية السعودية». */
const ADJECTIVE_REACH = 3;

/** The references of a line by their first word. */
export type RefsAt = readonly (PartyRef | undefined)[];

type Bare = Omit<PartyRef, 'role' | 'joined'>;

export function findPartyRefs(line: Line, entities: ReadonlyMap<string, Entity>): RefsAt {
  const refs: PartyRef[] = [];
  let at = 0;
  while (at < line.words.length) {
    const bare = readMention(line, at, entities) ?? readCommonNoun(line, at) ?? readAdjective(line, at);
    if (!bare) {
      at += 1;
      continue;
    }
    const last = refs.at(-1);
    if (last && isApposition(line, last, bare)) {
      refs[refs.length - 1] = {
        ...last,
        to: bare.to,
        kind: bare.kind === 'city' ? 'city' : last.kind,
        name: pickName(line, last, bare),
        codes: last.codes.length > 0 ? last.codes : bare.codes,
        entity: pickEntity(line, last, bare),
      };
    } else {
      const place = findRole(line, bare, last);
      // «أعمال اللجنة المصرية السودانية»: whose proceedings they are acts in them.
      const role =
        (place.role === 'of' || place.role === 'to') && line.mentions[line.words[at]!.mention]?.kind === 'body' ? 'plain' : place.role;
      refs.push({ ...bare, ...place, role });
    }
    at = bare.to;
  }
  const placed: (PartyRef | undefined)[] = new Array(line.words.length).fill(undefined);
  for (const ref of refs) placed[ref.from] = ref;
  return placed;
}

function readMention(line: Line, at: number, entities: ReadonlyMap<string, Entity>): Bare | null {
  const number = line.words[at]!.mention;
  const mention = line.mentions[number];
  if (mention?.kind === 'body') return readBody(line, at);
  if (!mention || !PARTY_KINDS.has(mention.kind) || isAdjectiveTakenForName(line, at)) return null;
  let to = at + 1;
  while (line.words[to]?.mention === number) to += 1;
  const entity = entities.get(mention.entity);
  const code = entity?.code ?? mention.country ?? entity?.offices.find((office) => office.country)?.country;
  // A person's name tells no state: «السوداني» is a man here, no Sudanese.
  const named = mention.kind === 'place' || mention.kind === 'person';
  const leaders = code ? [] : readLeaders(line, at, to, mention);
  const codes = code ? [code] : leaders.length > 0 ? leaders : named ? [] : findCodesInside(line, at, to);
  const kind = mention.kind !== 'place' ? 'actor' : entity?.code ? 'state' : 'city';
  // «الوزيران المغربي والقطري»: the mention ends with the first adjective, the second names a party too.
  const second = line.words[to]?.and && line.words[to]!.the && mention.kind !== 'place' ? line.words[to]!.people : null;
  if (second && !codes.includes(second)) {
    codes.push(second);
    to += 1;
  }
  return { from: at, to, codes, kind, name: mention.canonical, entity: mention.entity };
}

/** The parties of a well-known name, or of two that stand as one: «أردوغان وبوتين». */
function readLeaders(line: Line, from: number, to: number, mention: Mention): string[] {
  const whole = partyOfLeader(mention.canonical);
  if (whole) return [whole];
  if (mention.kind !== 'person') return [];
  // "European Community": no man's name.
  if (hasList(line.words[to - 1], 'partyhead')) return findCodesInside(line, from, to);
  const single = line.words.slice(from, to).map(({ token }) => partyOfLeaderWord(token.fold));
  return [...new Set(single.filter((party) => party !== null))];
}

/** «اللجنة العسكرية المصرية السودانية»: a joint body that names its parties acts for both. */
function readBody(line: Line, at: number): Bare | null {
  let to = at + 1;
  while (line.words[to]?.mention === line.words[at]!.mention) to += 1;
  const codes = readAdjectives(line, at, to);
  return codes.length > 1 ? { from: at, to, codes, kind: 'pair', name: null, entity: null } : null;
}

/** «مجلس أعمال تركي سوري»: a man may be called «تركي», but beside another people's adjective the word is one too. */
function isAdjectiveTakenForName(line: Line, at: number): boolean {
  const { people, mention } = line.words[at]!;
  if (!people || line.mentions[mention]?.kind !== 'person' || line.words[at + 1]?.mention === mention) return false;
  return [at - 1, at + 1].some((next) => line.words[next]?.people && line.words[next]!.people !== people);
}

/** Of an office or an organisation without a party of its own: the one that its words name. */
function findCodesInside(line: Line, from: number, to: number): string[] {
  const codes = readAdjectives(line, from, to);
  const organisation = codes.length === 0 ? partyWithin(line.words.slice(from, to).map((word) => word.token)) : null;
  return organisation ? [organisation] : codes;
}

/** The parties of the adjectives in a run of words, each once. */
function readAdjectives(line: Line, from: number, to: number): string[] {
  const codes: string[] = [];
  for (let at = from; at < to; at += 1) {
    const code = line.words[at]!.people;
    if (code && !codes.includes(code)) codes.push(code);
  }
  return codes;
}

function readCommonNoun(line: Line, at: number): Bare | null {
  const word = line.words[at]!;
  if (hasList(word, 'own') && (line.language === 'ar' || hasList(line.words[at - 1], 'article')))
    return { from: at, to: at + 1, codes: [], kind: 'own', name: null, entity: null };
  if (line.language === 'en') {
    const kind = PRONOUNS.find(([list]) => hasList(word, list))?.[1];
    if (kind && isBeforeVerb(line, at)) return { from: at, to: at + 1, codes: [], kind, name: null, entity: null };
  }
  const pair = hasList(word, 'pair');
  if (!pair && !['partyhead', 'group', 'bare'].some((list) => hasList(word, list))) return null;
  const codes: string[] = [];
  let to = at + 1;
  let end = Math.min(at + 1 + ADJECTIVE_REACH, line.words.length);
  for (let next = at + 1; next < end; next += 1) {
    if (line.words[next]!.mention >= 0) break;
    const code = line.words[next]!.people;
    if (!code) {
      if (line.words[next]!.token.kind === 'mark' && codes.length === 0) break;
      continue;
    }
    if (!codes.includes(code)) codes.push(code);
    to = next + 1;
    // «السعودي والمصري»: another adjective may follow the first, joined or with a dash between.
    end = Math.min(pair || hasList(line.words[next + 1], 'dash') || line.words[next + 1]?.and ? next + 3 : next + 1, line.words.length);
  }
  const number = word.the ? line.words[at + 1] : undefined;
  if (codes.length === 0 && hasList(number, 'several')) return { from: at, to: at + 2, codes, kind: 'group', name: null, entity: null };
  if (codes.length > 0) return { from: at, to, codes, kind: pair ? 'pair' : 'common', name: null, entity: null };
  if (pair && (word.the || line.language === 'en')) return { from: at, to, codes, kind: 'pair', name: null, entity: null };
  if (hasList(word, 'bare') && word.the) return { from: at, to: at + 1, codes, kind: 'bare', name: null, entity: null };
  if (hasList(word, 'group') && word.the) return { from: at, to, codes, kind: 'group', name: null, entity: null };
  return null;
}

/** English pronouns and what they stand for: the one who acted last, those who acted together, the speaker's side. */
const PRONOUNS = [
  ['it', 'bare'],
  ['they', 'group'],
  ['we', 'own'],
] as const;

function isBeforeVerb(line: Line, at: number): boolean {
  return [1, 2, 3].some(
    (step) => line.verbs[at + step] && line.words.slice(at + 1, at + step).every((word) => HELPS.some((list) => hasList(word, list))),
  );
}
const HELPS = ['emphatic', 'future', 'negation', 'perhaps', 'adverb', 'being', 'notyet'];

function isPerson(line: Line, at: number): boolean {
  return line.mentions[line.words[at]?.mention ?? -1]?.kind === 'person';
}

function readAdjective(line: Line, at: number): Bare | null {
  // «محمد شياع السوداني»: behind a person's name it is a part of the name.
  if (line.language === 'ar' && isPerson(line, at - 1)) return null;
  const { people: code, token, mention } = line.words[at]!;
  // «ميركل وهولاند»: a name that no finder took for one.
  const leader = !code && mention < 0 && token.kind === 'word' ? partyOfLeaderWord(token.fold) : null;
  if (leader) return { from: at, to: at + 1, codes: [leader], kind: 'actor', name: token.text, entity: null };
  if (code && line.language === 'en') return readEnglishNoun(line, at, code);
  return code ? { from: at, to: at + 1, codes: [code], kind: 'adjective', name: null, entity: null } : null;
}

/** In English adjectives stand before their noun: "a Jordanian official", "the Turkish and Greek sides". */
function readEnglishNoun(line: Line, at: number, code: string): Bare {
  const codes = [code];
  let adjectives = at + 1;
  for (let next = at + 1; next < Math.min(at + 6, line.words.length) && line.words[next]!.mention < 0; next += 1) {
    const word = line.words[next]!;
    const other = word.people;
    if (other && !codes.includes(other)) codes.push(other);
    if (other) adjectives = next + 1;
    const pair = hasList(word, 'pair');
    if (pair || hasList(word, 'partyhead'))
      return { from: at, to: next + 1, codes, kind: pair ? 'pair' : 'common', name: null, entity: null };
    if (next - adjectives > 2 || line.verbs[next]) break;
  }
  return { from: at, to: at + 1, codes: [code], kind: 'adjective', name: null, entity: null };
}

/** An office and its holder, a holder and his office: one reference. «وزير الخارجية المصري سامح شكري». */
function isApposition(line: Line, last: PartyRef, bare: Bare): boolean {
  // «العاصمة الروسية موسكو».
  if (last.kind === 'common' && bare.kind === 'city' && bare.from === last.to) return bare.codes[0] === last.codes[0];
  if (last.kind === 'adjective' || bare.kind !== 'actor' || !(last.kind === 'actor' || last.kind === 'common')) return false;
  const word = line.words[bare.from]!;
  if (word.and || word.prep) return false;
  const gap = line.words.slice(last.to, bare.from);
  if (gap.length > 2 || gap.some((between) => between.cues.length > 0 || between.token.kind === 'number')) return false;
  const [a, b] = [line.mentions[line.words[last.to - 1]!.mention], line.mentions[word.mention]];
  if (a && b && a.kind === b.kind && a.kind !== 'office') return false;
  if (gap.some((between) => between.token.kind !== 'mark') && gap.length > 1) return false;
  return bare.codes.length === 0 || last.codes.length === 0 || bare.codes[0] === last.codes[0];
}

/** Of an office and a person, the person: the one that is met again without the office. */
function pickEntity(line: Line, last: PartyRef, bare: Bare): string | null {
  return line.mentions[line.words[bare.from]!.mention]?.kind === 'person' ? bare.entity : (last.entity ?? bare.entity);
}

/** Gives references without a party the one that the same entity has elsewhere in the text: «كارتر» after «وزير الدفاع الأميركي آشتون كارتر». */
export function spreadParties(refs: readonly RefsAt[]): RefsAt[] {
  const known = new Map<string, readonly string[]>();
  for (const ref of refs.flat()) if (ref?.entity && ref.codes.length > 0 && !known.has(ref.entity)) known.set(ref.entity, ref.codes);
  const fill = (ref: PartyRef | undefined) => {
    const codes = ref?.entity && ref.codes.length === 0 ? known.get(ref.entity) : undefined;
    return ref && codes ? { ...ref, codes } : ref;
  };
  return refs.map((line) => line.map(fill));
}

function pickName(line: Line, last: PartyRef, bare: Bare): string | null {
  const kindOf = (at: number) => line.mentions[line.words[at]!.mention]?.kind;
  const named = [...Array(last.to - last.from).keys()].some((n) => kindOf(last.from + n) === 'person');
  return !last.name || (kindOf(bare.from) === 'person' && !named) ? bare.name : last.name;
}

function findRole(line: Line, bare: Bare, last: PartyRef | undefined): { role: Role; joined: boolean } {
  const word = line.words[bare.from]!;
  if (word.prep === 'to') return { role: 'to', joined: false };
  if (word.prep === 'in') return { role: 'in', joined: false };
  if (isPossessor(line, bare)) return { role: 'of', joined: false };
  const near = last !== undefined && bare.from - last.to <= 8;
  if (word.and && near) return { role: last.role, joined: true };
  let at = bare.from - 1;
  while (at >= 0 && (isPassedOver(line, at) || isEachOf(line, at))) at -= 1;
  const before = line.words[at];
  if (!before) return { role: 'plain', joined: false };
  if (last && near && last.to - 1 === at && hasList(line.words[at + 1], 'comma') && bare.from - at === 2)
    return { role: last.role, joined: true };
  if (hasList(before, 'and')) return last && near ? { role: last.role, joined: true } : { role: 'plain', joined: false };
  const role = before.mention < 0 ? ROLE_LISTS.find((list) => hasList(before, list)) : undefined;
  if (role) return { role: findOuterRole(line, at, role), joined: false };
  // A noun with the article or a pronoun governs no genitive: what follows it is the subject or an apposition.
  const noun = before.mention < 0 && before.token.kind === 'word' && line.verbs[at] === null && !before.the && before.pronoun === null;
  const opens =
    before.cues.length > 0 || ['that', 'relative', 'emphatic', 'negation', 'break', 'talks', 'time'].some((list) => hasList(before, list));
  if (line.language === 'en' || !noun || opens || (last && last.to - 1 === at)) return { role: 'plain', joined: false };
  // «حكومة العراق»، «دول الخليج»: the head noun is the party's own, and its place decides the role.
  if (hasList(before, 'partyhead')) {
    if (before.prep === 'to' || before.prep === 'in') return { role: before.prep, joined: false };
    if (before.and && near) return { role: last.role, joined: true };
    const outer = line.words[at - 1];
    return { role: (outer && ROLE_LISTS.find((list) => hasList(outer, list))) ?? 'plain', joined: false };
  }
  return { role: bare.kind === 'adjective' || isBehindName(line, bare, at) ? 'plain' : 'of', joined: false };
}

const PEOPLE = ['ofhead', 'pair', 'group', 'counterpart'];

/** "officials from Iraq", "a group of Moroccan diplomats": people of a party act for it, and stand in the role of their noun. */
function findOuterRole(line: Line, at: number, role: Role): Role {
  const head = line.words[at - 1];
  if ((role !== 'of' && role !== 'from') || head?.the || !PEOPLE.some((list) => hasList(head, list))) return role;
  for (let back = at - 2; back >= Math.max(0, at - 5); back -= 1) {
    if (line.verbs[back]) break;
    const outer = ROLE_LISTS.find((list) => hasList(line.words[back], list));
    if (outer) return outer;
  }
  return 'plain';
}

/** "Turkey's role": what the state has is no party, unless it is its own («Turkey's defence minister»). */
function isPossessor(line: Line, bare: Bare): boolean {
  if (line.language !== 'en' || bare.kind !== 'state' || !/['’]s$/.test(line.words[bare.to - 1]!.token.text)) return false;
  return !line.words.slice(bare.to, bare.to + 3).some((word) => hasList(word, 'partyhead') || word.mention >= 0);
}

/** «يتوجه زيجمار جابريل وزير الاقتصاد الألماني»: up to three words that no list knows, between a verb and an office, are a name. */
function isBehindName(line: Line, bare: Bare, last: number): boolean {
  if (line.mentions[line.words[bare.from]!.mention]?.kind !== 'office') return false;
  for (let at = last; at > Math.max(-1, last - 4); at -= 1) {
    if (line.verbs[at]) return at < last;
    const word = line.words[at]!;
    if (word.mention >= 0 || word.cues.length > 0 || word.lists.length > 0 || word.the || word.token.kind !== 'word') return false;
  }
  return false;
}

/** «كل من الوزيرين»: neither word governs. */
function isEachOf(line: Line, at: number): boolean {
  return hasList(line.words[at], 'from') && hasList(line.words[at - 1], 'each');
}

/** Words between a reference and what governs it that change nothing: commas, adverbs, dates, quotation marks. */
function isPassedOver(line: Line, at: number): boolean {
  const word = line.words[at]!;
  if (word.mention >= 0) return line.mentions[word.mention]!.kind === 'date';
  return (
    hasList(word, 'adverb') ||
    hasList(word, 'article') ||
    hasList(word, 'honorific') ||
    (hasList(word, 'sitehead') && !word.the) ||
    word.token.kind === 'mark' ||
    word.token.tidy === ''
  );
}
