import { readdirSync, readFileSync } from 'node:fs';
import { type Article, extractArticle } from '../../src/article/index.ts';
import { type Measured, Share, Tally } from './scores.ts';

const HALVES = [
  ['building', new URL('../../src/article/pages/', import.meta.url)],
  ['measuring', new URL('../../src/article/measuring-pages/', import.meta.url)],
] as const;

/** Extracts the whole pages of the article room and compares them with what a person wrote down; each half apart (src/article/pages/README.md). */
export function measurePages(): Measured {
  const parts = HALVES.map(([half, folder]) => measureHalf(`pages.${half}`, folder));
  return { figures: new Map(parts.flatMap(({ figures }) => [...figures])), misses: parts.flatMap(({ misses }) => misses) };
}

function measureHalf(name: string, folder: URL): Measured {
  const lists = new Map(['words', 'captions', 'links', 'keywords', 'authors'].map((list) => [list, new Tally()]));
  const fields = new Map(['unleaked', 'title', 'source', 'published', 'notice', 'repeats'].map((field) => [field, new Share()]));
  const misses: string[] = [];
  for (const slug of readdirSync(folder).filter((one) => !one.includes('.'))) {
    const { wanted, given } = readPage(new URL(`${slug}/`, folder));
    for (const [list, wantedItems, givenItems] of compareLists(wanted, given)) {
      const { missed, spurious } = lists.get(list)!.compare(wantedItems, givenItems);
      misses.push(
        ...missed.map((item) => `${slug} ${list} missed: ${item}`),
        ...spurious.map((item) => `${slug} ${list} spurious: ${item}`),
      );
    }
    for (const [field, right] of checkFields(wanted, given)) if (!fields.get(field)!.add(right)) misses.push(`${slug} ${field} differs`);
  }
  const figures = new Map<string, number>();
  for (const [list, tally] of lists) figures.set(`${name}.${list}`, tally.f1);
  for (const [field, share] of fields) figures.set(`${name}.${field}`, share.value);
  return { figures, misses };
}

/** `source.html`, `source.txt`, or `source.<charset>.html` in the bytes of that charset. */
function readPage(folder: URL): { wanted: Article; given: Article } {
  const source = readdirSync(folder).find((name) => name.startsWith('source.')) as string;
  const [, charset] = /^source\.(.+)\.html$/.exec(source) ?? [];
  const text = new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(readFileSync(new URL(source, folder)));
  const wanted = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Article;
  return { wanted, given: extractArticle(source.endsWith('.txt') ? { text } : { html: text }) };
}

const linksOf = ({ readAlso, similar }: Article) => [...readAlso, ...similar].map(({ title, url }) => `${title} → ${url}`);
const wordsOf = ({ paragraphs }: Article) => paragraphs.flatMap((paragraph) => paragraph.split(' '));

function compareLists(wanted: Article, given: Article): [string, string[], string[]][] {
  return [
    ['words', wordsOf(wanted), wordsOf(given)],
    ['links', linksOf(wanted), linksOf(given)],
    ['captions', wanted.captions, given.captions],
    ['keywords', wanted.keywords, given.keywords],
    ['authors', wanted.authors, given.authors],
  ];
}

function checkFields(wanted: Article, given: Article): [string, boolean][] {
  const body = given.paragraphs.join('\n');
  return [
    ...[...wanted.readAlso, ...wanted.similar].map(({ title }): [string, boolean] => ['unleaked', !body.includes(title)]),
    ['title', wanted.title === given.title],
    ['source', wanted.origin?.name === given.origin?.name],
    ['published', wanted.published === given.published],
    ['notice', wanted.notice === given.notice && wanted.form === given.form],
    ...wanted.similar.map(({ title, sameEventAs, inReadAlso }): [string, boolean] => {
      const found = given.similar.find((one) => one.title === title);
      return ['repeats', found?.sameEventAs === sameEventAs && found.inReadAlso === inReadAlso];
    }),
  ];
}
