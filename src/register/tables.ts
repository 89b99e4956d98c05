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
  version_parties: { version_id: string; party: string };
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
  settings: Changes & { id: string; value: string };
};
