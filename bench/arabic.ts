// The Arabic core on one core, beside what JavaScript itself offers, over made Arabic articles: fold, sentences and where tokens stand;
// the same with token objects; names. The best of several rounds counts, for ours and for the peers: the machine is shared.
import { findMentions } from '../src/reading/entities/find-mentions.ts';
import { fold } from '../src/reading/text/fold.ts';
import { prepareText } from '../src/reading/text/prepare.ts';
import { splitSentences } from '../src/reading/text/sentences.ts';
import { scanTokens } from '../src/reading/text/tokens.ts';
import { makeArticles } from './corpus.ts';
import { show, tell, timeSeconds } from './measure.ts';

const texts = [...makeArticles(1500)].map(({ text }) => text).filter((text) => /[\u0621-\u064a]/.test(text.slice(0, 40)));
const ROUNDS = 9;

/** The least seconds that the work over all texts takes, and what it counted. */
function timeBest(count: (text: string) => number): { readonly seconds: number; readonly counted: number } {
  let counted = 0;
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    counted = 0;
    seconds = Math.min(
      seconds,
      timeSeconds(() => {
        for (const text of texts) counted += count(text);
      }),
    );
  }
  return { seconds, counted };
}

const scan = timeBest((text) => {
  if (fold(text).length + splitSentences(text).length === 0) return 0;
  return scanTokens(text, 0, text.length).length / 3;
});
const facts = { language: 'ar', published: '2024-01-01' } as const;
const objects = timeBest((text) => prepareText(text, facts).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
const names = timeBest((text) => {
  const prepared = prepareText(text, facts);
  findMentions(prepared);
  return prepared.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
});
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const intl = timeBest((text) => {
  let words = 0;
  for (const paragraph of text.split('\n')) for (const { isWordLike } of segmenter.segment(paragraph)) words += Number(isWordLike);
  return words;
});
const pattern = timeBest((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0);

const speed = ({ seconds, counted }: { seconds: number; counted: number }, unit: string) => show(counted / seconds, unit);
tell([
  {
    what: 'Arabic: fold, sentences, tokens',
    value: `${speed(scan, 'tokens/s')}, ${show(intl.seconds / scan.seconds, '×')} Intl.Segmenter, ${show(pattern.seconds / scan.seconds, '×')} one regular expression`,
    peer: `Intl.Segmenter('ar') by paragraph: ${speed(intl, 'words/s')}; /[\\p{L}\\p{M}\\p{N}]+/gu: ${speed(pattern, 'words/s')}`,
  },
  { what: 'Arabic: sentences and tokens as objects', value: speed(objects, 'tokens/s') },
  { what: 'Arabic: names', value: speed(names, 'tokens/s') },
]);
