import { type RawBuilder, sql } from 'kysely';
import { nameKey } from '../name-key.ts';
import { storable } from '../storable.ts';
import type { SearchQuestion } from '../types.ts';

/** The conditions of a question on the article `a`, as SQL; undefined where there are none. */
export function filterOf({ language, party, outlet, from, until }: SearchQuestion): RawBuilder<unknown> | undefined {
  const conditions = [
    language && sql`a.language = ${language}`,
    party && sql`EXISTS (SELECT 1 FROM version_parties p WHERE p.version_id = a.version_id AND p.party = ${storable(party)})`,
    outlet && sql`a.carrier_key = ${nameKey(storable(outlet))}`,
    from && sql`a.day >= ${from.slice(0, 10)}`,
    until && sql`a.day <= ${until.slice(0, 10)}`,
  ].filter((condition) => condition instanceof Object);
  return conditions.length === 0 ? undefined : sql.join(conditions, sql` AND `);
}
