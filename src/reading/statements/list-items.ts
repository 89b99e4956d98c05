// Undertakings in a list: «اتفق الجانبان على ما يلي:» and then one item a sentence, each with a number, a dash or a maṣdar in front.
// Each item is a statement of the act, the parties and the tense of the sentence that opens the list.
import type { Area } from '../../base/index.ts';
import type { Statement } from '../schema.ts';
import { type AreaHit, areasWithin } from './areas.ts';
import { hasList, type Line } from './line.ts';
import { spanOfWords } from './objects.ts';

const LISTED = new Set<Statement['act']>(['committed', 'reaffirmed', 'intended', 'discussed']);

/** The statement that opens a list at the end of its sentence, or null. */
export function findListOpening(line: Line, statements: readonly Statement[]): Statement | null {
  const last = statements.at(-1);
  if (!last || !LISTED.has(last.act)) return null;
  const tail = line.words.slice(-8);
  const opens = tail.at(-1)?.token.text === ':' || tail.some((word) => hasList(word, 'following'));
  return opens ? last : null;
}

/** The sentence as an item of the list that `opening` began, or null where it is none. */
export function readListItem(line: Line, opening: Statement, hits: readonly AreaHit[]): Statement | null {
  const from = findItemStart(line);
  const span = from === null ? null : spanOfWords(line, from, line.words.length);
  if (from === null || !span) return null;
  const area: Area[] = areasWithin(hits, from, line.words.length);
  return { ...opening, ...span, what: span, area, body: null, programme: null, conditions: [], due: null, place: null };
}

/** Index of the item's first word behind its marker, or null where the sentence has neither marker nor maṣdar in front. */
function findItemStart(line: Line): number | null {
  let at = 0;
  while (at < line.words.length && (line.words[at]!.token.kind !== 'word' || hasList(line.words[at], 'ordinal'))) at += 1;
  if (at === line.words.length) return null;
  return at > 0 || hasList(line.words[at], 'cooperationwork') ? at : null;
}
