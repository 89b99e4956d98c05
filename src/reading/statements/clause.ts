// How far a cue reaches: the run of words around it in which its subject and its object are looked for.
import { hasList, type Line } from './line.ts';

const STOPS = new Set(['؛', ';', ':', '!', '؟', '?', '…']);
const SPEAKS = new Set(['say', 'affirm', 'renew', 'call', 'refuse', 'voice', 'announce', 'discuss']);

/** The longest reach, in words: keeps time linear in a text without stops. */
const LONGEST = 90;

/** Whether a clause ends here. A full stop inside a sentence does so in a quotation, and not behind an initial or an abbreviation. */
export function isStop(line: Line, at: number): boolean {
  const { token } = line.words[at]!;
  if (token.kind !== 'mark') return false;
  if (token.text !== '.') return STOPS.has(token.text);
  const before = line.words[at - 1]?.token;
  return before === undefined || (before.text.length > 2 && !before.text.includes('.'));
}

/** Index after the last word of the clause that the cue at `at` opens: up to a stop, a new finite verb, a participle of saying. */
export function findClauseEnd(line: Line, at: number): number {
  const limit = Math.min(line.words.length, at + LONGEST);
  for (let next = at + 1; next < limit; next += 1) {
    const word = line.words[next]!;
    if (isStop(line, next)) return next;
    if (line.verbs[next] && word.and) return next;
    // «، ومن المنتظر أن»: what is expected is told by itself.
    if (word.and && hasList(line.words[next + 1], 'scheduled')) return next;
    if (next > at + 2 && hasList(word, 'break') && word.mention < 0) return next;
    if (word.cues.some((cue) => cue.form === 'participle' && SPEAKS.has(cue.group)) && line.words[next - 1]!.token.kind === 'mark')
      return next;
  }
  return limit;
}

/** Index of the first word of the clause in which the cue at `at` stands: after a stop, a «that», a joined finite verb. */
export function findClauseStart(line: Line, at: number): number {
  const limit = Math.max(0, at - LONGEST);
  for (let last = at - 1; last >= limit; last -= 1) {
    const word = line.words[last]!;
    if (isStop(line, last) || hasList(word, 'that')) return last + 1;
    if (hasList(word, 'break') && word.mention < 0) return last + 1;
  }
  return limit;
}
