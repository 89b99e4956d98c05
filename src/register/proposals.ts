import type { Kysely, Transaction } from 'kysely';
import { raiseBodies } from './bodies.ts';
import { entryColumns } from './entry.ts';
import { fingerprint } from './fingerprint.ts';
import { addQuotes, quoteRow } from './quotes.ts';
import { storable, storableOrNull } from './storable.ts';
import type { EntryKind, Tables } from './tables.ts';
import type { NewProposals, NewQuote } from './types.ts';
import { inRuns, writeWhole } from './write.ts';

/**
 * Stores what a machine found in articles for the register, all of it or nothing. An entry whose id is known stays as it is, so
 * the same article read again proposes nothing twice; what another article adds to it (a name, a delegate) rests on that
 * article's own words.
 */
export async function saveProposals(db: Kysely<Tables>, batch: readonly NewProposals[], at: string): Promise<void> {
  if (batch.length === 0) return;
  await writeWhole(db, async (tx) => {
    for (const proposals of batch) await addProposals(tx, proposals, at);
  });
}

async function addProposals(tx: Transaction<Tables>, proposals: NewProposals, at: string): Promise<void> {
  const version = await tx.selectFrom('article_versions').select('text').where('id', '=', proposals.versionId).executeTakeFirst();
  if (!version) throw new Error(`No version ${proposals.versionId} of an article is stored.`);
  const quotes: Tables['quotes'][] = [];
  const quote = (found: NewQuote) => {
    if (found.versionId !== proposals.versionId)
      throw new Error(`A proposal quotes ${found.versionId} among those of ${proposals.versionId}.`);
    const row = quoteRow(found.versionId, version.text, found, at);
    quotes.push(row);
    return row.id;
  };
  const rows = entryRows(proposals, quote, at);
  await addQuotes(tx, quotes);
  await addEntries(tx, rows);
  const existing = rows.bodies.filter(({ state }) => state === 'existing').map(({ id }) => id);
  await raiseBodies(tx, existing, proposals.by, at);
  await recordProposals(tx, proposals, quote, at);
}

type QuoteOf = (found: NewQuote) => string;

function entryRows(proposals: NewProposals, quote: QuoteOf, at: string) {
  const { by, process } = proposals;
  const entry = (found: NewQuote & { id: string; rule?: string }) =>
    entryColumns(storable(found.id), quote(found), by, storableOrNull(found.rule), at);
  const list = (values: readonly string[]) => JSON.stringify(values.map(storable));
  const names = process ? [['ar', process.nameAr] as const, ['en', process.nameEn] as const] : [];
  return {
    processes: process ? [{ ...entry(process), parties: list(process.parties) }] : [],
    process_names: names.flatMap(([language, name]) =>
      process && name !== null ? [{ process_id: storable(process.id), language, name: storable(name), quote_id: quote(process) }] : [],
    ),
    meetings: proposals.meetings.map((found) => ({
      ...entry(found),
      process_id: storable(found.processId),
      title: storable(found.title),
      date: found.date,
      place: storableOrNull(found.place),
      parties: list(found.parties),
    })),
    delegates: proposals.meetings.flatMap((found) =>
      found.delegates.map(({ party, name, office }) => ({
        meeting_id: storable(found.id),
        party: storable(party),
        name: storable(name),
        office: storableOrNull(office),
        quote_id: quote(found),
      })),
    ),
    bodies: proposals.bodies.map((found) => ({
      ...entry(found),
      process_id: storable(found.processId),
      name: storable(found.name),
      state: found.state,
    })),
    body_names: proposals.bodies.map((found) => ({ body_id: storable(found.id), name: storable(found.name), quote_id: quote(found) })),
    commitments: proposals.commitments.map((found) => ({
      ...entry(found),
      process_id: storable(found.processId),
      wording: storable(found.wording),
      act: found.act,
      who: list(found.who),
      towards: list(found.to),
      area: list(found.area),
      body: storableOrNull(found.body),
      programme: storableOrNull(found.programme),
      due: found.due,
      date: found.date,
    })),
    conditions: proposals.conditions.map((found) => ({
      ...entry(found),
      process_id: storable(found.processId),
      commitment_id: storableOrNull(found.commitmentId),
      wording: storable(found.wording),
    })),
    evidence: proposals.evidence.map((found) => ({
      ...entry(found),
      commitment_id: storable(found.commitmentId),
      bearing: found.bearing,
      reasons: list(found.reasons),
    })),
  };
}

/** The tables in the order in which their keys point. */
async function addEntries(tx: Transaction<Tables>, rows: ReturnType<typeof entryRows>): Promise<void> {
  const tables = [
    'processes',
    'process_names',
    'meetings',
    'delegates',
    'bodies',
    'body_names',
    'commitments',
    'conditions',
    'evidence',
  ] as const;
  for (const table of tables)
    for (const run of inRuns<Record<string, unknown>>(rows[table]))
      await tx
        .insertInto(table)
        .values(run as never)
        .onConflict((oc) => oc.doNothing())
        .execute();
}

/** Each proposal as it was made, kept beside whatever a person decides later. */
async function recordProposals(tx: Transaction<Tables>, proposals: NewProposals, quote: QuoteOf, at: string): Promise<void> {
  const { by } = proposals;
  const record = (kind: EntryKind) => (found: NewQuote & { id: string; rule?: string }) => {
    const quoteId = quote(found);
    return {
      id: fingerprint(kind, found.id, quoteId, by.name),
      entry_kind: kind,
      entry_id: storable(found.id),
      quote_id: quoteId,
      author_kind: by.kind,
      author_name: by.name,
      rule: storableOrNull(found.rule),
      content: JSON.stringify(found),
      at,
    };
  };
  const rows = [
    ...(proposals.process ? [record('process')(proposals.process)] : []),
    ...proposals.meetings.map(record('meeting')),
    ...proposals.bodies.map(record('body')),
    ...proposals.commitments.map(record('commitment')),
    ...proposals.conditions.map(record('condition')),
    ...proposals.evidence.map(record('evidence')),
  ];
  for (const run of inRuns(rows))
    await tx
      .insertInto('proposals')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
}
