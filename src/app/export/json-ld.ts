import { AREAS, STATUSES } from '../../base/index.ts';
import type { Author, Commitment, Entry, Evidence, Quote, StatusEvent } from '../../register/index.ts';
import { type Dossier, nameOfProcess, pageOf } from './dossier.ts';
import { describeParty } from './party.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * Linked data that needs no context from elsewhere: each commitment a schema.org Claim, each quotation a W3C Web Annotation with its
 * selectors, who proposed and who decided in W3C PROV-O. Offsets are UTF-16 units into the stored version named beside them.
 */
export function writeJsonLd(dossier: Dossier): string {
  const { base, snapshot, process, commitments } = dossier;
  const authors = new Map<string, Node>();
  const agent = (author: Author): Node => {
    const id = `${base}/api#${author.kind}-${encodeURIComponent(author.name)}`;
    const types = author.kind === 'machine' ? ['prov:Agent', 'prov:SoftwareAgent'] : ['prov:Agent', 'prov:Person', 'Person'];
    authors.set(id, { '@id': id, '@type': types, name: author.name });
    return { '@id': id };
  };
  const graph = [
    describeProcess(dossier),
    ...commitments.flatMap((commitment) => [
      describeClaim(dossier, commitment, agent),
      annotate(dossier, commitment, pageOf(dossier, 'commitments', commitment.id), agent),
      ...commitment.evidence
        .filter(({ standing }) => standing !== 'rejected')
        .map((evidence) => describeEvidence(dossier, commitment, evidence, agent)),
      ...commitment.history.map((event) => describeEvent(dossier, commitment, event, agent)),
    ]),
  ];
  const context = {
    '@vocab': 'https://schema.org/',
    oa: 'http://www.w3.org/ns/oa#',
    prov: 'http://www.w3.org/ns/prov#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    mithaq: `${base}/api#`,
    'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
    'prov:endedAtTime': { '@type': 'xsd:dateTime' },
    'oa:start': { '@type': 'xsd:nonNegativeInteger' },
    'oa:end': { '@type': 'xsd:nonNegativeInteger' },
  };
  const about = {
    '@id': `${base}/api/processes/${encodeURIComponent(process.id)}.jsonld`,
    '@type': ['Dataset', 'prov:Entity'],
    name: nameOfProcess(dossier),
    dateModified: snapshot,
    'prov:generatedAtTime': snapshot,
  };
  return `${JSON.stringify({ '@context': context, '@graph': [about, ...graph, ...authors.values()] }, null, 2)}\n`;
}

function describeProcess(dossier: Dossier): Node {
  const { nameAr, nameEn, id, parties, standing } = dossier.process;
  return {
    '@id': pageOf(dossier, 'processes', id),
    '@type': ['Project', 'prov:Entity'],
    name: [...(nameAr ? [{ '@value': nameAr, '@language': 'ar' }] : []), ...(nameEn ? [{ '@value': nameEn, '@language': 'en' }] : [])],
    member: parties.map(describeActor),
    'mithaq:standing': standing,
  };
}

function describeActor(code: string): Node {
  const { kind, name } = describeParty(code);
  return { '@type': kind === 'state' ? 'Country' : 'Organization', name, ...(kind === 'named' ? {} : { identifier: code }) };
}

function describeClaim(dossier: Dossier, commitment: Commitment, agent: (author: Author) => Node): Node {
  const { id, wording, act, who, to, area, body, programme, date, due, status, overdue, contested, support, evidence } = commitment;
  return {
    '@id': pageOf(dossier, 'commitments', id),
    '@type': ['Claim', 'prov:Entity'],
    text: wording,
    isPartOf: { '@id': pageOf(dossier, 'processes', dossier.process.id) },
    author: who.map(describeActor),
    'mithaq:to': to.map(describeActor),
    'mithaq:act': act,
    about: area.map((code) => AREAS[code].en),
    ...(date && { datePublished: date }),
    ...(due && { 'mithaq:due': due }),
    ...(body && { 'mithaq:body': body }),
    ...(programme && { 'mithaq:programme': programme }),
    creativeWorkStatus: STATUSES[status].en,
    'mithaq:status': status,
    'mithaq:overdue': overdue,
    'mithaq:contested': contested,
    'mithaq:carriers': support.carriers,
    'mithaq:origins': support.origins,
    firstAppearance: { '@id': pageOf(dossier, 'articles', commitment.quote.articleId) },
    appearance: [...new Set(evidence.filter(({ standing }) => standing !== 'rejected').map(({ article }) => article.id))].map(
      (articleId) => ({
        '@id': pageOf(dossier, 'articles', articleId),
      }),
    ),
    ...describeOrigin(dossier, commitment, agent),
  };
}

