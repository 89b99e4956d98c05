// Counts in how many articles each folded word stands, for lexicon/relating/ar-frequencies.tsv.
// node scripts/count-frequencies.ts FILE… > lexicon/relating/ar-frequencies.tsv
// A FILE holds one JSON array of articles, or one JSON object a line; `title` with `text` or `content` is read.
import { readFileSync } from 'node:fs';
import { countFrequencies, readArticles, writeFrequencies } from './frequencies/count.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('which files? node scripts/count-frequencies.ts FILE…');
  process.exitCode = 2;
} else {
  const texts = files.flatMap((file) => readArticles(readFileSync(file, 'utf8')));
  process.stdout.write(writeFrequencies(countFrequencies(texts)));
}
