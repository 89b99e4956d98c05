import { type Act, type Span, sliceSpan, spanHolds } from '../base/index.ts';
import type { Reading, Statement } from '../reading/index.ts';
import type { Author, NewProposals, StoredArticle } from '../register/index.ts';
import {
  findProcess,
  type KnownProcess,
  knowCommitment,
  matchBody,
  matchCommitment,
  principalParties,
  saysUndertaking,
} from '../relating/index.ts';
import { entryId } from './entry-id.ts';
import type { ProcessMemory } from './known-register.ts';

/** Acts that undertake something: a commitment of its own, or the restatement of one; what is reaffirmed only where its words undertake it. The others only bear on commitments. */
const UNDERTAKING: ReadonlySet<Act> = new Set(['committed', 'intended', 'reaffirmed']);
/** Acts that show a process at work. Without one, a meeting in which matters were discussed shows one too; a bare visit does not. */
const FOUNDING: ReadonlySet<Act> = new Set([...UNDERTAKING, 'signed', 'established']);
const READER: Author = { kind: 'machine', name: 'rules' };

/** What proposing needs of a stored article. */
export type Fresh = Pick<StoredArticle, 'id' | 'versionId' | 'language' | 'published' | 'reading'> & { readonly title: string | null };
/** «أجرى الجانبان» tells a reader nothing: fewer UTF-16 units than this make no title. */
const SHORTEST_TITLE = 30;

type Found = { -readonly [K in keyof NewProposals]: NewProposals[K] extends readonly (infer T)[] ? T[] : NewProposals[K] };

/** The id of the process that an article belongs to and its parties, known or new; null where it founds none and belongs to none. */
export function processOf({ reading }: Fresh, known: readonly KnownProcess[]): { id: string; parties: readonly string[] } | null {
  const parties = principalParties(reading);
  if (!parties || !foundingOf(reading)) return null;
  return { id: findProcess(reading, known) ?? parties.join('-').toLowerCase(), parties };
}

/**
 * What one stored article says for the register: its process, meetings, bodies, commitments with their conditions, and what
 * bears on commitments already there. `process` grows by what is found. A machine proposes; it decides nothing.
 */
export function proposeFrom(stored: Fresh, process: ProcessMemory, by: Author = READER): NewProposals {
  const scribe = new Scribe(stored, process, by);
  scribe.addProcess();
  scribe.addBodies();
  scribe.addMeetings();
  scribe.addStatements();
  return scribe.found;
}

function foundingOf({ statements }: Reading): Statement | undefined {
  const told = statements.filter(({ negated }) => !negated);
  const met = told.find(({ act, when }) => act === 'met' && when !== 'future');
  return told.find(({ act }) => FOUNDING.has(act)) ?? (told.some(({ act }) => act === 'discussed') ? met : undefined);
}

/** Writes down what one article says, entry by entry, each with the sentence it rests on. */
class Scribe {
  readonly found: Found;
  private readonly stored: Fresh;
  private readonly reading: Reading;
  private readonly process: ProcessMemory;
  private readonly processId: string;
  /** Where the sentences of this article's own commitments begin: a sentence is no evidence for itself. */
  private readonly own = new Map<string, number>();

  constructor(stored: Fresh, process: ProcessMemory, by: Author) {
    this.stored = stored;
    this.reading = stored.reading;
    this.process = process;
    this.processId = process.id;
    this.found = {
      versionId: stored.versionId,
      by,
      process: null,
      meetings: [],
      bodies: [],
      commitments: [],
      conditions: [],
      evidence: [],
    };
  }

  addProcess(): void {
    const name = this.nameProcess();
    const { language } = this.stored;
    const at = (name && this.reading.mentions.find(({ entity }) => entity === name.entity)) ?? foundingOf(this.reading);
    if (!at) return;
    this.found.process = {
      ...this.quote(at),
      id: this.processId,
      nameAr: language === 'ar' ? (name?.text ?? null) : null,
      nameEn: language === 'en' ? (name?.text ?? null) : null,
      parties: this.process.parties,
    };
  }

  addBodies(): void {
    const { bodies } = this.process;
    for (const { entity, state } of this.reading.bodies) {
      const name = this.reading.entities.find(({ id }) => id === entity)?.name;
      const mention = this.reading.mentions.find((each) => each.entity === entity);
      if (!name || !mention) continue;
      const id = matchBody(name, bodies) ?? entryId('b', this.processId, name);
      bodies.push({ id, names: [name] });
      this.found.bodies.push({ ...this.quote(mention), id, processId: this.processId, name, state, rule: mention.rule });
    }
  }

