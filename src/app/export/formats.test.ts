// Every format is written from the sample dossier in a real register, and parsed back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Register } from '../../register/index.ts';
import { loadSamples } from '../samples.ts';
import { openRegisterAt } from '../store.ts';
import { lastDay } from './calendar.ts';
import { writeCsvRow } from './csv-row.ts';
import { type Dossier, readCommitmentDossier, readProcessDossier } from './dossier.ts';
import { EXPORT_FORMATS } from './formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-export-'));
const frame = { base: 'https://register.example', language: 'en', snapshot: '2025-11-01T08:00:00.000Z' } as const;
let register: Register;
let dossier: Dossier;
let single: Dossier;
beforeAll(async () => {
  register = await openRegisterAt(folder);
  await loadSamples(register);
  const [first] = await register.commitmentsOf('irq-usa');
  const { id } = first as { id: string };
  await register.decide({ kind: 'commitment', id }, 'accepted', { kind: 'person', name: 'Salma Haddad' }, 'read in the statement');
  dossier = (await readProcessDossier(register, 'irq-usa', frame)) as Dossier;
  single = (await readCommitmentDossier(register, id, frame)) as Dossier;
});
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = async (name: string, from: Dossier = dossier) => EXPORT_FORMATS.find((format) => format.name === name)!.write(from, register);
const parseLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Rows of a CSV text, read as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let row: string[] = [], match = fields.exec(text); match; match = fields.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('JSON holds the process with its commitments in full', async () => {
  const { snapshot, process } = JSON.parse(await write('json'));
  expect([snapshot, process.id, process.commitments.length]).toEqual([frame.snapshot, 'irq-usa', dossier.commitments.length]);
  expect(process.commitments.length).toBeGreaterThan(5);
  expect(JSON.parse(await write('json', single)).commitment.id).toBe(single.commitments[0]!.id);
});

test('CSV says of each commitment the status, who proposed it and the state of its quotation', async () => {
  const [header = [], ...rows] = parseCsv(await write('csv'));
  expect(rows.length).toBe(dossier.commitments.length);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  expect(new Set(rows.map((row) => row[header.indexOf('quote_state')]))).toEqual(new Set(['current']));
  expect(rows.map((row) => row[header.indexOf('proposed_by')])).toContainEqual(expect.stringMatching(/^machine:/));
  expect(rows.map((row) => row[header.indexOf('standing')])).toContain('accepted');
});

test('JSON-LD: a Claim, its annotation with both selectors, a machine that proposed and a person who decided', async () => {
  const { '@context': context, '@graph': graph } = JSON.parse(await write('jsonld', single));
  const typed = (type: string) => graph.filter((node: { '@type': string | string[] }) => [node['@type']].flat().includes(type));
  const [claim] = typed('Claim');
  expect(claim).toMatchObject({ text: single.commitments[0]!.wording, 'mithaq:status': 'no_evidence', 'mithaq:standing': 'accepted' });
  const [annotation] = typed('oa:Annotation');
  const { exact, start } = single.commitments[0]!.quote;
  expect(annotation['oa:hasTarget']['oa:hasSelector']).toMatchObject([{ 'oa:exact': exact }, { 'oa:start': start }]);
  expect(annotation['oa:hasTarget']['mithaq:quoteState']).toBe('current');
  const agents = new Map(typed('prov:Agent').map((node: { '@id': string; '@type': string[] }) => [node['@id'], node['@type']]));
  expect(agents.get(claim['prov:wasAttributedTo']['@id'])).toContain('prov:SoftwareAgent');
  expect(agents.get(claim['prov:wasInfluencedBy']['prov:wasAssociatedWith']['@id'])).toContain('prov:Person');
  const prefixes = JSON.stringify(graph).match(/"(\w+):\w+":/g) ?? [];
  expect([...new Set(prefixes.map((key) => key.slice(1, key.indexOf(':'))))].filter((prefix) => !(prefix in context))).toEqual([]);
});

