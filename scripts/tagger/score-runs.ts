// Precision, recall and F1 of whole names, over the kinds that are measured.
import type { Tagger } from '../../src/reading/entities/tagger/tagger.ts';
import type { Labelled } from './read-conll.ts';

const KINDS = ['PERS', 'LOC', 'ORG'];

export function scoreRuns(sentences: readonly Labelled[], tagger: Tagger): string {
  const counts = new Map(['all', ...KINDS].map((kind) => [kind, { found: 0, gold: 0, right: 0 }]));
  for (const { line, labels } of sentences) {
    const gold = new Set(goldRuns(labels));
    const found = new Set(tagger.findRuns(line).map(({ from, to, type }) => `${from} ${to} ${type}`));
    for (const kind of KINDS) {
      for (const row of [counts.get(kind)!, counts.get('all')!]) {
        row.gold += [...gold].filter((run) => run.endsWith(kind)).length;
        row.found += [...found].filter((run) => run.endsWith(kind)).length;
        row.right += [...found].filter((run) => run.endsWith(kind) && gold.has(run)).length;
      }
    }
  }
  const percent = (part: number, whole: number) => (whole === 0 ? '0' : ((100 * part) / whole).toFixed(1));
  return [...counts]
    .map(
      ([kind, { found, gold, right }]) =>
        `${kind} P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, found + gold)}`,
    )
    .join(' · ');
}

function goldRuns(labels: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i]![0] !== 'B') continue;
    let to = i + 1;
    while (labels[to]?.[0] === 'I') to += 1;
    runs.push(`${i} ${to} ${labels[i]!.slice(2)}`);
  }
  return runs;
}
