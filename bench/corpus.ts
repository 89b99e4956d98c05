// Articles made from the sample dossier: real sentences in new order, under new names and days, the same every time.
import { readFileSync } from 'node:fs';
import { readDocument, splitLines } from '../src/app/index.ts';

export type MadeArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly outlet: string;
};

const folder = new URL('../samples/', import.meta.url);
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The paragraphs and titles of the sample documents, Arabic and English apart. */
function readSamples() {
  const lines = readFileSync(new URL('manifest.jsonl', folder), 'utf8').split('\n').filter(Boolean);
  const documents = lines
    .map((line) => JSON.parse(line) as { file: string; format: 'html' | 'text'; charset?: string; title?: string })
    .filter(({ charset }) => charset === undefined)
    .map(({ file, format, title }) => readDocument({ [format]: readFileSync(new URL(file, folder), 'utf8'), title }).article);
  return (['ar', 'en'] as const).map((language) => documents.filter((article) => article.language === language));
}

/** Articles of one day in the made corpus, about as many as a busy dialogue's clippings have. */
const A_DAY = 30;

/** `count` articles of about eight paragraphs, day after day, from forty outlets, four in five of them Arabic. */
export function* makeArticles(count: number, seed = 1): Generator<MadeArticle> {
  const chance = makeChance(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const [arabic = [], english = []] = readSamples();
  const pools = [arabic, english].map((articles) => ({
    titles: articles.flatMap(({ title }) => title ?? []),
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs),
  }));
  for (let at = 0; at < count; at++) {
    const pool = pools[chance() < 0.8 ? 0 : 1] as (typeof pools)[number];
    yield {
      id: `made-${seed}-${at}`,
      title: `${pick(pool.titles)} ${at}`,
      text: Array.from({ length: 4 + Math.floor(chance() * 8) }, () => pick(pool.paragraphs)).join('\n'),
      published: new Date(FIRST_DAY + Math.floor(at / A_DAY) * DAY).toISOString().slice(0, 10),
      outlet: `Outlet ${Math.floor(chance() * 40)}`,
    };
  }
}

/** The articles as the lines of `import --jsonl`. */
export function makeLines(count: number, seed = 1) {
  async function* bytes() {
    for (const article of makeArticles(count, seed)) yield Buffer.from(`${JSON.stringify(article)}\n`);
  }
  return splitLines(bytes());
}
