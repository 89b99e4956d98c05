import type { Engine, Migration } from './dialect.ts';
import { keepRows, LOG_CHANGE, logChanges, REFUSE_CHANGE, refuseWhere } from './trigger.ts';

/** Tables whose rows never change, with the keys that tell two rows apart. */
const APPEND_ONLY: readonly (readonly [table: string, ...keys: readonly string[]])[] = [
  ['blobs', 'sha256'],
  ['captures', 'id'],
  ['article_versions', 'id', 'article_id, number'],
  ['readings', 'version_id, number'],
  ['quotes', 'id'],
  ['quote_states', 'quote_id, number'],
  ['entities', 'id'],
  ['entity_names', 'entity_id, name'],
  ['entity_offices', 'entity_id, quote_id, title'],
  ['process_names', 'process_id, language, name'],
  ['delegates', 'meeting_id, party, name'],
  ['body_names', 'body_id, name'],
  ['proposals', 'id'],
  ['decisions', 'seq'],
  ['status_events', 'seq', 'id'],
  ['change_log', 'seq'],
];

const CHANGES = ['revision', 'changed_at', 'changed_by_kind', 'changed_by_name', 'change_reason'];
const ENTRY = ['id', 'quote_id', 'proposed_by_kind', 'proposed_by_name', 'rule', 'standing', ...CHANGES];
const ENTRIES: readonly (readonly [kind: string, table: string, columns: readonly string[]])[] = [
  ['process', 'processes', ['parties']],
  ['meeting', 'meetings', ['process_id', 'title', 'date', 'place', 'parties']],
  ['body', 'bodies', ['process_id', 'name', 'state']],
  ['commitment', 'commitments', ['process_id', 'wording', 'act', 'who', 'towards', 'area', 'body', 'programme', 'due', 'date']],
  ['condition', 'conditions', ['process_id', 'commitment_id', 'wording']],
  ['evidence', 'evidence', ['commitment_id', 'bearing', 'reasons']],
];
const ARTICLE =
  'seq id version_id version title language carrier carrier_key origin url published day statements stored_at withdrawn_at'.split(' ');
const RELATION = ['id', 'copy_of', 'story', 'alike', 'keywords', 'origin'];

/** Rows that may change do so one revision at a time, under the same id, and leave each change in the log. */
function keepHistory(engine: Engine, table: string, columns: readonly string[], moments: readonly ('INSERT' | 'UPDATE')[]): string[] {
  const skips = 'NEW.revision <> OLD.revision + 1 OR NEW.id <> OLD.id';
  return [
    ...keepRows(engine, table, columns.includes('seq') ? ['seq', 'id'] : ['id'], true),
    ...refuseWhere(engine, `${table}_revision`, 'UPDATE', table, skips, `${table}: a change keeps the id and raises the revision by one`),
    ...logChanges(engine, table, columns, moments),
  ];
}

/** What a person decided is the only thing that moves an entry's standing. */
function guardStanding(engine: Engine, kind: string, table: string): string[] {
  const last = `SELECT verdict FROM decisions WHERE entry_kind = '${kind}' AND entry_id = NEW.id ORDER BY seq DESC LIMIT 1`;
  const undecided = `NEW.standing <> OLD.standing AND NEW.standing <> coalesce((${last}), '')`;
  const unknown = `NEW.entry_kind = '${kind}' AND NOT EXISTS (SELECT 1 FROM ${table} WHERE id = NEW.entry_id)`;
  return [
    ...refuseWhere(engine, `${table}_new_standing`, 'INSERT', table, "NEW.standing <> 'proposed'", 'an entry begins as a proposal'),
    ...refuseWhere(engine, `${table}_standing`, 'UPDATE', table, undecided, 'standing moves only by a decision'),
    ...refuseWhere(engine, `${table}_known`, 'INSERT', 'decisions', unknown, `a decision needs its ${kind}`),
  ];
}

/** Law 1: a quotation is a run of the stored text that it names, and a wording is a run of its quotation. */
function guardQuotes(engine: Engine): string[] {
  const found = (within: string, what: string) => (engine === 'sqlite' ? `instr(${within}, ${what})` : `position(${what} in ${within})`);
  const text = '(SELECT text FROM article_versions WHERE id = NEW.version_id)';
  const exact = '(SELECT exact FROM quotes WHERE id = NEW.quote_id)';
  const stray = `coalesce(${found(text, 'NEW.prefix || NEW.exact || NEW.suffix')}, 0) = 0`;
  const other = `coalesce(${found(exact, 'NEW.wording')}, 0) = 0`;
  return [
    ...refuseWhere(engine, 'quotes_in_text', 'INSERT', 'quotes', stray, 'a quote stands word for word in its version'),
    ...['commitments', 'conditions'].flatMap((table) => [
      ...refuseWhere(engine, `${table}_wording`, 'INSERT', table, other, 'a wording stands word for word in its quote'),
      ...refuseWhere(engine, `${table}_wording_kept`, 'UPDATE', table, other, 'a wording stands word for word in its quote'),
    ]),
  ];
}

export const laws: Migration = {
  name: 'laws',
  statements: (engine) => [
    ...(engine === 'postgres' ? [REFUSE_CHANGE, LOG_CHANGE] : []),
    ...APPEND_ONLY.flatMap(([table, ...keys]) => keepRows(engine, table, keys, false)),
    ...ENTRIES.flatMap(([kind, table, columns]) => [
      ...keepHistory(engine, table, [...ENTRY, ...columns], ['INSERT', 'UPDATE']),
      ...guardStanding(engine, kind, table),
    ]),
    ...keepHistory(engine, 'settings', ['id', 'value', ...CHANGES], ['INSERT', 'UPDATE']),
    // A new article is its own record: only what changes later is logged.
    ...keepHistory(engine, 'articles', [...ARTICLE, ...CHANGES], ['UPDATE']),
    ...keepHistory(engine, 'relations', [...RELATION, ...CHANGES], ['UPDATE']),
    ...guardQuotes(engine),
  ],
};
