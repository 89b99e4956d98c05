import { createHash } from 'node:crypto';

/**
 * The id of an entry of the register: a letter for its kind and 16 hexadecimal digits of what it rests on, so that the same
 * finding gets the same id whenever it is made. `m` meeting, `b` body, `c` commitment, `f` condition, `e` evidence, `a` article.
 */
export function entryId(kind: 'a' | 'b' | 'c' | 'e' | 'f' | 'm', ...parts: readonly string[]): string {
  return kind + createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}
