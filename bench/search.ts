// What a search costs as the store grows: a word that nearly all articles hold, three words, a rare one, a name in the other script.
// node bench/search.ts [SIZE …] [--postgres]     10,000 and 100,000 unless told; MITHAQ_DATABASE names the server for --postgres
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCapture } from '../src/intake/index.ts';
import { searchKeys } from '../src/reading/index.ts';
import { type NewArticle, openRegister, type Place } from '../src/register/index.ts';
import { type MadeArticle, makeArticles } from './corpus.ts';
import { type Figure, percentile, show, tell } from './measure.ts';

const RUN = 512;
const ASKED = 60;

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
const figures: Figure[] = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) figures.push(...(await measureSearch(size)));
tell(figures);

/** An article as it is stored, its names left out: they cost the import, not the search. */
function toStored({ id, title, text, published, outlet }: MadeArticle): NewArticle {
  const capture = makeCapture(Buffer.from(id), { receivedAt: '2026-01-01T00:00:00Z' });
  const lists = { authors: [], keywords: [], readAlso: [], similar: [], captions: [], foundIn: {} };
  const article = {
    title,
    paragraphs: [text],
    language: 'ar',
    published,
    modified: null,
    origin: null,
    kind: 'news',
    notice: null,
  } as const;
  const reading = { sentences: [], mentions: [], entities: [], parties: ['IRQ'], statements: [], bodies: [], silence: null };
  return {
    id,
    capture,
    article: { ...article, ...lists, paragraphs: [text], carrier: { name: outlet, url: null } },
    reading: { text: `${title}\n${text}`, ...reading },
  };
}

async function measureSearch(size: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
  const server = words.includes('--postgres') ? process.env.MITHAQ_DATABASE : undefined;
  const place: Place = server ? { engine: 'postgres', url: server } : { engine: 'sqlite', folder };
  const register = await openRegister(place);
  const batch: NewArticle[] = [];
  const holders = new Map<string, number>();
  for (const article of makeArticles(size)) {
    // Three paragraphs: what is measured is many articles, not long ones.
    const stored = toStored({ ...article, text: article.text.split('\n').slice(0, 3).join('\n') });
    if (holders.size < 20_000)
      for (const key of new Set(searchKeys(stored.reading.text).map(({ form }) => form))) holders.set(key, (holders.get(key) ?? 0) + 1);
    batch.push(stored);
    if (batch.length === RUN) await register.saveArticles(batch.splice(0));
  }
  await register.saveArticles(batch);
  const common = [...holders].filter(([word]) => word.length > 3).sort((a, b) => b[1] - a[1]);
  const frequent = common.slice(0, ASKED).map(([word]) => word);
  const middle = common.slice(ASKED, 4 * ASKED).map(([word]) => word);
  const three = frequent.map((word, i) => `${word} ${middle[i % middle.length]} ${middle[(7 * i + 3) % middle.length]}`);
  const rare = frequent.map((_, i) => String(Math.floor((i * size) / ASKED)));
  const asked: readonly (readonly [what: string, queries: readonly string[], more?: { order?: 'time'; party?: string }])[] = [
    ['a frequent word', frequent],
    ['three words, one frequent', three],
    ['three frequent words', frequent.map((word, i) => `${word} ${frequent[(i + 1) % ASKED]} ${frequent[(i + 2) % ASKED]}`)],
    ['a rare word', rare],
    ['a frequent word, newest first', frequent, { order: 'time' }],
    ['a name in the other script', frequent.map(() => 'Abbasi')],
  ];
  const found: Figure[] = [];
  const engine = register.engine;
  for (const [what, queries, more] of asked) {
    const times: number[] = [];
    for (const query of queries) {
      const started = performance.now();
      await register.search({ query, limit: 20, ...more });
      times.push(performance.now() - started);
    }
    const value = `p50 ${show(percentile(times, 0.5), 'ms')}, p95 ${show(percentile(times, 0.95), 'ms')}`;
    found.push({ what: `search for ${what} among ${show(size)} articles, ${engine}`, value });
  }
  const times: number[] = [];
  for (const query of frequent) {
    const started = performance.now();
    await register.facets({ query, limit: 20 });
    times.push(performance.now() - started);
  }
  found.push({
    what: `count the values of a frequent word's finds among ${show(size)} articles, ${engine}`,
    value: `p95 ${show(percentile(times, 0.95), 'ms')}`,
  });
  await register.close();
  rmSync(folder, { recursive: true });
  return found;
}
