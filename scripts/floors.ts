// Measures the program on the project's own gold (samples/) and fails where a figure falls under its floor.
// node scripts/floors.ts [--misses]             the table; with --misses also every item that went wrong
// node scripts/floors.ts --update               raises floors to the figures, never lowers one
// node scripts/floors.ts --lower "<reason>"     also lowers them; the reason is kept in floors.json
// The idea is trafilatura's tests/eval_gate.py: pinned figures, a digest of the gold, and no quiet way down.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureArticles } from './floors/article-figures.ts';
import { compareWithFloors, type Floors, moveFloors } from './floors/floors.ts';
import { digestGold, readExpected, readSamples } from './floors/gold.ts';
import { readNewsGold } from './floors/news-gold.ts';
import { measurePages } from './floors/page-figures.ts';
import { measureReadings } from './floors/reading-figures.ts';
import { measureRegister } from './floors/register-figures.ts';

const { values } = parseArgs({ options: { update: { type: 'boolean' }, lower: { type: 'string' }, misses: { type: 'boolean' } } });
const file = new URL('../floors.json', import.meta.url);

const [samples, gold, news] = [readSamples(), readExpected(), readNewsGold('first')];
const parts = [measureArticles(samples, gold), measurePages(), measureReadings(samples, gold), await measureRegister()];
const onNews = measureReadings(news, news);
const figures = new Map(parts.flatMap((part) => [...part.figures]));
for (const [name, figure] of onNews.figures) figures.set(`news.${name}`, figure);
const before = JSON.parse(readFileSync(file, 'utf8')) as Floors;
const floors = values.update || values.lower ? moveFloors(before, figures, digestGold(), values.lower) : before;
if (floors !== before) writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);

if (values.misses) for (const line of [...parts, onNews].flatMap((part) => part.misses)) console.log(line);
console.log(
  `${gold.length} documents, ${gold.filter(({ statements }) => statements).length} with marks; ${news.length} articles of news\n`,
);
for (const [name, figure] of figures) {
  console.log(`${name.padEnd(28)} ${figure.toFixed(3)}  floor ${floors.floors[name]?.toFixed(3) ?? 'none'}`);
}
const faults = compareWithFloors(floors, figures, digestGold());
for (const fault of faults) console.error(`\n${fault}`);
if (faults.length > 0) process.exitCode = 1;
