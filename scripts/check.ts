// `npm run check`: what has to hold before anything lands: types, lint, dead code, tests (layers among them), floors.
import { spawnSync } from 'node:child_process';

const node = process.execPath;
const bin = (path: string) => new URL(`../node_modules/${path}`, import.meta.url).pathname;
const steps: [string, string[]][] = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
  ['dead code', [bin('knip/bin/knip.js')]],
  ['tests', ['scripts/test.ts']],
  ['floors', ['scripts/floors.ts']],
];

const failed: string[] = [];
for (const [name, words] of steps) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(node, words, { stdio: 'inherit' });
  console.log(`== ${name}: ${status === 0 ? 'good' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nnot good: ${failed.join(', ')}`);
  process.exitCode = 1;
}
