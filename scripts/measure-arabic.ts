// `node scripts/measure-arabic.ts [--worst N]`: sentences and clitic-split tokens against UD Arabic PUD (CC BY-SA 3.0), which lies beside
// the project and is for measuring only. Sentences of one document are joined by a space; F1 is over exact spans.
import { existsSync, readFileSync } from 'node:fs';
import { splitClitics } from '../src/reading/arabic/split-clitics.ts';
import { prepareText } from '../src/reading/text/prepare.ts';

const file = new URL('../../shared/gold/morphology/ar_pud-ud-test.conllu', import.meta.url);
if (!existsSync(file)) {
  console.log('not measured: UD Arabic PUD does not lie beside the project');
  process.exit(0);
}
type Document = { text: string; readonly sentences: string[]; readonly words: string[] };

/** Documents in order; spans are written `start:end`. */
function readDocuments(conllu: string): Document[] {
  const documents: Document[] = [];
  let last = '';
  for (const block of conllu.split('\n\n').filter((part) => part.trim() !== '')) {
    const name = block.match(/# newdoc id = (\S+)/)?.[1] ?? last;
    if (name !== last) documents.push({ text: '', sentences: [], words: [] });
    last = name;
    const document = documents.at(-1)!;
    if (document.text !== '') document.text += ' ';
    const start = document.text.length;
    let end = start;
    for (const row of block.split('\n').filter((line) => /^\d+\t/.test(line))) {
      const [, form = '', ...rest] = row.split('\t');
      document.words.push(`${document.text.length}:${document.text.length + form.length}`);
      document.text += form;
      end = document.text.length;
      if (!rest.at(-1)!.includes('SpaceAfter=No')) document.text += ' ';
    }
    document.text = document.text.slice(0, end);
    document.sentences.push(`${start}:${end}`);
  }
  return documents;
}

const tally = { sentence: { hit: 0, ours: 0, gold: 0 }, token: { hit: 0, ours: 0, gold: 0 } };
const worst = new Map<string, number>();
function count(name: keyof typeof tally, ours: readonly string[], gold: readonly string[]): Set<string> {
  const wanted = new Set(gold);
  const given = new Set(ours);
  tally[name].hit += ours.filter((span) => wanted.has(span)).length;
  tally[name].ours += ours.length;
  tally[name].gold += gold.length;
  return new Set(gold.filter((span) => !given.has(span)));
}

for (const { text, sentences, words } of readDocuments(readFileSync(file, 'utf8'))) {
  const read = prepareText(text, { language: 'ar', published: null });
  const parts = read.sentences.flatMap(({ tokens }) => tokens.flatMap((token) => ({ token, spans: splitClitics(token) })));
  const name = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;
  const lost = count('sentence', read.sentences.map(name), sentences);
  for (const span of lost) worst.set(`sentence ${text.slice(...(span.split(':').map(Number) as [number, number])).slice(-60)}`, 1);
  count(
    'token',
    parts.flatMap(({ spans }) => spans.map(name)),
    words,
  );
  const gold = new Set(words);
  for (const { token, spans } of parts) {
    if (spans.every((span) => gold.has(name(span)))) continue;
    const inner = words.filter((span) => Number(span.split(':')[0]) >= token.start && Number(span.split(':')[1]) <= token.end);
    const show = (list: readonly string[]) =>
      list.map((span) => text.slice(...(span.split(':').map(Number) as [number, number]))).join('+');
    const key = `token ours ${show(spans.map(name))} gold ${show(inner)}`;
    worst.set(key, (worst.get(key) ?? 0) + 1);
  }
}
for (const [name, { hit, ours, gold }] of Object.entries(tally)) {
  const f1 = (2 * hit) / (ours + gold);
  console.log(`${name} F1 ${f1.toFixed(4)} P ${(hit / ours).toFixed(4)} R ${(hit / gold).toFixed(4)} of ${gold}`);
}
const asked = Number(process.argv[process.argv.indexOf('--worst') + 1]) || 0;
for (const [key, times] of [...worst].sort((a, b) => b[1] - a[1]).slice(0, asked)) console.log(`${times} ${key}`);