/** Who proposed the entry, by which rule, and who decided on it. A proposal that nobody decided on says so by its standing. */
function describeOrigin(dossier: Dossier, { id, proposedBy, rule, standing }: Entry, agent: (author: Author) => Node): Node {
  const decision = dossier.decisions.get(id);
  return {
    'mithaq:standing': standing,
    'mithaq:proposedBy': proposedBy.kind,
    'prov:wasAttributedTo': agent(proposedBy),
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'mithaq:activity': 'proposed',
      'prov:wasAssociatedWith': agent(proposedBy),
      ...(rule && { 'mithaq:rule': rule }),
    },
    ...(decision && {
      'prov:wasInfluencedBy': {
        '@type': 'prov:Activity',
        'mithaq:activity': standing,
        'prov:wasAssociatedWith': agent(decision.by),
        'prov:endedAtTime': decision.at,
        ...(decision.reason && { description: decision.reason }),
      },
    }),
  };
}

function annotate(dossier: Dossier, entry: Entry, body: unknown, agent: (author: Author) => Node): Node {
  return {
    '@id': annotationOf(dossier, entry.quote),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:identifying' },
    'oa:hasBody': typeof body === 'string' ? { '@id': body } : body,
    'oa:hasTarget': target(dossier, entry.quote),
    'prov:wasAttributedTo': agent(entry.proposedBy),
  };
}

function target(dossier: Dossier, { articleId, versionId, exact, prefix, suffix, start, end, state }: Quote): Node {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': pageOf(dossier, 'articles', articleId) },
    'mithaq:version': versionId,
    'mithaq:quoteState': state,
    'mithaq:offsetUnit': 'UTF-16',
    'oa:hasSelector': [
      { '@type': 'oa:TextQuoteSelector', 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix },
      { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
    ],
  };
}

function annotationOf({ base }: Dossier, { id }: Quote): string {
  return `${base}/api#quote-${encodeURIComponent(id)}`;
}

function describeEvidence(dossier: Dossier, { id }: Commitment, evidence: Evidence, agent: (author: Author) => Node): Node {
  const body = { '@id': pageOf(dossier, 'commitments', id), 'mithaq:bearing': evidence.bearing, description: evidence.reasons };
  return {
    ...annotate(dossier, evidence, body, agent),
    '@id': `${dossier.base}/api#evidence-${encodeURIComponent(evidence.id)}`,
    'oa:motivatedBy': { '@id': 'oa:assessing' },
    ...describeOrigin(dossier, evidence, agent),
  };
}

function describeEvent({ base, ...rest }: Dossier, { id }: Commitment, event: StatusEvent, agent: (author: Author) => Node): Node {
  return {
    '@id': `${base}/api#status-${encodeURIComponent(event.id)}`,
    '@type': 'prov:Activity',
    'mithaq:activity': 'set status',
    'mithaq:status': event.status,
    'mithaq:day': event.date,
    'prov:used': [
      { '@id': pageOf({ base, ...rest }, 'commitments', id) },
      { '@id': `${base}/api#evidence-${encodeURIComponent(event.evidenceId)}` },
    ],
    'prov:wasAssociatedWith': agent(event.author),
    'prov:endedAtTime': event.recordedAt,
    ...(event.reason && { description: event.reason }),
    ...(event.undone && { 'mithaq:undone': { 'mithaq:by': event.undone.by, 'mithaq:at': event.undone.at } }),
  };
}
