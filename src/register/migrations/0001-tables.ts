import { createTable, type Migration } from './dialect.ts';

const AUTHOR = [
  "author_kind TEXT NOT NULL CHECK (author_kind IN ('machine', 'person'))",
  "author_name TEXT NOT NULL CHECK (author_name <> '')",
];

/** Columns of a row that may change: who changed it last, when and why. The triggers of 0002 copy each change to `change_log`. */
const CHANGES = [
  'revision INTEGER NOT NULL DEFAULT 1',
  'changed_at TEXT NOT NULL',
  "changed_by_kind TEXT NOT NULL CHECK (changed_by_kind IN ('machine', 'person'))",
  "changed_by_name TEXT NOT NULL CHECK (changed_by_name <> '')",
  'change_reason TEXT NOT NULL',
];

/** Columns of every entry: the sentence it rests on, who proposed it, and where it stands. Only a person moves `standing`. */
const ENTRY = [
  'id TEXT PRIMARY KEY NOT NULL',
  'quote_id TEXT NOT NULL REFERENCES quotes (id)',
  "proposed_by_kind TEXT NOT NULL CHECK (proposed_by_kind IN ('machine', 'person'))",
  "proposed_by_name TEXT NOT NULL CHECK (proposed_by_name <> '')",
  'rule TEXT',
  "standing TEXT NOT NULL DEFAULT 'proposed' CHECK (standing IN ('proposed', 'accepted', 'changed', 'rejected'))",
  ...CHANGES,
];
const ENTRY_LAW = "CHECK (standing = 'proposed' OR changed_by_kind = 'person')";
const ENTRY_KIND = "entry_kind TEXT NOT NULL CHECK (entry_kind IN ('process', 'meeting', 'body', 'commitment', 'condition', 'evidence'))";
const PROCESS = 'process_id TEXT NOT NULL REFERENCES processes (id)';

