import type { Kysely } from 'kysely';
import { nameKey } from './name-key.ts';
import type { Tables } from './tables.ts';
import type { Support } from './types.ts';
import { inRuns } from './write.ts';

type Witness = { readonly id: string; readonly carrier: string | null; readonly root: string; readonly origin: string };

/**
 * Who reports each commitment: the outlets that carry it, and the distinct origins behind them (law 4). A witness is an article
 * that is quoted for the commitment, or a copy of one. An article's origin is the agency that it names; a copy's is that of
 * the text it copies; without either, the outlet wrote it itself. `articles` lists the quoted articles of each commitment.
 */
export async function supportOf(db: Kysely<Tables>, articles: ReadonlyMap<string, readonly string[]>): Promise<Map<string, Support>> {
  const families = await witnessFamilies(db, [...new Set([...articles.values()].flat())]);
  const support = new Map<string, Support>();
  for (const [commitment, ids] of articles) {
    const roots = new Set(ids.flatMap((id) => families.rootOf.get(id) ?? []));
    const witnesses = [...roots].flatMap((root) => families.witnesses.get(root) ?? []);
    support.set(commitment, {
      carriers: new Set(witnesses.map(({ id, carrier }) => carrier ?? id)).size,
      origins: new Set(witnesses.map(({ origin }) => origin)).size,
    });
  }
  return support;
}

async function witnessFamilies(db: Kysely<Tables>, ids: readonly string[]) {
  const quoted = await readWitnesses(db, 'a.id', ids);
  const rootOf = new Map(quoted.map(({ id, root }) => [id, root]));
  const roots = [...new Set(rootOf.values())];
  const all = [...(await readWitnesses(db, 'a.id', roots)), ...(await readWitnesses(db, 'r.copy_of', roots))];
  const origins = new Map(all.map(({ id, origin }) => [id, origin]));
  const witnesses = Map.groupBy(
    all.map((witness) => ({ ...witness, origin: origins.get(witness.root) ?? witness.origin })),
    ({ root }) => root,
  );
  return { rootOf, witnesses };
}

async function readWitnesses(db: Kysely<Tables>, column: 'a.id' | 'r.copy_of', ids: readonly string[]): Promise<Witness[]> {
  const witnesses: Witness[] = [];
  for (const run of inRuns(ids.map((id) => ({ id })))) {
    const rows = await db
      .selectFrom('articles as a')
      .leftJoin('relations as r', 'r.id', 'a.id')
      .select(['a.id', 'a.carrier', 'a.carrier_key', 'a.origin', 'r.copy_of', 'r.origin as related_origin'])
      .where(
        column,
        'in',
        run.map(({ id }) => id),
      )
      .where('a.withdrawn_at', 'is', null)
      .execute();
    for (const row of rows) {
      const name = row.related_origin ?? row.origin ?? row.carrier;
      witnesses.push({ id: row.id, carrier: row.carrier_key, root: row.copy_of ?? row.id, origin: name === null ? row.id : nameKey(name) });
    }
  }
  return witnesses;
}
