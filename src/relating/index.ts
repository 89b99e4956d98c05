// relating: copies, stories, threads, keywords, what bears on what. Pure over what it is handed.
export type { Relatable, Relation } from './types.ts';