const TABLES: readonly (readonly [name: string, columns: readonly string[]])[] = [
  // What was received. The bytes stand once, however often they come.
  [
    'blobs',
    [
      'sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64)',
      "packing TEXT NOT NULL CHECK (packing IN ('raw', 'zstd'))",
      'size INTEGER NOT NULL',
      'bytes BYTES NOT NULL',
    ],
  ],
  [
    'captures',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      'sha256 TEXT NOT NULL REFERENCES blobs (sha256)',
      'url TEXT',
      'headers TEXT NOT NULL',
      'received_at TEXT NOT NULL',
    ],
  ],
  // The article as it stands now, for lists; its words stand in its versions.
  [
    'articles',
    [
      'seq SEQ',
      'id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 512)',
      'version_id TEXT NOT NULL REFERENCES article_versions (id) DEFERRABLE INITIALLY DEFERRED',
      'version INTEGER NOT NULL',
      'title TEXT NOT NULL',
      "language TEXT NOT NULL CHECK (language IN ('ar', 'en', 'und'))",
      'carrier TEXT',
      'carrier_key TEXT',
      'origin TEXT',
      'url TEXT',
      'published TEXT',
      'day TEXT NOT NULL',
      'statements INTEGER NOT NULL',
      'stored_at TEXT NOT NULL',
      'withdrawn_at TEXT',
      ...CHANGES,
    ],
  ],
  [
    'article_versions',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      'article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED',
      'number INTEGER NOT NULL CHECK (number > 0)',
      'capture_id TEXT NOT NULL REFERENCES captures (id)',
      'article TEXT NOT NULL',
      'text TEXT NOT NULL',
      'text_key TEXT NOT NULL',
      'stored_at TEXT NOT NULL',
      'UNIQUE (article_id, number)',
    ],
  ],
  // A version is read again when word data improve: the newest number is the one in force.
  [
    'readings',
    [
      'version_id TEXT NOT NULL REFERENCES article_versions (id)',
      'number INTEGER NOT NULL CHECK (number > 0)',
      'reading TEXT NOT NULL',
      'stored_at TEXT NOT NULL',
      'PRIMARY KEY (version_id, number)',
    ],
  ],
  [
    'version_parties',
    ['version_id TEXT NOT NULL REFERENCES article_versions (id)', 'party TEXT NOT NULL', 'PRIMARY KEY (version_id, party)'],
  ],
  [
    'relations',
    [
      'id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id)',
      'copy_of TEXT REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED',
      'story TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED',
      'alike TEXT NOT NULL',
      'keywords TEXT NOT NULL',
      'origin TEXT',
      ...CHANGES,
    ],
  ],
  // Quotations never change; what became of them is told in rows.
  [
    'quotes',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      'version_id TEXT NOT NULL REFERENCES article_versions (id)',
      'span_start INTEGER NOT NULL CHECK (span_start >= 0)',
      'span_end INTEGER NOT NULL',
      "exact TEXT NOT NULL CHECK (exact <> '')",
      'prefix TEXT NOT NULL',
      'suffix TEXT NOT NULL',
      'stored_at TEXT NOT NULL',
      'CHECK (span_end > span_start)',
    ],
  ],
  [
    'quote_states',
    [
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      'number INTEGER NOT NULL CHECK (number > 0)',
      "state TEXT NOT NULL CHECK (state IN ('current', 'text_changed', 'withdrawn'))",
      'at TEXT NOT NULL',
      ...AUTHOR,
      'reason TEXT NOT NULL',
      'PRIMARY KEY (quote_id, number)',
    ],
  ],
  ['entities', ['id TEXT PRIMARY KEY NOT NULL', 'kind TEXT NOT NULL', 'name TEXT NOT NULL']],
  [
    'entity_names',
    [
      'entity_id TEXT NOT NULL REFERENCES entities (id)',
      'name TEXT NOT NULL',
      'version_id TEXT NOT NULL REFERENCES article_versions (id)',
      'PRIMARY KEY (entity_id, name)',
    ],
  ],
  [
    'appearances',
    [
      'entity_id TEXT NOT NULL REFERENCES entities (id)',
      'version_id TEXT NOT NULL REFERENCES article_versions (id)',
      'mentions INTEGER NOT NULL',
      'PRIMARY KEY (entity_id, version_id)',
    ],
  ],
  [
    'entity_offices',
    [
      'entity_id TEXT NOT NULL REFERENCES entities (id)',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      'title TEXT NOT NULL',
      'country TEXT',
      'PRIMARY KEY (entity_id, quote_id, title)',
    ],
  ],
  ['processes', [...ENTRY, 'parties TEXT NOT NULL', ENTRY_LAW]],
  [
    'process_names',
    [
      PROCESS,
      "language TEXT NOT NULL CHECK (language IN ('ar', 'en'))",
      'name TEXT NOT NULL',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      'PRIMARY KEY (process_id, language, name)',
    ],
  ],
  ['meetings', [...ENTRY, PROCESS, 'title TEXT NOT NULL', 'date TEXT', 'place TEXT', 'parties TEXT NOT NULL', ENTRY_LAW]],
  [
    'delegates',
    [
      'meeting_id TEXT NOT NULL REFERENCES meetings (id)',
      'party TEXT NOT NULL',
      'name TEXT NOT NULL',
      'office TEXT',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      'PRIMARY KEY (meeting_id, party, name)',
    ],
  ],
  [
    'bodies',
    [...ENTRY, PROCESS, 'name TEXT NOT NULL', "state TEXT NOT NULL CHECK (state IN ('proposed', 'existing', 'ended'))", ENTRY_LAW],
  ],
  [
    'body_names',
    [
      'body_id TEXT NOT NULL REFERENCES bodies (id)',
      'name TEXT NOT NULL',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      'PRIMARY KEY (body_id, name)',
    ],
  ],
  [
    'commitments',
    [
      ...ENTRY,
      PROCESS,
      "wording TEXT NOT NULL CHECK (wording <> '')",
      'act TEXT NOT NULL',
      'who TEXT NOT NULL',
      'towards TEXT NOT NULL',
      'area TEXT NOT NULL',
      'body TEXT',
      'programme TEXT',
      'due TEXT',
      'date TEXT',
      ENTRY_LAW,
    ],
  ],
  [
    'conditions',
    [...ENTRY, PROCESS, 'commitment_id TEXT REFERENCES commitments (id)', "wording TEXT NOT NULL CHECK (wording <> '')", ENTRY_LAW],
  ],
  [
    'evidence',
    [
      ...ENTRY,
      'commitment_id TEXT NOT NULL REFERENCES commitments (id)',
      "bearing TEXT NOT NULL CHECK (bearing IN ('announces', 'restates', 'advances', 'completes', 'delays', 'contradicts'))",
      'reasons TEXT NOT NULL',
      'UNIQUE (id, commitment_id)',
      ENTRY_LAW,
    ],
  ],
  // A machine proposes, a person decides: two tables, never one (law 5).
  [
    'proposals',
    [
      'id TEXT PRIMARY KEY NOT NULL',
      ENTRY_KIND,
      'entry_id TEXT NOT NULL',
      'quote_id TEXT NOT NULL REFERENCES quotes (id)',
      ...AUTHOR,
      'rule TEXT',
      'content TEXT NOT NULL',
      'at TEXT NOT NULL',
    ],
  ],
  [
    'decisions',
    [
      'seq SEQ',
      ENTRY_KIND,
      'entry_id TEXT NOT NULL',
      "verdict TEXT NOT NULL CHECK (verdict IN ('proposed', 'accepted', 'changed', 'rejected'))",
      "author_kind TEXT NOT NULL CHECK (author_kind = 'person')",
      "author_name TEXT NOT NULL CHECK (author_name <> '')",
      'reason TEXT NOT NULL',
      'at TEXT NOT NULL',
    ],
  ],
  [
    'status_events',
    [
      'seq SEQ',
      'id TEXT NOT NULL UNIQUE',
      'commitment_id TEXT NOT NULL',
      'evidence_id TEXT NOT NULL',
      "status TEXT NOT NULL CHECK (status IN ('no_evidence', 'not_started', 'initiated', 'advanced', 'fulfilled', 'partly_fulfilled', 'stalled', 'not_fulfilled'))",
      'date TEXT NOT NULL',
      "author_kind TEXT NOT NULL CHECK (author_kind = 'person')",
      "author_name TEXT NOT NULL CHECK (author_name <> '')",
      "reason TEXT NOT NULL CHECK (reason <> '')",
      'at TEXT NOT NULL',
      'FOREIGN KEY (evidence_id, commitment_id) REFERENCES evidence (id, commitment_id)',
    ],
  ],
  [
    'change_log',
    [
      'seq SEQ',
      'at TEXT NOT NULL',
      ...AUTHOR,
      'reason TEXT NOT NULL',
      'entry_table TEXT NOT NULL',
      'entry_id TEXT NOT NULL',
      'before TEXT',
      'after TEXT NOT NULL',
    ],
  ],
  ['settings', ['id TEXT PRIMARY KEY NOT NULL', 'value TEXT NOT NULL', ...CHANGES]],
];

