import { createTable, type Migration } from './dialect.ts';
import { keepRows } from './trigger.ts';

const PERSON = [
  "author_kind TEXT NOT NULL CHECK (author_kind = 'person')",
  "author_name TEXT NOT NULL CHECK (author_name <> '')",
  'reason TEXT NOT NULL',
  'at TEXT NOT NULL',
];

/** Acts and areas of what is stored already: of each version's newest reading. */
function fillMarks(engine: 'sqlite' | 'postgres'): string[] {
  const newest = 'r.number = (SELECT max(n.number) FROM readings n WHERE n.version_id = r.version_id)';
  const insert = 'INSERT INTO version_marks (version_id, kind, value) SELECT DISTINCT r.version_id';
  return engine === 'sqlite'
    ? [
        `${insert}, 'act', json_extract(s.value, '$.act') FROM readings r, json_each(r.reading, '$.statements') s WHERE ${newest}`,
        `${insert}, 'area', a.value FROM readings r, json_each(r.reading, '$.statements') s, json_each(s.value, '$.area') a WHERE ${newest}`,
      ]
    : [
        `${insert}, 'act', s ->> 'act' FROM readings r, json_array_elements(r.reading::json -> 'statements') s WHERE ${newest}`,
        `${insert}, 'area', a FROM readings r, json_array_elements(r.reading::json -> 'statements') s, json_array_elements_text(s -> 'area') a WHERE ${newest}`,
      ];
}

/**
 * What a search is narrowed by beyond words; the words of names by how they sound, so that a name is found in either script; the
 * searches that people keep, whose secrets are hashed and whose rows go with them; and stories as people put them right, which stay.
 */
export const searchFields: Migration = {
  name: 'search fields',
  statements: (engine) => [
    createTable(engine, 'version_marks', [
      'version_id TEXT NOT NULL REFERENCES article_versions (id)',
      "kind TEXT NOT NULL CHECK (kind IN ('act', 'area'))",
      'value TEXT NOT NULL',
      'PRIMARY KEY (version_id, kind, value)',
    ]),
    'CREATE INDEX version_marks_value ON version_marks (kind, value)',
    ...fillMarks(engine),
    createTable(engine, 'name_words', [
      "script TEXT NOT NULL CHECK (script IN ('arab', 'latn'))",
      'sound TEXT NOT NULL',
      'word TEXT NOT NULL',
      'PRIMARY KEY (script, sound, word)',
    ]),
    createTable(engine, 'saved_searches', [
      'id TEXT PRIMARY KEY NOT NULL',
      'person_id TEXT NOT NULL REFERENCES people (id)',
      'name TEXT NOT NULL',
      "language TEXT NOT NULL CHECK (language IN ('ar', 'en'))",
      'question TEXT NOT NULL',
      'token_hash TEXT UNIQUE',
      'saved_at TEXT NOT NULL',
    ]),
    'CREATE INDEX saved_searches_person ON saved_searches (person_id)',
    // One act of a person on stories, and the articles that it moved. The last move of an article holds.
    createTable(engine, 'story_acts', [
      'seq SEQ',
      'id TEXT NOT NULL UNIQUE',
      "act TEXT NOT NULL CHECK (act IN ('join', 'split', 'undo'))",
      'undoes TEXT UNIQUE REFERENCES story_acts (id)',
      ...PERSON,
    ]),
    createTable(engine, 'story_moves', [
      'seq SEQ',
      'act_id TEXT NOT NULL REFERENCES story_acts (id)',
      'article_id TEXT NOT NULL REFERENCES articles (id)',
      'from_story TEXT NOT NULL REFERENCES articles (id)',
      'to_story TEXT NOT NULL REFERENCES articles (id)',
    ]),
    ...['act_id', 'article_id', 'from_story', 'to_story'].map((column) => `CREATE INDEX story_moves_${column} ON story_moves (${column})`),
    ...keepRows(engine, 'story_acts', ['seq', 'id'], false),
    ...keepRows(engine, 'story_moves', ['seq'], false),
  ],
};
