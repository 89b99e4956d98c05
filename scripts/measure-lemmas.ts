// `node scripts/measure-lemmas.ts [--worst N]`: lemmas against UD Arabic PUD (CC BY-SA 3.0), which lies beside the project and is for measuring
// only. Words of its own clitic split, so only lemmas are measured; both lemmas are compared folded, without vowels.
import { existsSync, readFileSync } from 'node:fs';
import { lemmaOf } from '../src/reading/arabic/lemma-of.ts';
import { fold } from '../src/reading/text/fold.ts';

const file = new URL('../../shared/gold/morphology/ar_pud-ud-test.conllu', import.meta.url);
if (!existsSync(file)) {
  console.log('not measured: UD Arabic PUD does not lie beside the project');
  process.exit(0);
}
const tallies = new Map<string, { all: number; known: number; among: number; first: number }>();
const worst = new Map<string, number>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [id, form = '', lemma = '', kind = ''] = line.split('\t');
  if (!/^\d+$/.test(id!) || !['NOUN', 'VERB', 'ADJ'].includes(kind)) continue;
  const tally = tallies.get(kind) ?? { all: 0, known: 0, among: 0, first: 0 };
  tallies.set(kind, tally);
  const wanted = fold(lemma.replace(/_.*$/, ''));
  const found = lemmaOf(form).map((reading) => fold(reading.lemma));
  tally.all += 1;
  if (found.length > 0) tally.known += 1;
  if (found[0] === wanted) tally.first += 1;
  if (found.includes(wanted)) tally.among += 1;
  else {
    const key = `${kind} ${form}: ${lemma}, ours ${found.join(' ') || 'none'}`;
    worst.set(key, (worst.get(key) ?? 0) + 1);
  }
}
for (const [kind, { all, known, among, first }] of tallies) {
  const share = (part: number) => (part / all).toFixed(3);
  console.log(`${kind} of ${all}: a reading ${share(known)}, the lemma among the readings ${share(among)}, first ${share(first)}`);
}
const asked = Number(process.argv[process.argv.indexOf('--worst') + 1]) || 0;
for (const [key, times] of [...worst].sort((a, b) => b[1] - a[1]).slice(0, asked)) console.log(`${times} ${key}`);
