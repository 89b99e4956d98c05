import { fold } from '../reading/index.ts';

/** One key for the spellings of one name: hamza seats, harakat, tatweel, Persian letters, case, spacing. */
export function nameKey(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
