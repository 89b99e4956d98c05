// Writes lexicon/ar/lemmas.tsv: verbs, maṣdars, nouns and adjectives of ArabicChainBank of which news has a form.
// node scripts/build-lemmas.ts chainbank_lemmas.csv > lexicon/ar/lemmas.tsv
import { readFileSync } from 'node:fs';
import { chooseLemmas, readChainBank } from './lemmas/chain-bank.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('which file? node scripts/build-lemmas.ts chainbank_lemmas.csv');
  process.exitCode = 2;
} else {
  const rows = chooseLemmas(readChainBank(readFileSync(file, 'utf8')));
  const header = [
    '# what: lemmas of which a form is frequent in news (lexicon/ar/words, lexicon/relating/ar-frequencies): a verb in the third person masculine of past and present, a maṣdar with its verb, a noun, an adjective; unvocalised',
    '# source: ArabicChainBank (github.com/CAMeL-Lab/ArabicChainBank), chosen and joined by scripts/build-lemmas.ts; presents are formed by rule from the vowel that it gives',
    '# licence: CC BY 4.0, CAMeL Lab, New York University Abu Dhabi; changed: reduced, unvocalised, verbs joined with maṣdars',
    '# columns: kind (past | present | masdar | noun | adjective), lemma in Buckwalter letters, its verb or -, word',
  ];
  process.stdout.write(`${[...header, ...rows].join('\n')}\n`);
}
