// relating: copies, stories, threads, keywords, what bears on what. Pure over what it is handed.
export { extractKeywords } from './keywords/extract-keywords.ts';
export { saysUndertaking } from './matching/concepts.ts';
export type { KnownProcess } from './matching/find-process.ts';
export { findProcess, principalParties } from './matching/find-process.ts';
export type { KnownBody } from './matching/match-body.ts';
export { matchBody } from './matching/match-body.ts';
export type { KnownCommitment, Match, StatementFacts } from './matching/match-commitment.ts';
export { knowCommitment, matchCommitment } from './matching/match-commitment.ts';
export type { Reasons } from './reasons/tell-reasons.ts';
export { tellReasons } from './reasons/tell-reasons.ts';
export { relateArticles } from './relate-articles.ts';
export { relateNew } from './relate-new.ts';
export type { ReadBeside, ThreadArticle } from './threads/arrange-reading.ts';
export { arrangeReading } from './threads/arrange-reading.ts';
export type { Neighbour, Relatable, Relation } from './types.ts';
