import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Ids of the processes that quote an article for themselves or an entry of theirs, in the order of their ids. */
export async function processesQuoting(db: Kysely<Tables>, articleId: string): Promise<string[]> {
  const own = sql`(SELECT q.id FROM article_versions v JOIN quotes q ON q.version_id = v.id WHERE v.article_id = ${articleId})`;
  const { rows } = await sql<{ process_id: string }>`SELECT id AS process_id FROM processes WHERE quote_id IN ${own}
    UNION SELECT process_id FROM meetings WHERE quote_id IN ${own}
    UNION SELECT process_id FROM bodies WHERE quote_id IN ${own}
    UNION SELECT process_id FROM commitments WHERE quote_id IN ${own}
    UNION SELECT process_id FROM conditions WHERE quote_id IN ${own}
    UNION SELECT c.process_id FROM evidence e JOIN commitments c ON c.id = e.commitment_id WHERE e.quote_id IN ${own}
    ORDER BY process_id`.execute(db);
  return rows.map((row) => row.process_id);
}
