// 10,000 broken pages (cut, doubled, shuffled, random bytes, 100,000 nested tags, 20 MB attributes): an answer of the right shape for each.
// node bench/mutated.ts [count]
import { ArticleSchema, extractArticle } from '../src/article/index.ts';
import { percentile, show, tell } from './measure.ts';
import { mutatePage, readSources } from './mutations.ts';

const sources = readSources();
const count = Number(process.argv[2] ?? 10_000);
const milliseconds: number[] = [];
for (let seed = 0; seed < count; seed += 1) {
  const html = mutatePage(sources, seed);
  const started = performance.now();
  const article = extractArticle({ html, url: 'https://outlet.example/news/1' });
  milliseconds.push(performance.now() - started);
  const { success, error } = ArticleSchema.safeParse(article);
  if (!success) throw new Error(`mutation ${seed} gives no article: ${error.message}`);
}
tell([
  {
    what: `${count} mutated pages, all answered`,
    value: `p99 ${show(percentile(milliseconds, 0.99), 'ms')}`,
    peer: `longest ${show(Math.max(...milliseconds), 'ms')} (100,000 nested tags or 20 MB in an attribute)`,
  },
]);
