import { readLexicon } from '../../src/base/index.ts';
import { fold } from '../../src/reading/index.ts';
import { formPresent } from './present.ts';

export type BankRow = {
  readonly root: string;
  readonly lemma: string;
  readonly pattern: string;
  readonly kind: string;
  readonly word: string;
};

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{", (code, n) => [code, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيا'[n]!]),
);
/** Patterns of derived verbs with those of their maṣdars. */
const MASDARS: Readonly<Record<string, readonly string[]>> = {
  '1a2~a3': ['ta1o2iy3'],
  '1aA2a3': ['mu1aA2a3'],
  '>a1o2a3': ['<i1o2aA3'],
  '>a1o2': ['<i1o2aA'],
  '>a1aA3': ['<i1aA3'],
  'ta1a2~a3': ['ta1a2~u3'],
  ta1aA2a3: ['ta1aA2u3'],
  '{ino1a2a3': ['{ino1i2aA3'],
  '{i1ota2a3': ['{i1oti2aA3'],
  '{it~a2a3': ['{it~i2aA3'],
  '{isota1o2a3': ['{isoti1o2aA3'],
  '{isota1aA3': ['{isoti1aA3'],
};

/** What may stand before and behind a lemma in a form of it. */
const FRONTS = ['', 'ال', 'لل', 'و', 'ب'];
const ENDINGS = ['', 'ه', 'ات', 'ين', 'ت'];

/** The rows with a lemma and a kind; those whose lemma is not also given in Arabic letters have a column less. */
export function readChainBank(csv: string): BankRow[] {
  return csv
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const columns = line.trim().replace(/,$/, '').split(',');
      const [root, lemma] = columns;
      const kind = columns.at(-1);
      if (columns.length < 7 || !root || !lemma || !['VERB', 'NOUN', 'ADJ'].includes(kind!)) return [];
      return [{ root, lemma, pattern: columns.at(-4)!, kind: kind!, word: spell(lemma) }];
    });
}

/** Arabic letters of a lemma in Buckwalter's, without its vowels, its present's vowel and the number that tells homographs apart. */
function spell(lemma: string): string {
  return Array.from(lemma.replace(/-[aiu]+$/, ''), (code) => LETTERS[code] ?? '').join('');
}

/** Lines of the lexicon, sorted: what news has, and the verbs of the maṣdars among it. */
export function chooseLemmas(rows: readonly BankRow[]): string[] {
  const news = new Set([...readLexicon('ar/words'), ...readLexicon('relating/ar-frequencies')].map((row) => row.at(-1)!));
  const isNews = (word: string) => FRONTS.some((front) => ENDINGS.some((ending) => news.has(front + fold(word) + ending)));
  const lines = new Set<string>();
  const verbs = new Map<string, BankRow[]>();
  for (const row of rows) if (row.kind === 'VERB') verbs.set(row.root, [...(verbs.get(row.root) ?? []), row]);
  const addVerb = (row: BankRow) => {
    lines.add(`past\t${row.lemma}\t-\t${row.word}`);
    lines.add(`present\t${row.lemma}\t-\t${formPresent(row)}`);
  };
  for (const row of rows) {
    if (row.word.length < 3) continue;
    if (row.kind === 'VERB') {
      if (isNews(row.word) || isNews(formPresent(row))) addVerb(row);
    } else if (isNews(row.word)) {
      const verb = row.kind === 'NOUN' ? verbs.get(row.root)?.find(({ pattern }) => isMasdar(row, pattern)) : undefined;
      if (verb) addVerb(verb);
      lines.add(`${verb ? 'masdar' : row.kind === 'NOUN' ? 'noun' : 'adjective'}\t${row.lemma}\t${verb?.lemma ?? '-'}\t${row.word}`);
    }
  }
  return [...lines].sort();
}

/** A maṣdar of the third form ends in teh marbuta; «مبادل» is none. */
function isMasdar(noun: BankRow, verbPattern: string): boolean {
  if (!MASDARS[verbPattern]?.includes(noun.pattern)) return false;
  return noun.pattern === 'mu1aA2a3' || verbPattern.endsWith('1aA3') ? noun.lemma.endsWith('ap') : !noun.lemma.endsWith('ap');
}
