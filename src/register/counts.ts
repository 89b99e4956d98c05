import { type Kysely, sql } from 'kysely';
import { ENTRY_TABLES } from './decisions.ts';
import type { Tables } from './tables.ts';
import type { Register } from './types.ts';

/** How much there is; `proposals` are the entries that wait for a person's word. */
export async function countAll(db: Kysely<Tables>): ReturnType<Register['counts']> {
  const count = (from: string) => sql`(SELECT count(*) FROM ${sql.raw(from)})`;
  const open = ENTRY_TABLES.map(([, table]) => count(`${table} WHERE standing = 'proposed'`));
  const { rows } = await sql<Awaited<ReturnType<Register['counts']>>>`SELECT ${count('articles')} AS articles,
    ${count('article_versions')} AS versions, ${count("processes WHERE standing <> 'rejected'")} AS processes,
    ${count("commitments WHERE standing <> 'rejected'")} AS commitments, ${sql.join(open, sql` + `)} AS proposals`.execute(db);
  return rows[0]!;
}
