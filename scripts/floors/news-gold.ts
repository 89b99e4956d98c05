import { readdirSync, readFileSync } from 'node:fs';
import type { Act, Area, MentionKind } from '../../src/base/index.ts';
import type { Expected, GoldMention, GoldStatement } from './gold.ts';

const folder = new URL('../../gold/news/', import.meta.url);

/** The two readers of gold/news: each file of marks was written without sight of the other's. */
export type Reader = 'first' | 'second';
/** An article of gold/news with one reader's marks. */
export type MarkedArticle = Expected & Required<Pick<Expected, 'mentions' | 'statements'>> & { readonly published: string };

/** Every article that this reader marked, in the order of their names. Throws where a file does not follow gold/news/README.md. */
export function readNewsGold(reader: Reader): MarkedArticle[] {
  const names = readdirSync(new URL(`${reader}/`, folder)).filter((name) => name.endsWith('.tsv'));
  return names.sort().map((name) => readMarked(name.replace(/\.tsv$/, ''), reader));
}

function readMarked(id: string, reader: Reader): MarkedArticle {
  const document = readFileSync(new URL(`documents/${id}.txt`, folder), 'utf8');
  const head = new Map([...document.matchAll(/^# (\w+): (.*)$/gm)].map(([, name, value]) => [name, value]));
  const [title, ...paragraphs] = document
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n'));
  const [statements = '', mentions = ''] = readFileSync(new URL(`${reader}/${id}.tsv`, folder), 'utf8')
    .replace(/^# statements:.*\n/, '')
    .split(/^# mentions:.*\n/m);
  return {
    id,
    published: head.get('published') as string,
    article: {
      title: title?.[0] ?? null,
      language: head.get('language') as 'ar' | 'en',
      kind: 'news',
      paragraphs,
      authors: [],
      origin: null,
      captions: [],
      keywords: [],
      readAlso: [],
      similar: [],
    },
    statements: rowsOf(statements).map(toStatement),
    mentions: rowsOf(mentions).map(toMention),
  };
}

const rowsOf = (block: string) =>
  block
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
const listOf = (cell: string) => cell.split(',').filter((item) => item !== '');

function toStatement([s, act, when, who = '', to = '', area = '', fields = '', quote = '']: string[]): GoldStatement {
  const named = Object.fromEntries(fields.split('; ').flatMap((field) => (field ? [field.split('=') as [string, string]] : [])));
  const { condition, ...others } = named;
  return {
    s: Number(s),
    act: act as Act,
    when: when as GoldStatement['when'],
    who: listOf(who),
    to: listOf(to),
    area: listOf(area) as Area[],
    quote,
    ...others,
    ...(condition && { conditions: [condition] }),
  };
}

function toMention([s, kind, nth, iso, text = '']: string[]): GoldMention {
  return { s: Number(s), kind: kind as MentionKind, nth: Number(nth), text, canonical: text, ...(iso && { iso }) };
}
