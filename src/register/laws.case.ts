import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle, makeProposals, PERSON, type TestEngine } from './fixture.case.ts';
import { openRegister, type Place, type Register } from './index.ts';

const KEPT =
  'blobs captures article_versions readings quotes quote_states entities entity_names process_names delegates body_names proposals decisions status_events change_log'.split(
    ' ',
  );
const ENTRIES = ['processes', 'meetings', 'bodies', 'commitments', 'conditions', 'evidence'];

/** A column of each kept table that an UPDATE could name; `id` where none is told. */
const COLUMN: Record<string, string> = {
  blobs: 'size',
  captures: 'url',
  readings: 'reading',
  quotes: 'exact',
  quote_states: 'reason',
  entity_names: 'name',
  process_names: 'name',
  delegates: 'office',
  body_names: 'name',
  decisions: 'reason',
  change_log: 'reason',
};
const columnOf = (table: string) => COLUMN[table] ?? 'id';

/** A row like the first of a table, but for these columns (SQL values): what must be refused, and why. */
const ROWS: readonly (readonly [table: string, changes: Record<string, string>, why: string])[] = [
  ...ENTRIES.map((table) => [table, { id: "'new'", quote_id: 'NULL' }, 'law 1: an entry has a quote'] as const),
  ...ENTRIES.map((table) => [table, { id: "'new'", quote_id: "'none'" }, 'law 1: the quote is stored'] as const),
  ['quotes', { id: "'new'", exact: "'words that the article does not say'" }, 'law 1: a quote stands in its version'],
  ['quotes', { id: "'new'", prefix: "'before '" }, 'law 1: and so does what is around it'],
  ['quotes', { id: "'new'", version_id: "'none'" }, 'law 1: the version is stored'],
  ['quotes', { id: "'new'", version_id: 'NULL' }, 'law 1: a quote has a version'],
  ['quotes', { id: "'new'", exact: "''" }, 'law 1: a quote has words'],
  ['commitments', { id: "'new'", wording: "'another undertaking'" }, 'law 1: the wording is the quote’s'],
  ['conditions', { id: "'new'", wording: "'another factor'" }, 'law 1: the wording is the quote’s'],
  ['delegates', { name: "'new'", quote_id: 'NULL' }, 'law 1: a field value has a quote'],
  ['body_names', { name: "'new'", quote_id: 'NULL' }, 'law 1: a field value has a quote'],
  ['process_names', { name: "'new'", quote_id: 'NULL' }, 'law 1: a field value has a quote'],
  ['status_events', { id: "'new'", seq: '99', evidence_id: 'NULL' }, 'law 1: a status has evidence'],
  ['status_events', { id: "'new'", seq: '99', evidence_id: "'none'" }, 'law 1: that is stored'],
  ['status_events', { id: "'new'", seq: '99', evidence_id: "'evidence-2'" }, 'law 1: for the same commitment'],
  ['status_events', { id: "'new'", seq: '99', author_kind: "'machine'" }, 'law 5: a machine sets no status'],
  ['decisions', { seq: '99', author_kind: "'machine'" }, 'law 5: a machine decides nothing'],
  ['decisions', { seq: '99', entry_id: "'none'" }, 'a decision is on an entry'],
  ...ENTRIES.map((table) => [table, { id: "'new'", standing: "'accepted'" }, 'law 5: an entry begins as a proposal'] as const),
];

/** Statements that must be refused, and why. */
const STATEMENTS: readonly (readonly [sql: string, why: string])[] = [
  ['UPDATE quotes SET span_start = span_start + 1, span_end = span_end + 1', 'law 2: a quote never moves'],
  ['UPDATE quotes SET exact = prefix', 'law 2: nor changes'],
  ["UPDATE article_versions SET text = text || '.'", 'law 2: nor does the text it stands in'],
  [
    "UPDATE commitments SET standing = 'changed', revision = revision + 1, changed_by_kind = 'person'",
    'law 5: only a decision moves standing',
  ],
  ["UPDATE meetings SET standing = 'accepted', revision = revision + 1", 'law 5: and no machine'],
  ["UPDATE commitments SET due = '2030'", 'law 6: a change is a revision of its own'],
  ["UPDATE commitments SET id = 'other', revision = revision + 1", 'law 6: under the same id'],
  ["UPDATE commitments SET wording = 'other words', revision = revision + 1", 'law 1: the wording is the quote’s'],
  ['UPDATE commitments SET quote_id = NULL, revision = revision + 1', 'law 1: an entry has a quote'],
  ["UPDATE articles SET title = 'other'", 'law 6: a change is a revision of its own'],
  ...KEPT.map((table) => [`DELETE FROM ${table}`, 'law 6: nothing is lost'] as const),
  ...KEPT.map((table) => [`UPDATE ${table} SET ${columnOf(table)} = ${columnOf(table)}`, 'law 6: nothing is overwritten'] as const),
  ...[...ENTRIES, 'articles', 'relations', 'settings'].map(
    (table) => [`DELETE FROM ${table}`, 'law 6: an entry is rejected, not deleted'] as const,
  ),
];
const ONLY_POSTGRES = [...KEPT, ...ENTRIES].map((table) => [`TRUNCATE ${table} CASCADE`, 'law 6: nothing is lost'] as const);

