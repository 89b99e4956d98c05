// Stories put right by hand: what a person decides stays, relating does not move it again.
import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { storable } from './storable.ts';
import type { Tables } from './tables.ts';
import type { Author, Stories, StoryAct, StoryOutcome } from './types.ts';
import { inRuns, writeWhole } from './write.ts';

type Move = { readonly article_id: string; readonly from_story: string; readonly to_story: string };
type Done = { readonly act: StoryAct['act']; readonly undoes?: string; readonly moves: readonly Move[] };

export function openStories(db: Kysely<Tables>, now: () => string): Stories {
  const act = (author: Author, reason: string, decide: (tx: Transaction<Tables>) => Promise<Done | StoryOutcome>) =>
    writeWhole(db, async (tx): Promise<StoryOutcome> => {
      if (author.kind !== 'person') throw new Error('Only a person puts a story right.');
      const done = await decide(tx);
      if (typeof done === 'string') return done;
      await keepAct(tx, done, author, storable(reason), now());
      return 'done';
    });
  return {
    join: (story, into, author, reason) =>
      act(author, reason, async (tx) => {
        const [members, others] = [await membersOf(tx, story), await membersOf(tx, into)];
        if (members.length === 0 || others.length === 0) return 'unknown';
        if (story === into) return 'nothing_to_do';
        return { act: 'join', moves: members.map(({ id }) => ({ article_id: id, from_story: story, to_story: into })) };
      }),
    split: (articleId, author, reason) => act(author, reason, (tx) => splitOff(tx, articleId)),
    undo: (actId, author, reason) => act(author, reason, (tx) => takeBack(tx, actId)),
    acts: (story) => actsOn(db, story),
  };
}

type Member = { readonly id: string; readonly copy_of: string | null };

/** The articles of a story, oldest first. */
async function membersOf(tx: Transaction<Tables>, story: string): Promise<Member[]> {
  return tx
    .selectFrom('articles as a')
    .leftJoin('relations as r', 'r.id', 'a.id')
    .select(['a.id', 'r.copy_of'])
    .where((eb) => eb.or([eb('r.story', '=', story), eb.and([eb('a.id', '=', story), eb('r.id', 'is', null)])]))
    .orderBy('a.day')
    .orderBy('a.seq')
    .execute();
}

/** A text leaves with its copies. A story bears the id of its first text: where that one leaves, the others do instead. */
async function splitOff(tx: Transaction<Tables>, articleId: string): Promise<Done | StoryOutcome> {
  const row = await tx.selectFrom('relations').select(['story', 'copy_of']).where('id', '=', articleId).executeTakeFirst();
  if (!row) return 'unknown';
  const text = row.copy_of ?? articleId;
  const members = await membersOf(tx, row.story);
  const isOfText = ({ id, copy_of }: Member) => id === text || copy_of === text;
  const [leaving, others] = [members.filter(isOfText), members.filter((member) => !isOfText(member))];
  if (leaving.length === 0 || others.length === 0) return 'nothing_to_do';
  const keepsId = leaving.some(({ id }) => id === row.story);
  const movers = keepsId ? others : leaving;
  const to = keepsId ? (others.find(({ copy_of }) => copy_of === null) ?? others[0]!).id : text;
  return { act: 'split', moves: movers.map(({ id }) => ({ article_id: id, from_story: row.story, to_story: to })) };
}

/** Moves back what an act moved, where nobody moved it since. */
async function takeBack(tx: Transaction<Tables>, actId: string): Promise<Done | StoryOutcome> {
  const moves = await tx.selectFrom('story_moves').selectAll().where('act_id', '=', actId).execute();
  if (moves.length === 0) return 'unknown';
  if (await tx.selectFrom('story_acts').select('id').where('undoes', '=', actId).executeTakeFirst()) return 'nothing_to_do';
  for (const { seq, article_id } of moves) {
    const later = tx.selectFrom('story_moves').select('seq').where('article_id', '=', article_id).where('seq', '>', seq);
    if (await later.executeTakeFirst()) return 'moved_since';
  }
  const back = moves.map(({ article_id, from_story, to_story }) => ({ article_id, from_story: to_story, to_story: from_story }));
  return { act: 'undo', undoes: actId, moves: back };
}

async function keepAct(tx: Transaction<Tables>, { act, undoes, moves }: Done, author: Author, reason: string, at: string): Promise<void> {
  const id = randomUUID();
  const person = { author_kind: author.kind, author_name: author.name, reason, at };
  await tx
    .insertInto('story_acts')
    .values({ id, act, undoes: undoes ?? null, ...person })
    .execute();
  for (const run of inRuns(moves.map((move) => ({ act_id: id, ...move })))) await tx.insertInto('story_moves').values(run).execute();
  for (const { article_id, to_story } of moves) {
    const changed = { changed_at: at, changed_by_kind: author.kind, changed_by_name: author.name, change_reason: `${act}: ${reason}` };
    const known = await tx.selectFrom('relations').select('revision').where('id', '=', article_id).executeTakeFirst();
    if (known)
      await tx
        .updateTable('relations')
        .set({ story: to_story, revision: known.revision + 1, ...changed })
        .where('id', '=', article_id)
        .execute();
    else
      await tx
        .insertInto('relations')
        .values({ id: article_id, copy_of: null, story: to_story, alike: '[]', keywords: '[]', origin: null, ...changed })
        .execute();
  }
}

/** Where people put these articles last, by article. */
export async function placedByHand(tx: Transaction<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('story_moves')
    .select(['article_id', 'to_story'])
    .where('article_id', 'in', ids)
    .orderBy('seq')
    .execute();
  return new Map(rows.map(({ article_id, to_story }) => [article_id, to_story]));
}

/** What people did to a story, newest first. */
async function actsOn(db: Kysely<Tables>, story: string): Promise<StoryAct[]> {
  const rows = await db
    .selectFrom('story_acts as s')
    .leftJoin('story_acts as u', 'u.undoes', 's.id')
    .select(['s.id', 's.act', 's.author_name', 's.reason', 's.at', 'u.id as undone'])
    .where('s.id', 'in', (eb) =>
      eb
        .selectFrom('story_moves')
        .select('act_id')
        .where((or) => or.or([or('from_story', '=', story), or('to_story', '=', story)])),
    )
    .orderBy('s.seq', 'desc')
    .execute();
  return rows.map(({ id, act, author_name, reason, at, undone }) => ({ id, act, by: author_name, reason, at, undone: undone !== null }));
}