test('PLOVER events come from both languages, each with a code, its words and the rule; no copy, nothing denied', async () => {
  const events = parseLines(await write('plover'));
  expect(new Set(events.map(({ language }) => language))).toEqual(new Set(['ar', 'en']));
  expect(events.filter(({ event_type }) => !/^[A-Z]+$/.test(event_type))).toEqual([]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events[0].mithaq.coded_by).toEqual({ kind: 'machine', rule: expect.stringMatching(/\w/) });
  for (const { text, mithaq } of events) expect((await register.versionText(mithaq.version))?.slice(mithaq.start, mithaq.end)).toBe(text);
  const stored = await Promise.all(dossier.process.articles.map(({ id }) => register.article(id)));
  const copies = stored.filter((article) => article?.copyOf && dossier.process.articles.some(({ id }) => id === article.copyOf));
  const versions = copies.map((article) => article?.versionId);
  expect(events.filter(({ mithaq }) => versions.includes(mithaq.version))).toEqual([]);
});

/** Properties that each schema has of its own or inherits (followthemoney, folder `schema`). */
const THING =
  'name alias summary description country sourceUrl publisher publisherUrl keywords topics program notes retrievedAt modifiedAt';
const INTERVAL = 'startDate endDate date summary recordId sourceUrl';
const SCHEMAS: Record<string, string> = {
  PublicBody: THING,
  Organization: THING,
  Person: `${THING} position`,
  Event: `${THING} ${INTERVAL} location involved organizer`,
  Project: `${THING} ${INTERVAL} projectId`,
  ProjectParticipant: `${INTERVAL} role status project participant`,
  Article: `${THING} title language publishedAt`,
  Documentation: `${INTERVAL} role status document entity`,
};

test('FollowTheMoney entities have known schemas and properties, lists of texts, and links that lead somewhere', async () => {
  const entities = parseLines(await write('ftm'));
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  expect(new Set(entities.map(({ schema }) => schema))).toEqual(new Set(Object.keys(SCHEMAS)));
  for (const { id, schema, properties } of entities) {
    const allowed = SCHEMAS[schema]!.split(' ');
    expect([id, Object.keys(properties).filter((name) => !allowed.includes(name))]).toEqual([id, []]);
    for (const values of Object.values<string[]>(properties))
      expect(values.every((value) => typeof value === 'string' && value)).toBe(true);
    for (const link of ['document', 'entity', 'project', 'participant', 'involved'])
      for (const target of properties[link] ?? []) expect([link, ids.has(target)]).toEqual([link, true]);
    for (const date of ['date', 'startDate', 'endDate', 'publishedAt'])
      for (const value of properties[date] ?? []) expect(value).toMatch(/^\d{4}(-\d\d){0,2}$/);
  }
  const iraq = entities.find(({ properties }) => properties.alias?.includes('IRQ'));
  expect(iraq).toMatchObject({ schema: 'PublicBody', properties: { name: ['Iraq'], country: ['iq'] } });
});

