import { readFileSync } from 'node:fs';

const folder = new URL('../../lexicon/', import.meta.url);
const read = new Map<string, readonly (readonly string[])[]>();

/**
 * The rows of `lexicon/<name>.tsv`: one entry a line, columns split at tabs, the Arabic (or other text) column last.
 * Lines that begin with `#` are the header (what, source, licence, columns) and are left out. Read once, then kept.
 * Throws where the file is missing: that is our own error, never the user's.
 */
export function readLexicon(name: string): readonly (readonly string[])[] {
  const known = read.get(name);
  if (known) return known;
  const rows = readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  read.set(name, rows);
  return rows;
}