export function testLaws({ engine, makePlace, runSql }: TestEngine): void {
  let place: Place;
  let register: Register;
  let before: string;
  const dump = async () => {
    const tables = [...KEPT, ...ENTRIES, 'articles', 'relations', 'settings'];
    return JSON.stringify(await Promise.all(tables.map((table) => runSql(place, `SELECT * FROM ${table} ORDER BY 1, 2`))));
  };

  beforeAll(async () => {
    place = await makePlace();
    register = await openRegister(place);
    const entities = [{ id: 'e', kind: 'place' as const, name: 'بغداد', aliases: [], offices: [] }];
    const article = makeArticle('a', { reading: { entities } });
    const [saved] = await register.saveArticles([article]);
    for (const mark of ['1', '2']) await register.saveProposals(makeProposals(article, saved!.versionId, mark));
    await register.decide({ kind: 'commitment', id: 'commitment-1' }, 'accepted', PERSON, 'read');
    await register.setStatus({
      commitmentId: 'commitment-1',
      status: 'initiated',
      date: '2024-01-27',
      evidenceId: 'evidence-1',
      author: PERSON,
      reason: 'met',
    });
    await register.saveRelations([{ id: 'a', copyOf: null, story: 'a', similar: [], keywords: [], origin: null }]);
    await register.saveSetting('language', 'ar', PERSON);
    await register.saveArticles([makeArticle('a', { paragraphs: ['حُذف النص.'] })]);
    before = await dump();
  });
  afterAll(async () => {
    expect(await register.check()).toEqual([]);
    await register.close();
  });

  const copyRow = async (table: string, changes: Record<string, string>, verb = 'INSERT') => {
    const [row] = await runSql(place, `SELECT * FROM ${table} LIMIT 1`);
    const columns = Object.keys(row!);
    const cells = { ...(ENTRIES.includes(table) && { standing: "'proposed'" }), ...changes } as Record<string, string>;
    return `${verb} INTO ${table} (${columns}) SELECT ${columns.map((column) => cells[column] ?? column)} FROM ${table} LIMIT 1`;
  };

  test.each(ROWS)('the database refuses a row of %s with %o (%s)', async (table, changes) => {
    const statement = await copyRow(table, changes);
    await expect(runSql(place, statement)).rejects.toThrow();
    expect(await dump()).toBe(before);
  });

  test.each(engine === 'postgres' ? [...STATEMENTS, ...ONLY_POSTGRES] : STATEMENTS)('the database refuses: %s (%s)', async (statement) => {
    await expect(runSql(place, statement)).rejects.toThrow();
    expect(await dump()).toBe(before);
  });

  test.runIf(engine === 'sqlite').each([...KEPT, ...ENTRIES])('REPLACE changes nothing in %s, though it asks no trigger', async (table) => {
    const column = columnOf(table);
    await runSql(place, await copyRow(table, ENTRIES.includes(table) ? { rule: "'other'" } : { [column]: column }, 'REPLACE'));
    expect(await dump()).toBe(before);
  });

  test('a row that keeps the laws is taken, so that the refusals above are the laws’ own', async () => {
    const other = await openOther();
    for (const table of [...ENTRIES, 'quotes', 'proposals']) await runSql(other, await copyRow(table, { id: "'new'" }));
    await runSql(other, await copyRow('decisions', { seq: '99' }));
    await runSql(other, await copyRow('status_events', { id: "'new'", seq: '99' }));
    await runSql(other, "UPDATE commitments SET due = '2030', revision = revision + 1 WHERE id = 'new'");
    const log = await runSql(
      other,
      "SELECT before, after FROM change_log WHERE entry_id = 'new' AND entry_table = 'commitments' ORDER BY seq",
    );
    expect(log.map(({ before: was, after }) => [was && JSON.parse(`${was}`).due, JSON.parse(`${after}`).due])).toEqual([
      [null, '2024-09'],
      ['2024-09', '2030'],
    ]);
  });

  /** A second register with the same rows, to be changed. */
  async function openOther(): Promise<Place> {
    const other = await makePlace();
    const second = await openRegister(other);
    const article = makeArticle('a');
    const [saved] = await second.saveArticles([article]);
    await second.saveProposals(makeProposals(article, saved!.versionId));
    await second.decide({ kind: 'process', id: 'process-1' }, 'accepted', PERSON, 'read');
    await second.setStatus({
      commitmentId: 'commitment-1',
      status: 'initiated',
      date: '2024-01-27',
      evidenceId: 'evidence-1',
      author: PERSON,
      reason: 'met',
    });
    await second.close();
    return other;
  }
}
