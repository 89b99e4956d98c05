import type { Kysely } from 'kysely';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';
import type { ModelReading } from './types.ts';
import { writeWhole } from './write.ts';

/** Keeps what a model read in a version. A second reading by the same model changes nothing. */
export async function saveModelReading(db: Kysely<Tables>, versionId: string, reading: ModelReading, at: string): Promise<void> {
  const { model, statements, dropped } = reading;
  await writeWhole(db, (tx) =>
    tx
      .insertInto('model_readings')
      .values({
        version_id: versionId,
        model: storable(model),
        statements: JSON.stringify(statements),
        dropped: JSON.stringify(dropped),
        stored_at: at,
      })
      .onConflict((oc) => oc.doNothing())
      .execute(),
  );
}

export async function modelReadingsOf(db: Kysely<Tables>, versionId: string): Promise<ModelReading[]> {
  const rows = await db.selectFrom('model_readings').selectAll().where('version_id', '=', versionId).orderBy('model').execute();
  return rows.map(({ model, statements, dropped }) => ({ model, statements: JSON.parse(statements), dropped: JSON.parse(dropped) }));
}

/** Ids of articles whose newest version this model has not read, newest first. Copies say nothing new and are left out. */
export async function articlesUnreadBy(db: Kysely<Tables>, model: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('articles as a')
    .leftJoin('relations as r', 'r.id', 'a.id')
    .leftJoin('model_readings as m', (join) => join.onRef('m.version_id', '=', 'a.version_id').on('m.model', '=', model))
    .select('a.id')
    .where('m.model', 'is', null)
    .where('r.copy_of', 'is', null)
    .orderBy('a.day', 'desc')
    .orderBy('a.seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
