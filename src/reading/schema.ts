import { z } from 'zod';
import { ACTS, AREAS, codesOf, MENTION_KINDS } from '../base/index.ts';

/** UTF-16 offsets into `Reading.text`, end exclusive. */
const SpanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

const MentionSchema = SpanSchema.extend({
  kind: z.enum(codesOf(MENTION_KINDS)),
  /** The fullest form of the entity's name in this text. */
  canonical: z.string(),
  /** Id of the entity in `entities`. Dates have an entity of their own each. */
  entity: z.string(),
  /** A person's mention: the canonical name of the office said with it. */
  office: z.string().optional(),
  /** A date's value: ISO day, month, year, or an EDTF interval. */
  iso: z.string().optional(),
  /** ISO 3166-1 alpha-3 of the state that a place is in, an office or organisation belongs to. */
  country: z.string().optional(),
  rule: z.string(),
});

const EntitySchema = z.object({
  id: z.string(),
  kind: z.enum(codesOf(MENTION_KINDS)),
  name: z.string(),
  aliases: z.array(z.string()),
  offices: z.array(z.object({ title: z.string(), organisation: z.string().optional(), country: z.string().optional() })),
  /** Party code where it is one: ISO 3166-1 alpha-3, or UN, EU, LAS, GCC, NATO, COALITION … */
  code: z.string().optional(),
});

const StatementSchema = SpanSchema.extend({
  act: z.enum(codesOf(ACTS)),
  when: z.enum(['done', 'ongoing', 'future']),
  negated: z.boolean(),
  /** Parties that act: codes, or the canonical name of an entity that is no party code. */
  who: z.array(z.string()),
  /** The party at the other end, where it is not a joint act. */
  to: z.array(z.string()),
  speaker: z.string().nullable(),
  what: SpanSchema.nullable(),
  area: z.array(z.enum(codesOf(AREAS))),
  body: z.string().nullable(),
  programme: z.string().nullable(),
  conditions: z.array(SpanSchema),
  /** ISO date or period by which it is to be done. */
  due: z.string().nullable(),
  place: z.string().nullable(),
  plover: z.string().nullable(),
  rule: z.string(),
});

/** What a careful reader marks in an article. Pure function of text, publication date and word data. */
export const ReadingSchema = z.object({
  /** Title, then paragraphs, joined by one line feed, unaltered; all spans are UTF-16 offsets into it. */
  text: z.string(),
  sentences: z.array(SpanSchema),
  mentions: z.array(MentionSchema),
  entities: z.array(EntitySchema),
  /** The parties of the text, most spoken of first. */
  parties: z.array(z.string()),
  statements: z.array(StatementSchema),
  bodies: z.array(z.object({ entity: z.string(), state: z.enum(['proposed', 'existing', 'ended']) })),
  /** Where no statement was found: why, in one sentence of English; else null. */
  silence: z.string().nullable(),
});
export type Reading = z.infer<typeof ReadingSchema>;
export type Mention = z.infer<typeof MentionSchema>;
export type Entity = z.infer<typeof EntitySchema>;
export type Statement = z.infer<typeof StatementSchema>;
