/** A run of words that stayed, went or came. */
type DifferencePiece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };
/** What became of each paragraph, in reading order. */
type Difference = readonly (readonly DifferencePiece[])[];

/** Cells of the table that two sequences are compared in; longer ones are shown as replaced whole. */
const MOST_CELLS = 4_000_000;

/** What changed from one text to another: paragraph by paragraph (at line feeds), and word by word in those that changed. */
export function compareTexts(before: string, after: string): Difference {
  const paragraphs: DifferencePiece[][] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = (): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) paragraphs.push(compareWords(gone[at] ?? '', come[at] ?? ''));
    gone = [];
    come = [];
  };
  for (const { kind, text } of compareRows(before.split('\n'), after.split('\n'))) {
    if (kind === 'gone') gone.push(text);
    else if (kind === 'new') come.push(text);
    else {
      settle();
      paragraphs.push([{ kind, text }]);
    }
  }
  settle();
  return paragraphs;
}

function compareWords(before: string, after: string): DifferencePiece[] {
  const words = (text: string) => text.match(/\s*\S+|\s+$/gu) ?? [];
  const pieces: { kind: DifferencePiece['kind']; text: string }[] = [];
  for (const { kind, text } of compareRows(words(before), words(after))) {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  }
  return pieces;
}

/** What stayed, went and came from one row of texts to another, by their longest common row; what went stands before what came in its place. */
export function compareRows(before: readonly string[], after: readonly string[]): DifferencePiece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, endAfter] = [before.length, after.length];
  while (end > start && endAfter > start && before[end - 1] === after[endAfter - 1]) [end, endAfter] = [end - 1, endAfter - 1];
  const as = (kind: DifferencePiece['kind'], texts: readonly string[]) => texts.map((text) => ({ kind, text }));
  const middle = compareMiddle(before.slice(start, end), after.slice(start, endAfter));
  return [...as('same', before.slice(0, start)), ...middle, ...as('same', before.slice(end))];
}

function compareMiddle(a: readonly string[], b: readonly string[]): DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  const width = b.length + 1;
  const known = (a.length + 1) * width <= MOST_CELLS;
  // longest[i * width + j]: the common words from a[i] and b[j] on.
  const longest = new Uint32Array(known ? (a.length + 1) * width : 0);
  if (known)
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        longest[i * width + j] =
          a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (known && i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i]! });
      i++;
      j++;
    } else if (i < a.length && (!known || j >= b.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      pieces.push({ kind: 'gone', text: a[i++]! });
    else pieces.push({ kind: 'new', text: b[j++]! });
  }
  return pieces;
}
