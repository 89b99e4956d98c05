// Trains the name tagger and writes models/tagger-1.bin. What it learns from stays outside the repository; see models/README.md.
// node scripts/train-tagger.ts --gold DIR              on all of the training part
// node scripts/train-tagger.ts --gold DIR --hold 1     without the first of its eight parts: the figures on that part, and no file
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openLore, packModel, type StoredLore } from '../src/reading/entities/tagger/model-file.ts';
import { Tagger, type TaggerWeights } from '../src/reading/entities/tagger/tagger.ts';
import type { Lore } from '../src/reading/entities/tagger/word-features.ts';
import { makeChance } from './tagger/chance.ts';
import { countHabits, type Habits } from './tagger/count-habits.ts';
import { learnClusters, readNewsLines } from './tagger/learn-lore.ts';
import { learnWeights } from './tagger/learn-weights.ts';
import { type Labelled, readConll } from './tagger/read-conll.ts';
import { readNews } from './tagger/read-news.ts';
import { scoreRuns } from './tagger/score-runs.ts';

const SEED = 1;
const PARTS = 8;
const FOLDS = 4;
const BLOCK = 100; // sentences that stay in one fold: neighbours tell of the same people
const TYPES = ['PERS', 'LOC', 'ORG', 'MISC'];
const FIRST = { epochs: 5, alpha: 0.05, l1: 0.6, l2: 1, drop: 0.2 };
const LAST = { ...FIRST, epochs: 8 };
const MANY = 1_000_000;

const { values } = parseArgs({ options: { gold: { type: 'string' }, hold: { type: 'string' } } });
if (values.gold === undefined || !existsSync(`${values.gold}/ner/anercorp_train.conll`)) {
  console.error('--gold DIR names the folder with ner/anercorp_train.conll and news/: models/README.md tells where they come from');
  process.exit(2);
}
const started = performance.now();
const say = (text: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);

const labelled = readConll(`${values.gold}/ner/anercorp_train.conll`, (type) => (TYPES.includes(type) ? type : null));
const hold = values.hold === undefined ? -1 : Number(values.hold) - 1;
const partOf = (n: number) => Math.floor((n * PARTS) / labelled.length);
const train = labelled.filter((_, n) => partOf(n) !== hold);
const held = labelled.filter((_, n) => partOf(n) === hold);
const foldOf = (n: number) => Math.floor(n / BLOCK) % FOLDS;

const news = readNews(`${values.gold}/news`);
const clusters = learnClusters(news, makeChance(SEED));
const lines = readNewsLines(news);
say(`${news.length} paragraphs, ${clusters.words.length} words in clusters`);

const bare = loreWith({ words: new Int32Array(0), rows: new Uint8Array(0) });
const first = teach(train, () => bare.lore, FIRST);
say(`first, without habits: ${report(first, bare.lore)}`);
// Habits of a sentence's words come from a tagger that never saw the sentence: else the weights would learn to trust them too far.
const foldLore = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = teach(
    train.filter((_, n) => foldOf(n) !== fold),
    () => bare.lore,
    FIRST,
  );
  say(`habits without fold ${fold + 1}`);
  return loreWith(countHabits(lines, new Tagger(weights, bare.lore, MANY))).lore;
});
const own = loreWith(countHabits(lines, new Tagger(first, bare.lore, MANY)));
const last = teach(train, (n) => foldLore[foldOf(n)]!, LAST);
say(`last: ${report(last, own.lore)}`);

if (held.length === 0) {
  const bytes = packModel(last, own.stored);
  writeFileSync(new URL('../models/tagger-1.bin', import.meta.url), bytes);
  say(
    `models/tagger-1.bin: ${bytes.length} bytes, ${last.features.length} features, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
  );
}

function loreWith({ words, rows }: Habits): { readonly stored: StoredLore; readonly lore: Lore } {
  const stored = { clusterWords: clusters.words, clusters: clusters.rows, habitWords: words, habits: rows };
  return { stored, lore: openLore(stored) };
}

function teach(sentences: readonly Labelled[], loreOf: (n: number) => Lore, settings: typeof FIRST): TaggerWeights {
  return learnWeights(sentences, loreOf, settings, makeChance(SEED));
}

function report(weights: TaggerWeights, lore: Lore): string {
  return held.length === 0 ? 'on all' : scoreRuns(held, new Tagger(weights, lore));
}
