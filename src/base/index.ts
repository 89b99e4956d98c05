// base: what every room may know. The code-book's codes, spans, the shapes of trouble, the loader of word data.
export type { Act, Area, Bearing, MentionKind, Status } from './codebook.ts';
export { ACTS, AREAS, BEARINGS, codesOf, MENTION_KINDS, STATUSES } from './codebook.ts';
export { readLexicon } from './lexicon.ts';
export type { Language, Span } from './span.ts';
export { sliceSpan, spanHolds, spansOverlap } from './span.ts';
export type { Maybe } from './trouble.ts';
export { OperatorError } from './trouble.ts';
