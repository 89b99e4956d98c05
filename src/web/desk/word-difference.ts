import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';

/** Wordings longer than this many words are compared as sets: an exact comparison would take the square of it. */
const LONGEST = 600;
const PIECE = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);

/** The pieces of `text` (words and what is between them), each told to be common with `other` or its own (longest common row of words). */
export function compareWords(text: string, other: string): { readonly piece: string; readonly own: boolean }[] {
  const pieces = text.match(PIECE) ?? [];
  const words = pieces.flatMap((piece, at) => (isWord(piece) ? [{ piece, at }] : []));
  const others = (other.match(PIECE) ?? []).filter(isWord);
  const common = words.length > LONGEST || others.length > LONGEST ? commonSet(words, others) : commonRow(words, others);
  return pieces.map((piece, at) => ({ piece, own: isWord(piece) && !common.has(at) }));
}

type Placed = { readonly piece: string; readonly at: number };

function commonSet(words: readonly Placed[], others: readonly string[]): Set<number> {
  const known = new Set(others);
  return new Set(words.filter(({ piece }) => known.has(piece)).map(({ at }) => at));
}

function commonRow(words: readonly Placed[], others: readonly string[]): Set<number> {
  const width = others.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        words[i]!.piece === others[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const common = new Set<number>();
  for (let i = 0, j = 0; i < words.length && j < others.length; )
    if (words[i]!.piece === others[j]) {
      common.add(words[i]!.at);
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  return common;
}

/** A wording with the words marked that the other one does not have: `ins` or `del`, so that a screen reader tells them too. */
export function drawDifference(text: string, other: string, mark: 'ins' | 'del'): Html {
  return html`${compareWords(text, other).map(({ piece, own }) =>
    !own ? showable(piece) : mark === 'ins' ? html`<ins>${showable(piece)}</ins>` : html`<del>${showable(piece)}</del>`,
  )}`;
}
