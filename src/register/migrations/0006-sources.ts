import { createTable, type Migration } from './dialect.ts';
import { keepRows, logChanges, refuseWhere } from './trigger.ts';

const SOURCE = [
  ...['id', 'url', 'host', 'kind', 'title', 'site', 'folder', 'state'],
  ...['revision', 'changed_at', 'changed_by_kind', 'changed_by_name', 'change_reason'],
];

/**
 * What is followed, and how the following goes. A source is a person's choice, so its changes are logged; the polls and the
 * items are the fetcher's own notes: what was received stands in `captures`, which never change.
 */
export const sources: Migration = {
  name: 'sources',
  statements: (engine) => [
    createTable(engine, 'sources', [
      'id TEXT PRIMARY KEY NOT NULL',
      'url TEXT NOT NULL UNIQUE',
      'host TEXT NOT NULL',
      "kind TEXT NOT NULL CHECK (kind IN ('feed', 'page', 'sitemap', 'folder'))",
      'title TEXT',
      'site TEXT',
      'folder TEXT NOT NULL',
      "state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'removed'))",
      'revision INTEGER NOT NULL DEFAULT 1',
      'changed_at TEXT NOT NULL',
      "changed_by_kind TEXT NOT NULL CHECK (changed_by_kind IN ('machine', 'person'))",
      "changed_by_name TEXT NOT NULL CHECK (changed_by_name <> '')",
      'change_reason TEXT NOT NULL',
    ]),
    ...keepRows(engine, 'sources', ['id', 'url'], true),
    ...refuseWhere(
      engine,
      'sources_revision',
      'UPDATE',
      'sources',
      'NEW.revision <> OLD.revision + 1 OR NEW.id <> OLD.id',
      'sources: a change keeps the id and raises the revision by one',
    ),
    ...logChanges(engine, 'sources', SOURCE, ['INSERT', 'UPDATE']),
    // One row a source: when it is asked next, what the last answers were, and which process has it in hand.
    createTable(engine, 'source_polls', [
      'source_id TEXT PRIMARY KEY NOT NULL REFERENCES sources (id)',
      'next_at TEXT NOT NULL',
      'interval_seconds INTEGER NOT NULL',
      'etag TEXT',
      'last_modified TEXT',
      'body_sha256 TEXT',
      'tried_at TEXT',
      'succeeded_at TEXT',
      'changed_at TEXT',
      'failures INTEGER NOT NULL DEFAULT 0',
      'trouble TEXT',
      'reason TEXT',
      'leased_by TEXT',
      'leased_until TEXT',
    ]),
    // What the sources name, each address once. `next_at` is empty where nothing is left to do.
    createTable(engine, 'source_items', [
      'url TEXT PRIMARY KEY NOT NULL',
      'source_id TEXT NOT NULL REFERENCES sources (id)',
      'article_id TEXT NOT NULL',
      'hint TEXT NOT NULL',
      'mark TEXT NOT NULL',
      "state TEXT NOT NULL CHECK (state IN ('waiting', 'stored', 'failed', 'gone'))",
      'visits INTEGER NOT NULL DEFAULT 0',
      'failures INTEGER NOT NULL DEFAULT 0',
      'reason TEXT',
      'etag TEXT',
      'last_modified TEXT',
      'next_at TEXT',
    ]),
    'CREATE INDEX captures_received ON captures (received_at, id)',
    'CREATE INDEX source_polls_next ON source_polls (next_at)',
    'CREATE INDEX source_items_next ON source_items (source_id, next_at)',
  ],
};
