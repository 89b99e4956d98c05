// `npm run bench`: every measurement in a process of its own, one after the other; a table at the end.
// `npm run bench -- read stream` runs some; `--write` puts the table into docs/performance.md.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Figure } from '../bench/measure.ts';

const ALL = ['extract', 'mutated', 'read', 'import', 'relate', 'stream'];
const words = process.argv.slice(2);
const chosen = ALL.filter((name) => words.includes(name));
const figures: Figure[] = [];
for (const name of chosen.length > 0 ? chosen : ALL) {
  console.error(`measuring: ${name}`);
  const run = spawnSync(process.execPath, [new URL(`../bench/${name}.ts`, import.meta.url).pathname], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`bench/${name}.ts failed`);
  figures.push(...(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '[]') as Figure[]));
}

const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`;
const table = [
  '| what | measured | beside |',
  '|---|---|---|',
  ...figures.map(({ what, value, peer }) => `| ${what} | ${value} | ${peer ?? ''} |`),
].join('\n');
console.log(`${machine}\n\n${table}`);
if (words.includes('--write')) {
  const page = [
    '# Performance',
    '',
    '`npm run bench -- --write` writes this page: figures of one quiet machine, each beside a peer of the same run.',
    '',
    machine,
    '',
    table,
    '',
  ];
  writeFileSync(new URL('../docs/performance.md', import.meta.url), page.join('\n'));
}
