// intake: from the outside world to bytes that are kept. Fetches politely, decodes feeds, loses nothing.
export type { Capture } from './capture.ts';
