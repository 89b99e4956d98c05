import { createTable, type Engine, type Migration } from './dialect.ts';
import { keepRows, logChanges, refuseWhere } from './trigger.ts';

const CHANGES = [
  'revision INTEGER NOT NULL DEFAULT 1',
  'changed_at TEXT NOT NULL',
  "changed_by_kind TEXT NOT NULL CHECK (changed_by_kind IN ('machine', 'person'))",
  "changed_by_name TEXT NOT NULL CHECK (changed_by_name <> '')",
  'change_reason TEXT NOT NULL',
];
const ROLE = "role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'adjudicator', 'administrator'))";
const PERSON = 'person_id TEXT NOT NULL REFERENCES people (id)';

/** Whose rows are never deleted and whose changes are logged. None of them holds a secret: the log is read by people. */
const LOGGED: readonly (readonly [name: string, columns: readonly string[], keys: readonly string[]])[] = [
  [
    'people',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      'login TEXT NOT NULL UNIQUE',
      "name TEXT NOT NULL CHECK (name <> '')",
      'name_key TEXT NOT NULL UNIQUE',
      ROLE,
      'disabled_at TEXT',
      ...CHANGES,
    ],
    ['id', 'login', 'name_key'],
  ],
  [
    'process_privacy',
    ['id TEXT PRIMARY KEY NOT NULL REFERENCES processes (id)', 'private INTEGER NOT NULL CHECK (private IN (0, 1))', ...CHANGES],
    ['id'],
  ],
  [
    'process_members',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      'process_id TEXT NOT NULL REFERENCES processes (id)',
      PERSON,
      'member INTEGER NOT NULL CHECK (member IN (0, 1))',
      ...CHANGES,
      'UNIQUE (process_id, person_id)',
    ],
    ['id', 'process_id, person_id'],
  ],
];

/** Secrets (only ever hashed) and what runs out. Rows go when they are spent. */
const PASSING: readonly (readonly [name: string, columns: readonly string[]])[] = [
  ['passwords', ['person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id)', 'hash TEXT NOT NULL', 'set_at TEXT NOT NULL']],
  [
    'passkeys',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      PERSON,
      'public_key TEXT NOT NULL',
      'counter BIGINT NOT NULL',
      'transports TEXT NOT NULL',
      'name TEXT NOT NULL',
      'added_at TEXT NOT NULL',
      'used_at TEXT',
    ],
  ],
  [
    'outside_identities',
    ['issuer TEXT NOT NULL', 'subject TEXT NOT NULL', PERSON, 'added_at TEXT NOT NULL', 'PRIMARY KEY (issuer, subject)'],
  ],
  [
    'sign_in_links',
    [
      'token_hash TEXT PRIMARY KEY NOT NULL',
      "purpose TEXT NOT NULL CHECK (purpose IN ('first', 'invite', 'reset'))",
      ROLE,
      'person_id TEXT REFERENCES people (id)',
      'made_by TEXT REFERENCES people (id)',
      'made_at TEXT NOT NULL',
      'expires_at TEXT NOT NULL',
    ],
  ],
  [
    'sessions',
    [
      'token_hash TEXT PRIMARY KEY NOT NULL',
      'id TEXT NOT NULL UNIQUE',
      PERSON,
      'agent TEXT NOT NULL',
      'begun_at TEXT NOT NULL',
      'seen_at TEXT NOT NULL',
      'expires_at TEXT NOT NULL',
    ],
  ],
  [
    'api_tokens',
    [
      'token_hash TEXT PRIMARY KEY NOT NULL',
      'id TEXT NOT NULL UNIQUE',
      PERSON,
      'name TEXT NOT NULL',
      ROLE,
      'made_at TEXT NOT NULL',
      'used_at TEXT',
      'expires_at TEXT NOT NULL',
    ],
  ],
  // What a passkey or an institution must answer: spent by the first answer.
  ['challenges', ['token_hash TEXT PRIMARY KEY NOT NULL', 'content TEXT NOT NULL', 'expires_at TEXT NOT NULL']],
  ['attempts', ['id TEXT PRIMARY KEY NOT NULL', 'count INTEGER NOT NULL', 'expires_at TEXT NOT NULL']],
];
const INDEXES = [
  'sessions_person ON sessions (person_id)',
  'api_tokens_person ON api_tokens (person_id)',
  'passkeys_person ON passkeys (person_id)',
];

function keepLog(engine: Engine, table: string, columns: readonly string[], keys: readonly string[]): string[] {
  const names = columns.filter((column) => /^[a-z]/.test(column)).map((column) => column.split(' ')[0]!);
  const skips = 'NEW.revision <> OLD.revision + 1 OR NEW.id <> OLD.id';
  return [
    ...keepRows(engine, table, keys, true),
    ...refuseWhere(engine, `${table}_revision`, 'UPDATE', table, skips, `${table}: a change keeps the id and raises the revision by one`),
    ...logChanges(engine, table, names, ['INSERT', 'UPDATE']),
  ];
}

/** Those who use the register: accounts, what they prove themselves with, and who may see a private process. */
export const people: Migration = {
  name: 'people',
  statements: (engine) => [
    ...LOGGED.map(([name, columns]) => createTable(engine, name, columns)),
    ...PASSING.map(([name, columns]) =>
      createTable(engine, name, engine === 'sqlite' ? columns.map((column) => column.replace('BIGINT', 'INTEGER')) : columns),
    ),
    ...INDEXES.map((index) => `CREATE INDEX ${index}`),
    ...LOGGED.flatMap(([name, columns, keys]) => keepLog(engine, name, columns, keys)),
  ],
};