test('RIS: every record begins with its type, ends, and holds the snapshot day', async () => {
  const records = (await write('ris')).split(/(?<=ER {2}- \r\n)\r\n/);
  expect(records.length).toBe(dossier.commitments.length + 1);
  for (const record of records) {
    expect(record).toMatch(/^TY {2}- ELEC\r\n[\s\S]*Y2 {2}- 2025\/11\/01\r\n[\s\S]*ER {2}- \r\n$/);
    expect(record.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  }
});

test('BibTeX: braces are balanced, keys are single, and the snapshot day is the day of access', async () => {
  const text = await write('bibtex');
  const keys = [...text.matchAll(/^@misc\{([\w-]+),$/gm)].map(([, key]) => key);
  expect([keys.length, new Set(keys).size]).toEqual([dossier.commitments.length + 1, dossier.commitments.length + 1]);
  expect(text.match(/urldate = \{2025-11-01\}/g)).toHaveLength(keys.length);
  const bare = text.replace(/\\[{}]/g, '');
  expect(bare.split('{').length).toBe(bare.split('}').length);
});

test('Atom: a feed that another reads, newest first, with authors told apart', async () => {
  const feed = parseAtomFeed(await write('atom'));
  expect(feed).toMatchObject({ id: 'https://register.example/en/processes/irq-usa' });
  const { entries = [] } = feed;
  expect(entries.length).toBe(dossier.commitments.length + dossier.process.meetingList.length);
  const times = entries.map(({ updated }) => String(updated));
  expect(times).toEqual([...times].sort().reverse());
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries[0]?.authors?.[0]?.name).toMatch(/\((machine|person)\)$/);
});

describe('the calendar', () => {
  test('holds the due dates of what is not done as whole days, tentative until a person accepts', async () => {
    const text = await write('ics');
    const unfolded = text.replace(/\r\n[ \t]/g, '');
    const events = unfolded.split('BEGIN:VEVENT').slice(1);
    const toCome = dossier.process.meetingList.filter(({ date }) => (date ?? '') >= '2025-11-01');
    expect(events.length).toBe(dossier.commitments.filter(({ due }) => lastDay(due)).length + toCome.length);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events)
      expect(event).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}\r\n[\s\S]*STATUS:(TENTATIVE|CONFIRMED)/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(76);
  });

  test('holds meetings to come and none that are past, on their day in every time zone', async () => {
    const [meeting] = dossier.process.meetingList;
    const meetings = ['2025-10-31', '2025-11-02'].map((date) => ({ ...meeting!, id: date, date }));
    const text = await write('ics', { ...dossier, commitments: [], process: { ...dossier.process, meetingList: meetings } });
    expect(text.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20251102']);
  });

  test.each<[string | null, string | undefined, string]>([
    ['2025-09-30', '2025-09-30', 'a day'],
    ['2024-02', '2024-02-29', 'a month ends with its last day'],
    ['2026', '2026-12-31', 'a year'],
    ['2025-09/2026-09', '2026-09-30', 'a period ends with its end'],
    ['soon', undefined, 'no date'],
    [null, undefined, 'none given'],
  ])('%s is due on %s: %s', (iso, expected, _why) => {
    expect(lastDay(iso)?.toISOString().slice(0, 10)).toBe(expected);
  });
});

const HOSTILE = '=HYPERLINK("http://x")\r\nER  - \u0000 ]]> </title> {\\input{x}} % \uD800 \u202Eevil\nEND:VCALENDAR';

test.each(EXPORT_FORMATS.map(({ name }) => name))('hostile words stay words in %s', async (name) => {
  const commitments = [{ ...single.commitments[0]!, wording: HOSTILE, programme: HOSTILE, due: '2026' }];
  const text = await write(name, { ...single, commitments });
  expect(Buffer.from(text).toString()).toBe(text);
  if (name === 'csv') expect(parseCsv(text)[1]?.[4]).toMatch(/^'=HYPERLINK/);
  if (name === 'ris') expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
  if (name === 'ics') expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  if (name === 'bibtex') expect(text).toContain('\\textbackslash{}input\\{x\\}');
  if (name === 'atom') expect(parseAtomFeed(text).title).toMatchObject({ value: expect.stringContaining(']]> </title>') });
});

test.each<[string | number | null, string, string]>([
  ['=1+1', "'=1+1", 'a formula'],
  [' =1', "' =1", 'a formula after a space'],
  ['-', "'-", 'a sign alone'],
  ['a "b", c', '"a ""b"", c"', 'quotes and a comma'],
  [-3, '-3', 'a number is a number'],
  [null, '', 'nothing'],
])('the field %j is written %s: %s', (value, expected, _why) => {
  expect(writeCsvRow([value])).toBe(expected);
});

test('what is not there is not exported', async () => {
  expect([await readProcessDossier(register, 'none', frame), await readCommitmentDossier(register, 'none', frame)]).toEqual([
    undefined,
    undefined,
  ]);
});
