import { type RawBuilder, sql } from 'kysely';
import { entityId } from '../entities.ts';
import { nameKey } from '../name-key.ts';
import { storable } from '../storable.ts';
import type { SearchQuestion } from '../types.ts';

/** The conditions of a question on the article `a`, as SQL; undefined where there are none. */
export function filterOf({
  language,
  party,
  outlet,
  person,
  body,
  area,
  act,
  from,
  until,
}: SearchQuestion): RawBuilder<unknown> | undefined {
  const conditions = [
    language && sql`a.language = ${language}`,
    party && sql`EXISTS (SELECT 1 FROM version_parties p WHERE p.version_id = a.version_id AND p.party = ${storable(party)})`,
    outlet && sql`a.carrier_key = ${nameKey(storable(outlet))}`,
    person && appears('person', person),
    body && appears('body', body),
    area && sql`(${isMarked('area', sql`k.value = ${storable(area)}`)} OR ${isMarked('area', sql`k.value LIKE ${`${storable(area)}.%`}`)})`,
    act && isMarked('act', sql`k.value = ${storable(act)}`),
    from && sql`a.day >= ${from.slice(0, 10)}`,
    until && sql`a.day <= ${until.slice(0, 10)}`,
  ].filter((condition) => condition instanceof Object);
  return conditions.length === 0 ? undefined : sql.join(conditions, sql` AND `);
}

/** A person or body by its name, or by the id that a facet gave. */
function appears(kind: 'person' | 'body', given: string): RawBuilder<unknown> {
  const ids = sql.join([storable(given), entityId(kind, storable(given))]);
  return sql`EXISTS (SELECT 1 FROM appearances p WHERE p.version_id = a.version_id AND p.entity_id IN (${ids}))`;
}

function isMarked(kind: 'act' | 'area', value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`EXISTS (SELECT 1 FROM version_marks k WHERE k.version_id = a.version_id AND k.kind = ${sql.lit(kind)} AND ${value})`;
}
