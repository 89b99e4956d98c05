import type { Generated } from 'kysely';
import type { Role } from './types.ts';

// The columns of `migrations/0004-people.ts`, for the compiler.

type Changes = {
  revision: Generated<number>;
  changed_at: string;
  changed_by_kind: 'machine' | 'person';
  changed_by_name: string;
  change_reason: string;
};

export type PeopleTables = {
  people: Changes & { id: string; login: string; name: string; name_key: string; role: Role; disabled_at: string | null };
  process_privacy: Changes & { id: string; private: 0 | 1 };
  process_members: Changes & { id: string; process_id: string; person_id: string; member: 0 | 1 };
  passwords: { person_id: string; hash: string; set_at: string };
  passkeys: {
    id: string;
    person_id: string;
    public_key: string;
    counter: number;
    transports: string;
    name: string;
    added_at: string;
    used_at: string | null;
  };
  outside_identities: { issuer: string; subject: string; person_id: string; added_at: string };
  sign_in_links: {
    token_hash: string;
    purpose: 'first' | 'invite' | 'reset';
    role: Role;
    person_id: string | null;
    made_by: string | null;
    made_at: string;
    expires_at: string;
  };
  sessions: { token_hash: string; id: string; person_id: string; agent: string; begun_at: string; seen_at: string; expires_at: string };
  api_tokens: {
    token_hash: string;
    id: string;
    person_id: string;
    name: string;
    role: Role;
    made_at: string;
    used_at: string | null;
    expires_at: string;
  };
  challenges: { token_hash: string; content: string; expires_at: string };
  attempts: { id: string; count: number; expires_at: string };
};
