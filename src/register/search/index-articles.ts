import { sql, type Transaction } from 'kysely';
import { searchKeys } from '../../reading/index.ts';
import type { Engine } from '../migrations/dialect.ts';
import type { Tables } from '../tables.ts';

/** The keys of a title and of the text behind it, and the spelling of every word of both. */
export type Indexed = { readonly title: readonly string[]; readonly body: readonly string[]; readonly forms: readonly string[] };

/** Words of one article that are indexed: no page of sense has more. */
const WORDS_INDEXED = 30_000;
/** PostgreSQL's positions end at 16,383; the second copy of the title begins well behind the body, so that no phrase spans both. */
const LAST_POSITION = 16_383;
const GAP = 16;
/** PostgreSQL takes 1 MB. */
const LARGEST_VECTOR = 900_000;

/** The keys of a text whose first `titleLength` UTF-16 units are its title. */
export function indexedKeys(titleLength: number, text: string): Indexed {
  const words = searchKeys(text).slice(0, WORDS_INDEXED);
  const body = words.findIndex(({ start }) => start >= titleLength);
  const keys = words.map(({ key }) => key);
  const cut = body < 0 ? keys.length : body;
  return { title: keys.slice(0, cut), body: keys.slice(cut), forms: words.map(({ form }) => form) };
}

type Entry = { readonly seq: number; readonly keys: Indexed; readonly replaces: boolean };

/** Makes articles searchable; one that `replaces` takes the place of its older version. */
export async function indexArticles(tx: Transaction<Tables>, engine: Engine, entries: readonly Entry[]): Promise<void> {
  for (const { seq, replaces } of entries)
    if (replaces) await sql`DELETE FROM ${INDEX} WHERE ${engine === 'sqlite' ? ROWID : SEQ} = ${seq}`.execute(tx);
  if (engine === 'sqlite')
    for (const { seq, keys } of entries) {
      const columns = sql.join([keys.title.join(' '), keys.body.join(' '), keys.forms.join(' ')]);
      await sql`INSERT INTO article_search (rowid, title, body, forms) VALUES (${seq}, ${columns})`.execute(tx);
    }
  else if (entries.length > 0) {
    const rows = entries.map(({ seq, keys }) => sql`(${seq}, ${toVector(keys)}::tsvector, ${keys.title.length + keys.body.length})`);
    await sql`INSERT INTO article_search (seq, keys, length) VALUES ${sql.join(rows)}`.execute(tx);
  }
}
const INDEX = sql.raw('article_search');
const ROWID = sql.raw('rowid');
const SEQ = sql.raw('seq');

/** A tsvector's own notation. The title stands in it twice, as SQLite's index weighs it double; forms are marked as such. */
function toVector({ title, body, forms }: Indexed): string {
  const places = new Map<string, number[]>();
  const put = (lexeme: string, at: number) => {
    const place = Math.min(at, LAST_POSITION);
    const known = places.get(lexeme);
    if (known) known.push(place);
    else places.set(lexeme, [place]);
  };
  const keys = [...title, ...body];
  for (const [i, key] of keys.entries()) put(key, i + 1);
  for (const [i, key] of title.entries()) put(key, keys.length + GAP + i);
  for (const [i, form] of forms.entries()) put(FORM + form, i + 1);
  const lexemes: string[] = [];
  let size = 0;
  for (const [lexeme, at] of places) {
    size += Buffer.byteLength(lexeme) + 2 * at.length + 8;
    if (size > LARGEST_VECTOR) break;
    lexemes.push(`${quoteLexeme(lexeme)}:${at.join(',')}`);
  }
  return lexemes.join(' ');
}

/** What a form begins with in a tsvector, where keys and forms stand side by side; no key does. */
export const FORM = '=';

/** A key as a literal of tsvector and tsquery, whatever it holds. */
export function quoteLexeme(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
