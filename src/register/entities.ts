import type { Kysely, Transaction } from 'kysely';
import type { MentionKind } from '../base/index.ts';
import type { Entity, Reading } from '../reading/index.ts';
import { fingerprint } from './fingerprint.ts';
import { articleLines } from './lines.ts';
import { nameKey } from './name-key.ts';
import { quoteRow, readQuotes } from './quotes.ts';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';
import type { EntityPage } from './types.ts';
import { inRuns } from './write.ts';

/** Articles shown on an entity's page, newest first. */
const ARTICLES_SHOWN = 100;

export type EntityRows = {
  readonly entities: Tables['entities'][];
  readonly names: Tables['entity_names'][];
  readonly appearances: Tables['appearances'][];
  readonly offices: Tables['entity_offices'][];
  readonly quotes: Tables['quotes'][];
};

/** One id for the spellings of one name of one kind. Two names are two entities until a person joins them (law 7). */
export function entityId(kind: MentionKind, name: string): string {
  return fingerprint(kind, nameKey(name) || name);
}

/** What an article says of its people, bodies and places. A date is no page of its own. */
export function entityRows(versionId: string, text: string, reading: Reading, at: string): EntityRows {
  const rows: EntityRows = { entities: [], names: [], appearances: [], offices: [], quotes: [] };
  const seen = new Map<string, Tables['appearances']>();
  for (const entity of reading.entities) {
    if (entity.kind === 'date') continue;
    const name = storable(entity.name);
    const id = entityId(entity.kind, name);
    const mentions = reading.mentions.filter((mention) => mention.entity === entity.id);
    const known = seen.get(id);
    if (known) known.mentions += mentions.length;
    else {
      const appearance = { entity_id: id, version_id: versionId, mentions: mentions.length };
      seen.set(id, appearance);
      rows.appearances.push(appearance);
      rows.entities.push({ id, kind: entity.kind, name });
    }
    for (const form of new Set([name, ...entity.aliases.map(storable)]))
      rows.names.push({ entity_id: id, name: form, version_id: versionId });
    addOffices(rows, id, entity, mentions);
  }
  return rows;

  /** An office rests on the sentence that gives it (law 1). */
  function addOffices(into: EntityRows, id: string, entity: Entity, mentions: Reading['mentions']): void {
    for (const mention of mentions) {
      const sentence = reading.sentences.find((span) => span.start <= mention.start && mention.end <= span.end);
      if (mention.office === undefined || mention.office === '' || !sentence) continue;
      const quote = quoteRow(versionId, text, sentence, at);
      const country = entity.offices.find((office) => office.title === mention.office)?.country ?? null;
      into.quotes.push(quote);
      into.offices.push({ entity_id: id, quote_id: quote.id, title: storable(mention.office), country });
    }
  }
}

export async function addEntities(tx: Transaction<Tables>, all: readonly EntityRows[]): Promise<void> {
  // In one order everywhere, so that two writers of one entity wait for each other and do not lock each other out.
  const entities = [
    ...Map.groupBy(
      all.flatMap((rows) => rows.entities),
      (row) => row.id,
    ).values(),
  ]
    .map((same) => same[0]!)
    .sort(byId);
  const names = [...new Map(all.flatMap((rows) => rows.names).map((row) => [`${row.entity_id} ${row.name}`, row])).entries()];
  for (const run of inRuns(entities))
    await tx
      .insertInto('entities')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
  for (const run of inRuns(names.sort(byKey).map(([, row]) => row)))
    await tx
      .insertInto('entity_names')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
  for (const run of inRuns(all.flatMap((rows) => rows.appearances))) await tx.insertInto('appearances').values(run).execute();
  for (const run of inRuns(all.flatMap((rows) => rows.offices)))
    await tx
      .insertInto('entity_offices')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);

export async function findEntity(db: Kysely<Tables>, kind: MentionKind, name: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('entities')
    .select('id')
    .where('id', '=', entityId(kind, storable(name)))
    .executeTakeFirst();
}

export async function readEntity(db: Kysely<Tables>, id: string): Promise<EntityPage | undefined> {
  const entity = await db.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst();
  if (!entity) return undefined;
  const names = await db.selectFrom('entity_names').select('name').where('entity_id', '=', id).orderBy('name').execute();
  const held = await db
    .selectFrom('entity_offices as o')
    .innerJoin('quotes as q', 'q.id', 'o.quote_id')
    .innerJoin('article_versions as v', 'v.id', 'q.version_id')
    .innerJoin('articles as a', 'a.id', 'v.article_id')
    .select(['o.title', 'o.country', 'o.quote_id', 'a.published', 'a.day'])
    .where('o.entity_id', '=', id)
    .orderBy('a.day', 'desc')
    .execute();
  const quotes = await readQuotes(
    db,
    held.map((office) => office.quote_id),
  );
  const articles = await articleLines(db, (query) =>
    query
      .innerJoin('appearances as p', 'p.version_id', 'a.version_id')
      .where('p.entity_id', '=', id)
      .orderBy('a.day', 'desc')
      .orderBy('a.seq', 'desc')
      .limit(ARTICLES_SHOWN),
  );
  return {
    id,
    kind: entity.kind as MentionKind,
    name: entity.name,
    names: names.map((row) => row.name),
    offices: held.map(({ title, country, quote_id, published }) => ({ title, country, quote: quotes.get(quote_id)!, published })),
    articles,
  };
}
