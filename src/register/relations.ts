import type { Kysely } from 'kysely';
import type { Relation } from '../relating/index.ts';
import { articleLines, linesOf } from './lines.ts';
import { storable, storableOrNull } from './storable.ts';
import { placedByHand } from './stories.ts';
import type { Tables } from './tables.ts';
import type { ArticleLine } from './types.ts';
import { inRuns, writeWhole } from './write.ts';

const RELATER = { changed_by_kind: 'machine' as const, changed_by_name: 'relating' };

/** Stores how articles stand to each other. One that changed keeps its older answer in the change log; a same one adds nothing. */
export async function saveRelations(db: Kysely<Tables>, relations: readonly Relation[], at: string): Promise<void> {
  const rows = [...new Map(relations.map((relation) => [relation.id, relationRow(relation, at)])).values()];
  await writeWhole(db, async (tx) => {
    for (const run of inRuns(rows)) {
      const ids = run.map((row) => row.id);
      const before = new Map((await tx.selectFrom('relations').selectAll().where('id', 'in', ids).execute()).map((row) => [row.id, row]));
      const placed = await placedByHand(tx, ids);
      for (const row of run) row.story = placed.get(row.id) ?? row.story;
      const fresh = run.filter((row) => !before.has(row.id));
      if (fresh.length > 0) await tx.insertInto('relations').values(fresh).execute();
      for (const row of run) {
        const known = before.get(row.id);
        if (known && isDifferent(known, row))
          await tx
            .updateTable('relations')
            .set({ ...row, revision: known.revision + 1 })
            .where('id', '=', row.id)
            .execute();
      }
    }
  });
}

function relationRow({ id, copyOf, story, similar, keywords, origin }: Relation, at: string) {
  return {
    id: storable(id),
    copy_of: storableOrNull(copyOf),
    story: storable(story),
    alike: JSON.stringify(similar),
    keywords: JSON.stringify(keywords),
    origin: storableOrNull(origin),
    changed_at: at,
    ...RELATER,
    change_reason: 'related',
  };
}

type Answer = Pick<ReturnType<typeof relationRow>, 'copy_of' | 'story' | 'alike' | 'keywords' | 'origin'>;

function isDifferent(a: Answer, b: Answer): boolean {
  return (['copy_of', 'story', 'alike', 'keywords', 'origin'] as const).some((column) => a[column] !== b[column]);
}

/** The articles of a story, oldest first. */
export function storyArticles(db: Kysely<Tables>, story: string): Promise<ArticleLine[]> {
  return articleLines(db, (query) =>
    query
      .where((eb) => eb.or([eb('r.story', '=', story), eb.and([eb('a.id', '=', story), eb('r.id', 'is', null)])]))
      .orderBy('a.day')
      .orderBy('a.seq'),
  );
}

/** What to read beside an article, best first. */
export async function similarArticles(db: Kysely<Tables>, id: string): Promise<ArticleLine[]> {
  const row = await db.selectFrom('relations').select('alike').where('id', '=', id).executeTakeFirst();
  return row ? linesOf(db, JSON.parse(row.alike)) : [];
}
