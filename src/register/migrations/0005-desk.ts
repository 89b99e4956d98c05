import { createTable, type Migration } from './dialect.ts';
import { keepRows } from './trigger.ts';

const KINDS = "('process', 'meeting', 'body', 'commitment', 'condition', 'evidence')";
const PERSON = [
  "author_kind TEXT NOT NULL CHECK (author_kind = 'person')",
  "author_name TEXT NOT NULL CHECK (author_name <> '')",
  'reason TEXT NOT NULL',
  'at TEXT NOT NULL',
];

/** What people do at the desk. Each is a row that stays: who, when, why; what is undone is undone by one more row. */
const TABLES: readonly (readonly [name: string, keys: readonly string[], columns: readonly string[]])[] = [
  // One act of a person, however many entries it touched. `touched` lists them with the revision that the act left.
  [
    'desk_acts',
    ['seq', 'id'],
    [
      'seq SEQ',
      'id TEXT NOT NULL UNIQUE',
      'act TEXT NOT NULL',
      'touched TEXT NOT NULL',
      'undoes TEXT UNIQUE REFERENCES desk_acts (id)',
      ...PERSON,
    ],
  ],
  // How two entries of one kind stand to one another. The last row of a pair holds.
  [
    'entry_links',
    ['seq'],
    [
      'seq SEQ',
      "link TEXT NOT NULL CHECK (link IN ('merged_into', 'split_from', 'superseded_by', 'weaker_than', 'stronger_than'))",
      `entry_kind TEXT NOT NULL CHECK (entry_kind IN ${KINDS})`,
      'from_id TEXT NOT NULL',
      'to_id TEXT NOT NULL CHECK (to_id <> from_id)',
      "state TEXT NOT NULL CHECK (state IN ('linked', 'unlinked'))",
      ...PERSON,
    ],
  ],
  // The name that people chose for a process or a body. The last row of a language holds.
  [
    'chosen_names',
    ['seq'],
    [
      'seq SEQ',
      "entry_kind TEXT NOT NULL CHECK (entry_kind IN ('process', 'body'))",
      'entry_id TEXT NOT NULL',
      "language TEXT NOT NULL CHECK (language IN ('ar', 'en'))",
      'name TEXT',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      ...PERSON,
    ],
  ],
  // A status event that was set by mistake stays, and is told to be void.
  ['status_undos', ['event_id'], ['event_id TEXT PRIMARY KEY NOT NULL REFERENCES status_events (id)', ...PERSON]],
  // What somebody said of a condition on some day.
  [
    'condition_assessments',
    ['seq', 'id'],
    [
      'seq SEQ',
      'id TEXT NOT NULL UNIQUE',
      'condition_id TEXT NOT NULL REFERENCES conditions (id)',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      "judgement TEXT NOT NULL CHECK (judgement IN ('met', 'easing', 'unchanged', 'worsening', 'not_met'))",
      'speaker TEXT',
      'date TEXT NOT NULL',
      ...PERSON,
    ],
  ],
  // What a person did about a quotation whose text changed or went; `number` is that of the state that was looked at.
  [
    'quote_reviews',
    ['quote_id, number'],
    [
      'quote_id TEXT NOT NULL',
      'number INTEGER NOT NULL',
      "outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'moved', 'rejected'))",
      ...PERSON,
      'PRIMARY KEY (quote_id, number)',
      'FOREIGN KEY (quote_id, number) REFERENCES quote_states (quote_id, number)',
    ],
  ],
  // A reader's own coding of an entry, made without seeing another's; and what was settled where two differ.
  [
    'second_readings',
    ['seq', 'entry_kind, entry_id, reader_id'],
    [
      'seq SEQ',
      `entry_kind TEXT NOT NULL CHECK (entry_kind IN ${KINDS})`,
      'entry_id TEXT NOT NULL',
      'reader_id TEXT NOT NULL',
      'codes TEXT NOT NULL',
      ...PERSON,
      'UNIQUE (entry_kind, entry_id, reader_id)',
    ],
  ],
  [
    'adjudications',
    ['seq'],
    ['seq SEQ', `entry_kind TEXT NOT NULL CHECK (entry_kind IN ${KINDS})`, 'entry_id TEXT NOT NULL', 'codes TEXT NOT NULL', ...PERSON],
  ],
];

const ENTRY_TABLES = ['processes', 'meetings', 'bodies', 'commitments', 'conditions', 'evidence'];
const INDEXES = [
  'entry_links_from ON entry_links (entry_kind, from_id)',
  'entry_links_to ON entry_links (entry_kind, to_id)',
  'chosen_names_entry ON chosen_names (entry_kind, entry_id)',
  'condition_assessments_condition ON condition_assessments (condition_id)',
  'adjudications_entry ON adjudications (entry_kind, entry_id)',
  // What waits is counted from the first alone; what waits in an article is found by its quotations.
  ...ENTRY_TABLES.flatMap((table) => [
    `${table}_waiting ON ${table} (standing, proposed_by_kind)`,
    `${table}_quote ON ${table} (quote_id)`,
  ]),
];

export const desk: Migration = {
  name: 'desk',
  statements: (engine) => [
    ...TABLES.map(([name, , columns]) => createTable(engine, name, columns)),
    // Who looks at what just now. Nothing is decided by it, so it is overwritten and forgotten.
    createTable(engine, 'desk_presence', [
      'entry_kind TEXT NOT NULL',
      'entry_id TEXT NOT NULL',
      'person_id TEXT NOT NULL',
      'person_name TEXT NOT NULL',
      'seen_at TEXT NOT NULL',
      'PRIMARY KEY (entry_kind, entry_id, person_id)',
    ]),
    ...INDEXES.map((index) => `CREATE INDEX ${index}`),
    ...TABLES.flatMap(([name, keys]) => keepRows(engine, name, keys, false)),
  ],
};
