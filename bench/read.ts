// Reading on one core: text to mentions and statements, beside Intl.Segmenter's words over the same text.
import { readDocument } from '../src/app/index.ts';
import { makeArticles } from './corpus.ts';
import { show, tell, timeSeconds } from './measure.ts';

const articles = [...makeArticles(600)];
for (const article of articles.slice(0, 200)) readDocument(article); // warm

let sentences = 0;
let characters = 0;
const ours = timeSeconds(() => {
  for (const article of articles.slice(200)) {
    const { reading } = readDocument(article);
    sentences += reading.sentences.length;
    characters += reading.text.length;
  }
});
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
let words = 0;
const theirs = timeSeconds(() => {
  for (const { text } of articles.slice(200))
    for (const paragraph of text.split('\n')) for (const { isWordLike } of segmenter.segment(paragraph)) words += Number(isWordLike);
});
tell([
  {
    what: 'reading, one core',
    value: show(sentences / ours, 'sentences/s'),
    peer: `${show(theirs / ours, '×')} the speed of Intl.Segmenter (words only, ${show(words / theirs, 'words/s')})`,
  },
  { what: 'reading, one core, characters', value: show(characters / ours, 'characters/s') },
]);
