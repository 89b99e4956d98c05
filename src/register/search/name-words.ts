import type { Kysely, Transaction } from 'kysely';
import { type Reading, searchKeys, soundKey, soundsAlike } from '../../reading/index.ts';
import { entityId } from '../entities.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';
import { inRuns } from '../write.ts';
import type { Asked, Unit } from './query.ts';

/** Kinds of names that are spelled after their sound in the other script; an organisation's is translated. */
const SPELLED: ReadonlySet<string> = new Set(['person', 'place']);
/** Shorter words sound like too many others. */
const SHORTEST = 3;
/** Names of one sound that are looked at, words of a question that are looked up, and spellings that each is given. */
const SOUND_LOOKED_AT = 400;
const WORDS_LOOKED_UP = 8;
const SPELLINGS = 6;

type NameWord = Tables['name_words'];

function nameWord(word: string): NameWord | undefined {
  if (word.length < SHORTEST) return undefined;
  const sound = soundKey(word);
  return sound === '' ? undefined : { script: scriptOf(word), sound: storable(sound), word: storable(word) };
}

function scriptOf(word: string): 'arab' | 'latn' {
  return /\p{Script=Arabic}/u.test(word) ? 'arab' : 'latn';
}

/** Keeps the words of the names in these readings by their sound. */
export async function addNameWords(tx: Transaction<Tables>, readings: readonly Pick<Reading, 'entities'>[]): Promise<void> {
  const names = readings.flatMap(({ entities }) => entities.filter(({ kind }) => SPELLED.has(kind)));
  await insertNameWords(
    tx,
    names.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
}

async function insertNameWords(tx: Kysely<Tables>, names: readonly string[]): Promise<void> {
  const words = new Set(names.flatMap((name) => searchKeys(name).map(({ form }) => form)));
  const rows = [...words].sort().flatMap((word) => nameWord(word) ?? []);
  for (const run of inRuns(rows))
    await tx
      .insertInto('name_words')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
}

/** Keeps the words of names that were stored before there was a place for them. */
export async function fillNameWords(db: Kysely<Tables>): Promise<void> {
  if (await db.selectFrom('name_words').select('word').limit(1).executeTakeFirst()) return;
  const rows = await db
    .selectFrom('entity_names as n')
    .innerJoin('entities as e', 'e.id', 'n.entity_id')
    .select('n.name')
    .where('e.kind', 'in', [...SPELLED])
    .execute();
  if (rows.length > 0)
    await db.transaction().execute((tx) =>
      insertNameWords(
        tx,
        rows.map(({ name }) => name),
      ),
    );
}

/** The question with, for each word that is a name, its spellings in the other script as they occur in stored names. */
export async function addOtherScript(db: Kysely<Tables>, asked: Asked): Promise<Asked> {
  const words = asked.wanted.flatMap(({ form }) => form ?? []).slice(0, WORDS_LOOKED_UP);
  if (words.length === 0) return asked;
  const also = new Map<string, readonly (readonly string[])[]>();
  for (const word of words) {
    const own = searchKeys(word)
      .map(({ key }) => key)
      .join(' ');
    const names = [...(await soundingLike(db, word)), ...(await aliasesOf(db, word))].slice(0, SPELLINGS);
    const keys = names.map((name) => searchKeys(name).map(({ key }) => key)).filter((key) => key.length > 0 && key.join(' ') !== own);
    also.set(word, [...new Map(keys.map((key) => [key.join(' '), key])).values()]);
  }
  const wanted = asked.wanted.map((unit): Unit => ({ ...unit, also: (unit.form !== null && also.get(unit.form)) || [] }));
  return { ...asked, wanted };
}

async function soundingLike(db: Kysely<Tables>, word: string): Promise<string[]> {
  const name = nameWord(word);
  if (!name) return [];
  const rows = await db
    .selectFrom('name_words')
    .select('word')
    .where('script', '=', name.script === 'arab' ? 'latn' : 'arab')
    .where('sound', '=', name.sound)
    .limit(SOUND_LOOKED_AT)
    .execute();
  const alike = (other: string) => (name.script === 'arab' ? soundsAlike(word, other) : soundsAlike(other, word));
  return rows.map((row) => row.word).filter(alike);
}

/** What articles that write one name in both scripts say its other script is. */
async function aliasesOf(db: Kysely<Tables>, word: string): Promise<string[]> {
  const ids = (['place', 'person', 'organisation'] as const).map((kind) => entityId(kind, word));
  const rows = await db.selectFrom('entity_names').select('name').where('entity_id', 'in', ids).limit(SOUND_LOOKED_AT).execute();
  return rows.map(({ name }) => name).filter((name) => scriptOf(name) !== scriptOf(word));
}
