import { createTable, type Migration } from './dialect.ts';
import { keepRows } from './trigger.ts';

/** What a language model read in a version of an article, beside the rules' reading: one row a model, kept as it came. */
export const modelReadings: Migration = {
  name: 'model readings',
  statements: (engine) => [
    createTable(engine, 'model_readings', [
      'version_id TEXT NOT NULL REFERENCES article_versions (id)',
      "model TEXT NOT NULL CHECK (model <> '')",
      'statements TEXT NOT NULL',
      'dropped TEXT NOT NULL',
      'stored_at TEXT NOT NULL',
      'PRIMARY KEY (version_id, model)',
    ]),
    ...keepRows(engine, 'model_readings', ['version_id, model'], false),
  ],
};
