// The whole pipeline: lines in, articles stored, settled and searchable, all cores; beside the same rows put bare into FTS5.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { importLines, mapLines, openRegisterAt } from '../src/app/index.ts';
import { makeCapture } from '../src/intake/index.ts';
import type { NewArticle } from '../src/register/index.ts';
import { makeArticles, makeLines } from './corpus.ts';
import { percentile, show, tell, timeSeconds } from './measure.ts';

const PIPELINE = Number(process.argv[2] ?? 5_000);
const COUNT = Number(process.argv[3] ?? 100_000);
const QUERIES: readonly [string, readonly string[]][] = [
  ['a frequent word', ['العراق', 'التعاون', 'Iraq']],
  ['a rare word', ['النازحين', 'المخدرات', 'pipeline']],
  ['three words', ['اللجنة العسكرية العليا', 'مهمة التحالف الدولي', 'joint security dialogue']],
];

const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
const register = await openRegisterAt(folder);
const started = performance.now();
await importLines(register, makeLines(PIPELINE));
const seconds = (performance.now() - started) / 1000;
const stored = process.memoryUsage().rss;

/** The rest of the articles, read and stored but neither related nor proposed from: search needs them, and this is its pace alone. */
async function fill(count: number): Promise<number> {
  const began = performance.now();
  const batch: NewArticle[] = [];
  for await (const storable of mapLines(makeLines(count, 2), 'storable')) {
    if ('error' in storable) throw new Error(storable.error);
    const { id, article, reading, source } = storable;
    batch.push({ id, article, reading, capture: makeCapture(Buffer.from(source.text ?? ''), { receivedAt: new Date().toISOString() }) });
    if (batch.length === 256) await register.saveArticles(batch.splice(0));
  }
  await register.saveArticles(batch);
  return count / ((performance.now() - began) / 1000);
}
const filled = await fill(COUNT - PIPELINE);

const bare = new Database(join(folder, 'bare.sqlite'));
bare.pragma('journal_mode = WAL');
bare.exec('CREATE VIRTUAL TABLE f USING fts5(id UNINDEXED, title, text)');
const insert = bare.prepare('INSERT INTO f VALUES (?, ?, ?)');
const bareSeconds = timeSeconds(() => {
  bare.transaction(() => {
    for (const { id, title, text } of makeArticles(COUNT, 2)) insert.run(id, title, text);
  })();
});
const figures = [
  {
    what: `import, whole pipeline: read, stored, related, proposed from (${show(PIPELINE)} articles)`,
    value: show(PIPELINE / seconds, 'articles/s'),
    peer: `bare FTS5 rows without reading: ${show(COUNT / bareSeconds, 'rows/s')}`,
  },
  { what: `import, read and stored only (${show(COUNT - PIPELINE)} articles)`, value: show(filled, 'articles/s') },
  { what: 'memory of the importing process, its workers included', value: show(stored / 2 ** 20, 'MiB') },
];

for (const [what, queries] of QUERIES) {
  const ours: number[] = [];
  const theirs: number[] = [];
  const select = bare.prepare('SELECT id FROM f WHERE f MATCH ? ORDER BY rank LIMIT 10');
  for (let round = 0; round < 20; round++)
    for (const query of queries) {
      const at = performance.now();
      await register.search({ query, limit: 10 });
      ours.push(performance.now() - at);
      theirs.push(timeSeconds(() => select.all(query)) * 1000);
    }
  figures.push({
    what: `search, ${what}, among ${show(COUNT)}`,
    value: `p50 ${show(percentile(ours, 0.5), 'ms')}, p95 ${show(percentile(ours, 0.95), 'ms')}`,
    peer: `bare FTS5 bm25: p50 ${show(percentile(theirs, 0.5), 'ms')}, p95 ${show(percentile(theirs, 0.95), 'ms')}`,
  });
}
tell(figures);
await register.close();
bare.close();
rmSync(folder, { recursive: true });
