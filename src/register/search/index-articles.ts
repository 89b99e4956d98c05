import { sql, type Transaction } from 'kysely';
import type { Engine } from '../migrations/dialect.ts';
import type { Tables } from '../tables.ts';
import { searchKeys } from './keys.ts';

/** The keys of a title and of the text behind it. */
export type Indexed = { readonly title: readonly string[]; readonly body: readonly string[] };

/** Words of one article that are indexed, and units of one key: no page of sense has more, and PostgreSQL takes 1 MB. */
const WORDS_INDEXED = 30_000;
const LONGEST_KEY = 64;
/** PostgreSQL's positions end at 16,383; the second copy of the title begins well behind the body, so that no phrase spans both. */
const LAST_POSITION = 16_383;
const GAP = 16;
const LARGEST_VECTOR = 900_000;

/** The keys of a text whose first `titleLength` UTF-16 units are its title. */
export function indexedKeys(titleLength: number, text: string): Indexed {
  const title: string[] = [];
  const body: string[] = [];
  for (const { start, key } of searchKeys(text).slice(0, WORDS_INDEXED))
    (start < titleLength ? title : body).push(key.slice(0, LONGEST_KEY));
  return { title, body };
}

type Entry = { readonly seq: number; readonly keys: Indexed; readonly replaces: boolean };

/** Makes articles searchable; one that `replaces` takes the place of its older version. */
export async function indexArticles(tx: Transaction<Tables>, engine: Engine, entries: readonly Entry[]): Promise<void> {
  for (const { seq, replaces } of entries)
    if (replaces) await sql`DELETE FROM ${INDEX} WHERE ${engine === 'sqlite' ? ROWID : SEQ} = ${seq}`.execute(tx);
  if (engine === 'sqlite')
    for (const { seq, keys } of entries)
      await sql`INSERT INTO article_search (rowid, title, body) VALUES (${seq}, ${keys.title.join(' ')}, ${keys.body.join(' ')})`.execute(
        tx,
      );
  else if (entries.length > 0) {
    const rows = entries.map(({ seq, keys }) => sql`(${seq}, ${toVector(keys)}::tsvector, ${keys.title.length + keys.body.length})`);
    await sql`INSERT INTO article_search (seq, keys, length) VALUES ${sql.join(rows)}`.execute(tx);
  }
}
const INDEX = sql.raw('article_search');
const ROWID = sql.raw('rowid');
const SEQ = sql.raw('seq');

/** A tsvector's own notation. The title stands in it twice, as SQLite's index weighs it double. */
function toVector({ title, body }: Indexed): string {
  const places = new Map<string, number[]>();
  const put = (key: string, place: number) => {
    const known = places.get(key);
    if (known) known.push(Math.min(place, LAST_POSITION));
    else places.set(key, [Math.min(place, LAST_POSITION)]);
  };
  let place = 0;
  for (const key of title) put(key, ++place);
  for (const key of body) put(key, ++place);
  place += GAP;
  for (const key of title) put(key, ++place);
  const lexemes: string[] = [];
  let size = 0;
  for (const [key, at] of places) {
    size += Buffer.byteLength(key) + 2 * at.length + 8;
    if (size > LARGEST_VECTOR) break;
    lexemes.push(`${quoteLexeme(key)}:${at.join(',')}`);
  }
  return lexemes.join(' ');
}

/** A key as a literal of tsvector and tsquery, whatever it holds. */
export function quoteLexeme(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
