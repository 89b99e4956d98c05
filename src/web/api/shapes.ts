import { z } from 'zod';
import { ACTS, AREAS, BEARINGS, codesOf, STATUSES } from '../../base/index.ts';

/** The shapes of the JSON that the interface gives, from which its description is made. Dates are ISO; spans UTF-16 offsets, end exclusive. */
const text = z.string();
const maybe = text.nullable();
const texts = z.array(text);
const standing = z.enum(['proposed', 'accepted', 'changed', 'rejected']);

const AuthorShape = z.strictObject({ kind: z.enum(['machine', 'person']), name: text });
const QuoteShape = z.strictObject({
  id: text,
  articleId: text,
  versionId: text,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  exact: text,
  prefix: text,
  suffix: text,
  state: z.enum(['current', 'text_changed', 'withdrawn']),
});
const ArticleLineShape = z.strictObject({
  id: text,
  title: text,
  language: z.enum(['ar', 'en', 'und']),
  carrier: maybe,
  origin: maybe,
  published: maybe,
  storedAt: text,
  copyOf: maybe,
  story: text,
  statements: z.number().int(),
});
const entry = { id: text, quote: QuoteShape, proposedBy: AuthorShape, rule: maybe, standing };

const MeetingShape = z.strictObject({
  ...entry,
  processId: text,
  title: text,
  date: maybe,
  place: maybe,
  parties: texts,
  delegates: z.array(z.strictObject({ party: text, name: text, office: maybe })),
});
const BodyShape = z.strictObject({ ...entry, processId: text, name: text, names: texts, state: z.enum(['proposed', 'existing', 'ended']) });
const ConditionShape = z.strictObject({ ...entry, commitmentId: maybe, processId: text, wording: text });
const EvidenceShape = z.strictObject({
  ...entry,
  commitmentId: text,
  bearing: z.enum(codesOf(BEARINGS)),
  reasons: texts,
  article: ArticleLineShape,
});
const StatusEventShape = z.strictObject({
  id: text,
  status: z.enum(codesOf(STATUSES)),
  date: text,
  evidenceId: text,
  author: AuthorShape,
  reason: text,
  recordedAt: text,
  undone: z.strictObject({ by: text, at: text }).nullable(),
});
const CommitmentShape = z.strictObject({
  ...entry,
  processId: text,
  wording: text,
  act: z.enum(codesOf(ACTS)),
  who: texts,
  to: texts,
  area: z.array(z.enum(codesOf(AREAS))),
  body: maybe,
  programme: maybe,
  due: maybe,
  date: maybe,
  status: z.enum(codesOf(STATUSES)),
  overdue: z.boolean(),
  support: z.strictObject({ carriers: z.number().int(), origins: z.number().int() }),
  contested: z.boolean(),
  lastEvidence: maybe,
  openEvidence: z.number().int(),
  conditions: z.array(ConditionShape),
  evidence: z.array(EvidenceShape),
  history: z.array(StatusEventShape),
});
const named = { id: text, nameAr: maybe, nameEn: maybe, parties: texts, standing };

export const ProcessListShape = z.strictObject({
  processes: z.array(z.strictObject({ ...named, meetings: z.number().int(), commitments: z.number().int(), lastDate: maybe })),
});
export const ProcessShape = z.strictObject({
  snapshot: text,
  process: z.strictObject({
    ...named,
    meetings: z.number().int(),
    lastDate: maybe,
    quote: QuoteShape,
    meetingList: z.array(MeetingShape),
    bodies: z.array(BodyShape),
    conditions: z.array(ConditionShape),
    articles: z.array(ArticleLineShape),
    commitments: z.array(CommitmentShape),
  }),
});
export const OneCommitmentShape = z.strictObject({ snapshot: text, process: z.strictObject(named), commitment: CommitmentShape });
export const HealthShape = z.strictObject({
  status: z.literal('ok'),
  version: text,
  engine: z.enum(['sqlite', 'postgres']),
  counts: z.record(text, z.number().int()),
});
export const SchemasShape = z.strictObject({ version: text, schemas: z.record(text, z.unknown()) });
export const TroubleShape = z.strictObject({ error: z.strictObject({ code: text, message: text }) });
