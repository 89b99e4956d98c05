import { createHash } from 'node:crypto';
import type { ArticleLine, Commitment, Entry, Meeting } from '../../register/index.ts';
import { type Dossier, nameOfProcess, pageOf } from './dossier.ts';
import { describeParty } from './party.ts';

/** A FollowTheMoney entity as its stream format holds it; every property is a list of texts. */
type Entity = { readonly id: string; readonly schema: string; readonly properties: Readonly<Record<string, readonly string[]>> };
type Loose = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/**
 * FollowTheMoney entities, one JSON object a line: states are PublicBody, parties Organization, delegates Person, meetings Event,
 * commitments Project with ProjectParticipant, articles Article, and what an entry rests on Documentation. `notes` holds status,
 * standing and who proposed it; `role` of a Documentation the quotation's state.
 */
export function writeFollowTheMoney(dossier: Dossier): string {
  const { process, commitments, only, snapshot } = dossier;
  const entities = new Map<string, Entity>();
  const add = (schema: string, key: string, loose: Loose): string => {
    const id = createHash('sha1').update(`${dossier.base}\n${schema}\n${key}`).digest('hex');
    if (!entities.has(id)) entities.set(id, { id, schema, properties: keepGiven(loose) });
    return id;
  };
  const party = (code: string): string => {
    const { kind, name, country } = describeParty(code);
    return add(kind === 'state' ? 'PublicBody' : 'Organization', code, {
      name: [name],
      alias: name === code ? [] : [code],
      country: [country],
    });
  };
  const article = ({ id, title, language, carrier, published, storedAt }: ArticleLine) =>
    add('Article', id, {
      name: [title || id],
      title: [title],
      language: [{ ar: 'ara', en: 'eng', und: null }[language]],
      publisher: [carrier],
      publishedAt: [dateOf(published)],
      sourceUrl: [pageOf(dossier, 'articles', id)],
      retrievedAt: [storedAt.slice(0, 19)],
    });
  const articles = new Map(
    [...process.articles, ...commitments.flatMap(({ evidence }) => evidence.map((each) => each.article))].map((line) => [line.id, line]),
  );
  const rests = (entity: string, entry: Entry, role: string) => {
    const line = articles.get(entry.quote.articleId);
    if (!line) return;
    add('Documentation', entry.id, {
      document: [article(line)],
      entity: [entity],
      role: [role],
      status: [entry.standing],
      summary: [entry.quote.exact],
      recordId: [`quote:${entry.quote.id}:${entry.quote.state}`],
      date: [dateOf(line.published)],
    });
  };
  const meeting = (entry: Meeting) => {
    const people = entry.delegates.map(({ name, office, party: code }) =>
      add('Person', `${name}\n${code}`, { name: [name], position: [office], country: [describeParty(code).country] }),
    );
    const id = add('Event', entry.id, {
      name: [entry.title],
      date: [dateOf(entry.date)],
      location: [entry.place],
      involved: [...entry.parties.map(party), ...people],
      notes: [noteOf(entry)],
      sourceUrl: [pageOf(dossier, 'processes', process.id)],
      modifiedAt: [snapshot.slice(0, 19)],
    });
    rests(id, entry, 'quotation');
  };
  const commitment = (entry: Commitment) => {
    const id = add('Project', entry.id, {
      name: [entry.wording],
      projectId: [entry.id],
      startDate: [dateOf(entry.date)],
      endDate: [dateOf(entry.due)],
      keywords: entry.area,
      program: [entry.programme],
      summary: [nameOfProcess(dossier)],
      notes: [`status: ${entry.status}`, ...(entry.overdue ? ['overdue'] : []), ...(entry.contested ? ['contested'] : []), noteOf(entry)],
      sourceUrl: [pageOf(dossier, 'commitments', entry.id)],
      modifiedAt: [snapshot.slice(0, 19)],
    });
    for (const code of entry.who)
      add('ProjectParticipant', `${entry.id}\nwho\n${code}`, { project: [id], participant: [party(code)], role: ['undertakes'] });
    for (const code of entry.to)
      add('ProjectParticipant', `${entry.id}\nto\n${code}`, { project: [id], participant: [party(code)], role: ['towards'] });
    rests(id, entry, 'quotation');
    for (const evidence of entry.evidence) if (evidence.standing !== 'rejected') rests(id, evidence, evidence.bearing);
  };
  for (const code of process.parties) party(code);
  for (const body of only ? [] : process.bodies)
    rests(
      add('Organization', `body\n${body.id}`, {
        name: [body.name],
        alias: body.names.filter((name) => name !== body.name),
        notes: [`state: ${body.state}`, noteOf(body)],
      }),
      body,
      'quotation',
    );
  for (const each of only ? [] : process.meetingList) meeting(each);
  for (const each of commitments) commitment(each);
  return [...entities.values()].map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

function noteOf({ proposedBy, rule, standing }: Entry): string {
  return `${standing}; proposed by ${proposedBy.kind} ${proposedBy.name}${rule ? ` (rule ${rule})` : ''}`;
}

/** A date as the model takes it: a year, month or day. A period gives its last day. */
function dateOf(iso: string | null): string | null {
  return /(\d{4}(?:-\d\d){0,2})(?:T[^/]*)?$/.exec(iso ?? '')?.[1] ?? null;
}

function keepGiven(loose: Loose): Entity['properties'] {
  const given = Object.entries(loose).map(([name, values]) => [name, values.filter((value) => typeof value === 'string' && value !== '')]);
  return Object.fromEntries(given.filter(([, values]) => values!.length > 0));
}
