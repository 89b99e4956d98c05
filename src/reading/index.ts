// reading: what a careful reader marks in an article, after the code-book. Pure: no SQL, no clock, no network.
export { soundKey } from './entities/sound-key.ts';
export { soundsAlike } from './entities/sounds-alike.ts';
export type { ExplainedRule, ExplainedSentence, ExplainedWord } from './explain.ts';
export { explainText } from './explain.ts';
export { readArticle } from './read.ts';
export type { Entity, Mention, Reading, Statement } from './schema.ts';
export { ReadingSchema } from './schema.ts';
export { sayRule } from './statements/rulebook.ts';
export { fold, foldWithMap } from './text/fold.ts';
export type { Folded } from './text/folding.ts';
export type { TextFacts } from './text/prepare.ts';
export { prepareText } from './text/prepare.ts';
export type { Key } from './text/search-key.ts';
export { searchKey, searchKeys, searchKeyWithMap } from './text/search-key.ts';
export { splitSentences } from './text/sentences.ts';
export { tidy, tidyWithMap } from './text/tidy.ts';
export type { Cut, Prepared, Proclitic, Sentence, Token } from './text/token.ts';
