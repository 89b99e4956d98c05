// reading: what a careful reader marks in an article, after the code-book. Pure: no SQL, no clock, no network.
export type { Entity, Mention, Reading, Statement } from './schema.ts';
export { ReadingSchema } from './schema.ts';
