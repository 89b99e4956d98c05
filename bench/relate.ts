// What relating costs as the store grows: all articles of a window at once, and one new article among many that are stored.
// node bench/relate.ts [SIZE …]     10,000 and 100,000 unless told; a million takes about an hour to store
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapLines, openRegisterAt } from '../src/app/index.ts';
import { Neighbourhood } from '../src/app/neighbourhood.ts';
import { makeCapture } from '../src/intake/index.ts';
import { extractKeywords, type Relatable, relateArticles, relateNew } from '../src/relating/index.ts';
import { type MadeArticle, makeArticles, makeLines } from './corpus.ts';
import { type Figure, percentile, show, tell, timeSeconds } from './measure.ts';

/** More at once would be one window of many months, which nobody relates in one go. */
const LARGEST_WINDOW = 100_000;
const NEW = 200;
const RUN = 256;

const sizes = process.argv.slice(2).map(Number);
const figures: Figure[] = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  if (size <= LARGEST_WINDOW) figures.push(measureWindow(size));
  figures.push(...(await measureOne(size)));
}
tell(figures);

function toRelatable({ id, title, text, published, outlet }: MadeArticle): Relatable {
  return { id, title, text: `${title}\n${text}`, language: 'ar', published, outlet, origin: null };
}

function measureWindow(size: number): Figure {
  const articles = Array.from(makeArticles(size), toRelatable);
  const seconds = timeSeconds(() => relateArticles(articles));
  return { what: `relate a window of ${show(size)} articles, one core`, value: show(size / seconds, 'articles/s') };
}

/** New articles of days all over the store: the first of a day loads the days around it, the second finds them there. */
async function measureOne(size: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
  const register = await openRegisterAt(folder);
  const batch: Parameters<typeof register.saveArticles>[0][number][] = [];
  for await (const storable of mapLines(makeLines(size), 'storable')) {
    if ('error' in storable) throw new Error(storable.error);
    const { id, article, reading, source } = storable;
    batch.push({ id, article, reading, capture: makeCapture(Buffer.from(source.text ?? ''), { receivedAt: new Date().toISOString() }) });
    if (batch.length === RUN) await register.saveArticles(batch.splice(0));
  }
  await register.saveArticles(batch);

  const made = [...makeArticles(NEW, 3)];
  const days = [...makeArticles(size)].map(({ published }) => published);
  const fresh = made.map((article, at) => toRelatable({ ...article, published: days[Math.floor((at * size) / NEW)] ?? article.published }));
  const neighbourhood = new Neighbourhood(register);
  const [cold, warm]: [number[], number[]] = [[], []];
  for (const article of fresh) {
    for (const [times, id] of [
      [cold, article.id],
      [warm, `${article.id}-again`],
    ] as const) {
      const again = { ...article, id, keywords: extractKeywords(article.text, article.language, article.title) };
      const started = performance.now();
      relateNew(again, await neighbourhood.nearest(again));
      times.push(performance.now() - started);
    }
  }
  await register.close();
  rmSync(folder, { recursive: true });
  const value = (times: readonly number[]) => `p50 ${show(percentile(times, 0.5), 'ms')}, p95 ${show(percentile(times, 0.95), 'ms')}`;
  return [
    { what: `relate one new article among ${show(size)}, its days not loaded yet`, value: value(cold) },
    { what: `relate one new article among ${show(size)}, its days in memory`, value: value(warm) },
  ];
}
