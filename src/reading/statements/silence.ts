import type { Discourse } from './discourse.ts';
import type { Line } from './line.ts';

/** Why a text holds no statement, in one sentence of English. */
export function explainSilence(lines: readonly Line[], discourse: Discourse): string {
  if (!lines.some((line) => line.words.some((word) => word.token.kind === 'word'))) return 'The text holds no words.';
  if (discourse.parties.length === 0) return 'The text names no state and no international organisation.';
  if (!lines.some((line) => line.words.some((word) => word.cues.length > 0))) return 'No word of the text tells of an act of cooperation.';
  if (discourse.parties.length === 1) return 'The text concerns one party alone, and cooperation needs two.';
  return 'Parties are named, but no sentence reports an act of cooperation between them.';
}
