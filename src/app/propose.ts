import { type Act, type Span, sliceSpan, spanHolds } from '../base/index.ts';
import type { Reading, Statement } from '../reading/index.ts';
import type { Author, NewProposals, Process, Register, StoredArticle } from '../register/index.ts';
import { findProcess, type KnownBody, type KnownCommitment, matchBody, matchCommitment, principalParties } from '../relating/index.ts';
import { entryId } from './entry-id.ts';

/** Acts that undertake something: a commitment of its own, or the restatement of one. The others only bear on commitments. */
const UNDERTAKING: ReadonlySet<Act> = new Set(['committed', 'intended', 'reaffirmed']);
/** Acts without which an article proposes no process: two states that only meet or talk have none yet. */
const FOUNDING: ReadonlySet<Act> = new Set([...UNDERTAKING, 'signed', 'established']);
const READER: Author = { kind: 'machine', name: 'rules' };

type Found = { -readonly [K in keyof NewProposals]: NewProposals[K] extends readonly (infer T)[] ? T[] : NewProposals[K] };

/**
 * What one stored article says for the register: its process (found or new), meetings, bodies, commitments with their
 * conditions, and what bears on commitments already there. Null where it says nothing for it. A machine proposes; it decides nothing.
 */
export async function proposeFrom(register: Register, stored: StoredArticle): Promise<NewProposals | null> {
  const { reading } = stored;
  const acts = reading.statements.filter(({ act, negated }) => FOUNDING.has(act) && !negated);
  const parties = principalParties(reading);
  const founding = acts[0];
  if (!parties || !founding) return null;
  const known = await knownProcesses(register);
  const id = findProcess(reading, known) ?? parties.join('-').toLowerCase();
  const process = known.find((each) => each.id === id);
  const scribe = new Scribe(stored, id);
  scribe.addProcess(founding, process?.parties ?? parties);
  scribe.addBodies(process?.bodies ?? []);
  scribe.addMeetings();
  scribe.addStatements(await knownCommitments(register, id, scribe.bodies));
  return scribe.found;
}

async function knownProcesses(register: Register) {
  const lines = await register.processes();
  const processes = await Promise.all(lines.map(({ id }) => register.process(id)));
  return processes.filter((process): process is Process => process !== undefined);
}

async function knownCommitments(register: Register, processId: string, bodies: readonly KnownBody[]): Promise<KnownCommitment[]> {
  const lines = await register.commitmentsOf(processId);
  return lines
    .filter(({ standing }) => standing !== 'rejected')
    .map(({ id, act, wording, who, area, body, due }) => ({
      id,
      act,
      negated: false,
      wording,
      who,
      area,
      body: body && matchBody(body, bodies),
      due,
    }));
}

/** Writes down what one article says, entry by entry, each with the sentence it rests on. */
class Scribe {
  readonly found: Found;
  /** The bodies of the process, those of this article among them. */
  bodies: KnownBody[] = [];
  private readonly stored: StoredArticle;
  private readonly reading: Reading;
  private readonly processId: string;

  constructor(stored: StoredArticle, processId: string) {
    this.stored = stored;
    this.reading = stored.reading;
    this.processId = processId;
    this.found = {
      versionId: stored.versionId,
      by: READER,
      process: null,
      meetings: [],
      bodies: [],
      commitments: [],
      conditions: [],
      evidence: [],
    };
  }

  addProcess(founding: Span, parties: readonly string[]): void {
    const name = this.nameProcess();
    const { language } = this.stored;
    const at = (name && this.reading.mentions.find(({ entity }) => entity === name.entity)) ?? founding;
    this.found.process = {
      ...this.quote(at),
      id: this.processId,
      nameAr: language === 'ar' ? (name?.text ?? null) : null,
      nameEn: language === 'en' ? (name?.text ?? null) : null,
      parties,
    };
  }

  addBodies(known: readonly { readonly id: string; readonly names: readonly string[] }[]): void {
    this.bodies = [...known];
    for (const { entity, state } of this.reading.bodies) {
      const name = this.reading.entities.find(({ id }) => id === entity)?.name;
      const mention = this.reading.mentions.find((each) => each.entity === entity);
      if (!name || !mention) continue;
      const id = matchBody(name, this.bodies) ?? entryId('b', this.processId, name);
      this.bodies.push({ id, names: [name] });
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
        title: sliceSpan(this.reading.text, statement),
        date,
        place: statement.place,
        parties: [...new Set([...statement.who, ...statement.to])],
        delegates: this.delegatesOf(statement),
        rule: statement.rule,
      });
    }
  }

  addStatements(known: readonly KnownCommitment[]): void {
    const commitments = [...known];
    for (const statement of this.reading.statements) {
      const wording = sliceSpan(this.reading.text, statement);
      const { act, negated, who, area, due, rule } = statement;
      const body = statement.body && matchBody(statement.body, this.bodies);
      const facts = { act, negated, wording, who, area, due, body };
      const match = matchCommitment(facts, commitments);
      const id = entryId('c', this.stored.id, act, wording);
      if (match) {
        const evidence = { ...this.quote(statement), ...match, id: entryId('e', match.commitmentId, id), rule };
        if (!this.found.evidence.some((each) => each.id === evidence.id)) this.found.evidence.push(evidence);
        this.addConditions(statement, match.commitmentId);
      } else if (UNDERTAKING.has(act) && !negated && who.length > 0 && !commitments.some((each) => each.id === id)) {
        commitments.push({ ...facts, id });
        this.found.commitments.push({
          ...this.quote(statement),
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
          date: this.stored.published?.slice(0, 10) ?? null,
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
