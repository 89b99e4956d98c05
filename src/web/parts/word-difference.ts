import { compareRows } from '../../app/index.ts';
import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';

const PIECE = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);

/** A wording with the words marked that the other one does not have: `ins` or `del`, so that a screen reader tells them too. */
export function drawDifference(text: string, other: string, mark: 'ins' | 'del'): Html {
  const pieces = text.match(PIECE) ?? [];
  const told = compareRows(pieces.filter(isWord), (other.match(PIECE) ?? []).filter(isWord)).filter(({ kind }) => kind !== 'new');
  let word = 0;
  return html`${pieces.map((piece) => {
    const shown = showable(piece);
    if (!isWord(piece) || told[word++]?.kind === 'same') return shown;
    return mark === 'ins' ? html`<ins>${shown}</ins>` : html`<del>${shown}</del>`;
  })}`;
}
