import type { Generated } from 'kysely';
import type { PeopleTables } from './people/tables.ts';
import type { Standing } from './types.ts';

// The columns of `migrations/0001-tables.ts`, for the compiler. Lists and objects are JSON text.

type Who = { author_kind: 'machine' | 'person'; author_name: string };
type Changes = {
  revision: Generated<number>;
  changed_at: string;
  changed_by_kind: 'machine' | 'person';
  changed_by_name: string;
  change_reason: string;
};
export type EntryColumns = Changes & {
  id: string;
  quote_id: string;
  proposed_by_kind: 'machine' | 'person';
  proposed_by_name: string;
  rule: string | null;
  standing: Generated<Standing>;
};
/** Who did something at the desk, why and when: the columns of `migrations/0005-desk.ts`. */
type DeskAuthor = Who & { reason: string; at: string };
export type EntryKind = 'process' | 'meeting' | 'body' | 'commitment' | 'condition' | 'evidence';

export type Tables = PeopleTables & {
  migrations: { number: number; name: string; applied_at: string };
  blobs: { sha256: string; packing: 'raw' | 'zstd'; size: number; bytes: Uint8Array };
  captures: { id: string; sha256: string; url: string | null; headers: string; received_at: string };
  articles: Changes & {
    seq: Generated<number>;
    id: string;
    version_id: string;
    version: number;
    title: string;
    language: 'ar' | 'en' | 'und';
    carrier: string | null;
    carrier_key: string | null;
    origin: string | null;
    url: string | null;
    published: string | null;
    day: string;
    statements: number;
    stored_at: string;
    withdrawn_at: string | null;
  };
  article_versions: {
    id: string;
    article_id: string;
    number: number;
    capture_id: string;
    article: string;
    text: string;
    text_key: string;
    stored_at: string;
  };
  readings: { version_id: string; number: number; reading: string; stored_at: string };
  model_readings: { version_id: string; model: string; statements: string; dropped: string; stored_at: string };
  version_parties: { version_id: string; party: string };
  version_marks: { version_id: string; kind: 'act' | 'area'; value: string };
  name_words: { script: 'arab' | 'latn'; sound: string; word: string };
  saved_searches: {
    id: string;
    person_id: string;
    name: string;
    language: 'ar' | 'en';
    question: string;
    token_hash: string | null;
    saved_at: string;
  };
  story_acts: DeskAuthor & { seq: Generated<number>; id: string; act: 'join' | 'split' | 'undo'; undoes: string | null };
  story_moves: { seq: Generated<number>; act_id: string; article_id: string; from_story: string; to_story: string };
  relations: Changes & { id: string; copy_of: string | null; story: string; alike: string; keywords: string; origin: string | null };
  quotes: {
    id: string;
    version_id: string;
    span_start: number;
    span_end: number;
    exact: string;
    prefix: string;
    suffix: string;
    stored_at: string;
  };
  quote_states: Who & { quote_id: string; number: number; state: 'current' | 'text_changed' | 'withdrawn'; at: string; reason: string };
  entities: { id: string; kind: string; name: string };
  entity_names: { entity_id: string; name: string; version_id: string };
  appearances: { entity_id: string; version_id: string; mentions: number };
  entity_offices: { entity_id: string; quote_id: string; title: string; country: string | null };
  processes: EntryColumns & { parties: string };
  process_names: { process_id: string; language: 'ar' | 'en'; name: string; quote_id: string };
  meetings: EntryColumns & { process_id: string; title: string; date: string | null; place: string | null; parties: string };
  delegates: { meeting_id: string; party: string; name: string; office: string | null; quote_id: string };
  bodies: EntryColumns & { process_id: string; name: string; state: 'proposed' | 'existing' | 'ended' };
  body_names: { body_id: string; name: string; quote_id: string };
  commitments: EntryColumns & {
    process_id: string;
    wording: string;
    act: string;
    who: string;
    towards: string;
    area: string;
    body: string | null;
    programme: string | null;
    due: string | null;
    date: string | null;
  };
  conditions: EntryColumns & { process_id: string; commitment_id: string | null; wording: string };
  evidence: EntryColumns & { commitment_id: string; bearing: string; reasons: string };
  proposals: Who & {
    id: string;
    entry_kind: EntryKind;
    entry_id: string;
    quote_id: string;
    rule: string | null;
    content: string;
    at: string;
  };
  decisions: Who & {
    seq: Generated<number>;
    entry_kind: EntryKind;
    entry_id: string;
    verdict: Standing;
    reason: string;
    at: string;
  };
  status_events: Who & {
    seq: Generated<number>;
    id: string;
    commitment_id: string;
    evidence_id: string;
    status: string;
    date: string;
    reason: string;
    at: string;
  };
  change_log: Who & {
    seq: Generated<number>;
    at: string;
    reason: string;
    entry_table: string;
    entry_id: string;
    before: string | null;
    after: string;
  };
  sources: Changes & {
    id: string;
    url: string;
    host: string;
    kind: 'feed' | 'page' | 'sitemap' | 'folder';
    title: string | null;
    site: string | null;
    folder: string;
    state: 'active' | 'paused' | 'removed';
  };
  source_polls: {
    source_id: string;
    next_at: string;
    interval_seconds: number;
    etag: string | null;
    last_modified: string | null;
    body_sha256: string | null;
    tried_at: string | null;
    succeeded_at: string | null;
    changed_at: string | null;
    failures: Generated<number>;
    trouble: string | null;
    reason: string | null;
    leased_by: string | null;
    leased_until: string | null;
  };
  source_items: {
    url: string;
    source_id: string;
    article_id: string;
    hint: string;
    mark: string;
    state: 'waiting' | 'stored' | 'failed' | 'gone';
    visits: Generated<number>;
    failures: Generated<number>;
    reason: string | null;
    etag: string | null;
    last_modified: string | null;
    next_at: string | null;
  };
  settings: Changes & { id: string; value: string };
  desk_acts: DeskAuthor & { seq: Generated<number>; id: string; act: string; touched: string; undoes: string | null };
  entry_links: DeskAuthor & {
    seq: Generated<number>;
    link: 'merged_into' | 'split_from' | 'superseded_by' | 'weaker_than' | 'stronger_than';
    entry_kind: EntryKind;
    from_id: string;
    to_id: string;
    state: 'linked' | 'unlinked';
  };
  chosen_names: DeskAuthor & {
    seq: Generated<number>;
    entry_kind: 'process' | 'body';
    entry_id: string;
    language: 'ar' | 'en';
    name: string | null;
    quote_id: string;
  };
  status_undos: DeskAuthor & { event_id: string };
  condition_assessments: DeskAuthor & {
    seq: Generated<number>;
    id: string;
    condition_id: string;
    quote_id: string;
    judgement: 'met' | 'easing' | 'unchanged' | 'worsening' | 'not_met';
    speaker: string | null;
    date: string;
  };
  quote_reviews: DeskAuthor & { quote_id: string; number: number; outcome: 'kept' | 'moved' | 'rejected' };
  second_readings: DeskAuthor & { seq: Generated<number>; entry_kind: EntryKind; entry_id: string; reader_id: string; codes: string };
  adjudications: DeskAuthor & { seq: Generated<number>; entry_kind: EntryKind; entry_id: string; codes: string };
  desk_presence: { entry_kind: EntryKind; entry_id: string; person_id: string; person_name: string; seen_at: string };
};
