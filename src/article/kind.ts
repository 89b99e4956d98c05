import { readLexicon } from '../base/index.ts';
import type { Article } from './schema.ts';
import { comparisonKey } from './title-key.ts';

const signs = readLexicon('article/statement-signs').map(([, phrase = '']) => comparisonKey(phrase));

/** `joint_statement` where the title names one, or the lead opens as the statement itself does; else `news`, and `other` for an empty body. */
export function tellKind(title: string | null, paragraphs: readonly string[]): Article['kind'] {
  if (paragraphs.length === 0) return 'other';
  const heads = [title ?? '', paragraphs[0]?.slice(0, 60) ?? ''].map(comparisonKey);
  return heads.some((head) => signs.some((sign) => head.startsWith(sign))) ? 'joint_statement' : 'news';
}
