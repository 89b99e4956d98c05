import type { Migration } from './dialect.ts';

/**
 * The search index holds keys that the reading room made of each word, not words: both engines index the same.
 * PostgreSQL gathers new entries in a list that every search reads through: a short one (in kB), so that a search after an import is quick.
 * SQLite's `ascii` tokenizer splits at ASCII blanks only and leaves other letters alone; the index keeps no text of its own.
 */
export const search: Migration = {
  name: 'search',
  statements: (engine) =>
    engine === 'sqlite'
      ? ["CREATE VIRTUAL TABLE article_search USING fts5 (title, body, forms, content = '', contentless_delete = 1, tokenize = 'ascii')"]
      : [
          `CREATE TABLE article_search (
  seq BIGINT PRIMARY KEY REFERENCES articles (seq),
  keys TSVECTOR NOT NULL,
  length INTEGER NOT NULL
)`,
          'CREATE INDEX article_search_keys ON article_search USING gin (keys) WITH (gin_pending_list_limit = 512)',
        ],
};