const INDEXES = [
  // A new version must be found by the article that names it: without this, each insert reads all articles.
  'articles_version ON articles (version_id)',
  'articles_day ON articles (day, seq)',
  'articles_carrier ON articles (carrier_key)',
  'captures_sha256 ON captures (sha256)',
  'version_parties_party ON version_parties (party)',
  'relations_story ON relations (story)',
  'relations_copy_of ON relations (copy_of)',
  'quotes_version ON quotes (version_id)',
  'appearances_version ON appearances (version_id)',
  'meetings_process ON meetings (process_id)',
  'bodies_process ON bodies (process_id)',
  'commitments_process ON commitments (process_id)',
  'conditions_process ON conditions (process_id)',
  'conditions_commitment ON conditions (commitment_id)',
  'evidence_commitment ON evidence (commitment_id)',
  'proposals_entry ON proposals (entry_kind, entry_id)',
  'decisions_entry ON decisions (entry_kind, entry_id)',
  'status_events_commitment ON status_events (commitment_id)',
  'change_log_entry ON change_log (entry_table, entry_id)',
];

/** Articles and versions point at each other, so PostgreSQL gets that one key after both tables stand. */
const VERSION_KEY = 'version_id TEXT NOT NULL REFERENCES article_versions (id) DEFERRABLE INITIALLY DEFERRED';

export const tables: Migration = {
  name: 'tables',
  statements: (engine) => {
    const later = engine === 'postgres';
    return [
      ...TABLES.map(([name, columns]) =>
        createTable(
          engine,
          name,
          later ? columns.map((column) => (column === VERSION_KEY ? 'version_id TEXT NOT NULL' : column)) : columns,
        ),
      ),
      ...(later
        ? ['ALTER TABLE articles ADD FOREIGN KEY (version_id) REFERENCES article_versions (id) DEFERRABLE INITIALLY DEFERRED']
        : []),
      ...INDEXES.map((index) => `CREATE INDEX ${index}`),
    ];
  },
};