  /** One meeting a day and process: several sentences of one article tell of one. */
  addMeetings(): void {
    for (const statement of this.reading.statements) {
      if (statement.act !== 'met' || statement.negated || statement.when === 'future') continue;
      const date = this.dateOf(statement);
      const id = entryId('m', this.processId, date ?? this.stored.id);
      if (this.found.meetings.some((meeting) => meeting.id === id)) continue;
      this.found.meetings.push({
        ...this.quote(statement),
        id,
        processId: this.processId,
        title: this.titleOf(statement),
        date,
        place: statement.place,
        parties: [...new Set([...statement.who, ...statement.to])],
        delegates: this.delegatesOf(statement),
        rule: statement.rule,
      });
    }
  }

  /** The body speaks first: a headline is an editor's wording, and restates what the text says. */
  addStatements(): void {
    const { bodies, commitments } = this.process;
    const headline = this.stored.title?.length ?? 0;
    for (const statement of this.reading.statements.toSorted((a, b) => Number(a.start < headline) - Number(b.start < headline))) {
      const wording = sliceSpan(this.reading.text, statement);
      const { act, negated, who, area, due, rule } = statement;
      const body = statement.body && matchBody(statement.body, bodies);
      const date = this.stored.published?.slice(0, 10) ?? null;
      const facts = { act, negated, wording, who, area, due, body, date };
      const match = matchCommitment(facts, commitments);
      const id = entryId('c', this.stored.id, act, wording);
      const quote = this.quote(statement);
      if (match) {
        const evidence = { ...quote, ...match, id: entryId('e', match.commitmentId, id), rule };
        if (this.own.get(match.commitmentId) !== quote.start && !this.found.evidence.some((each) => each.id === evidence.id))
          this.found.evidence.push(evidence);
        this.addConditions(statement, match.commitmentId);
      } else if (
        UNDERTAKING.has(act) &&
        (act !== 'reaffirmed' || saysUndertaking(wording)) &&
        !negated &&
        who.length > 0 &&
        !commitments.some((each) => each.id === id)
      ) {
        commitments.push(knowCommitment(id, facts));
        this.own.set(id, quote.start);
        this.found.commitments.push({
          ...quote,
          id,
          processId: this.processId,
          wording,
          act,
          who,
          to: statement.to,
          area,
          body: statement.body,
          programme: statement.programme,
          due,
          date,
          rule,
        });
        this.addConditions(statement, id);
      } else this.addConditions(statement, null);
    }
  }

  private addConditions(statement: Statement, commitmentId: string | null): void {
    for (const span of statement.conditions) {
      const wording = sliceSpan(this.reading.text, span);
      const id = entryId('f', this.processId, commitmentId ?? '', wording);
      if (this.found.conditions.some((condition) => condition.id === id)) continue;
      this.found.conditions.push({ ...this.quote(span), id, processId: this.processId, commitmentId, wording, rule: statement.rule });
    }
  }

  /** The sentence that holds a finding: what a reader is shown as its evidence. */
  private quote(span: Span) {
    const sentence = this.reading.sentences.find((each) => spanHolds(each, span)) ?? span;
    return { versionId: this.stored.versionId, start: sentence.start, end: sentence.end };
  }

  /** The words of the act, or its whole sentence where those alone say too little to be a title. */
  private titleOf(statement: Span): string {
    const words = sliceSpan(this.reading.text, statement);
    return words.length >= SHORTEST_TITLE ? words : sliceSpan(this.reading.text, this.quote(statement));
  }

  /** A process is called by a standing body of the text: its dialogue or committee. */
  private nameProcess(): { readonly entity: string; readonly text: string } | null {
    const body = this.reading.bodies.find(({ state }) => state === 'existing');
    const text = this.reading.entities.find(({ id }) => id === body?.entity)?.name;
    return body && text ? { entity: body.entity, text } : null;
  }

  private dateOf(span: Span): string | null {
    const { start, end } = this.quote(span);
    const day = this.reading.mentions.find(
      (mention) => mention.kind === 'date' && spanHolds({ start, end }, mention) && /^\d{4}-\d\d-\d\d$/.test(mention.iso ?? ''),
    );
    return day?.iso ?? this.stored.published?.slice(0, 10) ?? null;
  }

  /** The people named in the statement, with the office that the text gives each and the state that the office belongs to. */
  private delegatesOf(statement: Statement) {
    const named = this.reading.mentions.filter((mention) => mention.kind === 'person' && spanHolds(this.quote(statement), mention));
    return [...new Set(named.map(({ entity }) => entity))].flatMap((entity) => {
      const person = this.reading.entities.find(({ id }) => id === entity);
      const office = person?.offices[0];
      return person && office?.country ? [{ party: office.country, name: person.name, office: office.title }] : [];
    });
  }
}
