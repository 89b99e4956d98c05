// Hand-tagged tokens, one a line, as the project's own tokens with a label each.
import { readFileSync } from 'node:fs';
import { type Line, readLine } from '../../src/reading/entities/line.ts';
import { splitTokens } from '../../src/reading/text/tokens.ts';

export type Labelled = { readonly line: Line; readonly labels: readonly string[] };

/** The sentences of a CoNLL file; `typeOf` maps its types to ours, null for one that is no name to us. */
export function readConll(path: string, typeOf: (type: string) => string | null): Labelled[] {
  const blocks = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n[ \t]*\r?\n/);
  return blocks.flatMap((block) => {
    const rows = block
      .split(/\r?\n/)
      .map((row) => row.trim().split(/\s+/))
      .filter(([token, tag]) => token && tag && token !== '$#$');
    return rows.length === 0 ? [] : [readSentence(rows as [string, string][], typeOf)];
  });
}

function readSentence(rows: readonly [string, string][], typeOf: (type: string) => string | null): Labelled {
  const text = rows.map(([token]) => token).join(' ');
  const line = readLine({ start: 0, end: text.length, headline: false, tokens: splitTokens(text, 0, text.length) });
  let row = 0;
  let end = rows[0]![0].length;
  let last = 'O';
  let lastRow = -1;
  const labels = line.tokens.map((token) => {
    while (token.start >= end) {
      row += 1;
      end += 1 + rows[row]![0].length;
    }
    const tag = rows[row]![1];
    const type = tag === 'O' ? null : typeOf(tag.slice(2));
    if (type === null) {
      last = 'O';
      lastRow = row;
      return last;
    }
    const runsOn = last !== 'O' && last.slice(2) === type && (tag[0] === 'I' || lastRow === row);
    last = `${runsOn ? 'I' : 'B'}-${type}`;
    lastRow = row;
    return last;
  });
  // a mark at the edge of a name («(رويترز») is none of it
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i]![0] !== 'B' || line.tokens[i]!.kind !== 'mark' || line.tokens[i]!.text === '"') continue;
    if (labels[i + 1]?.[0] === 'I') labels[i + 1] = labels[i]!;
    labels[i] = 'O';
  }
  for (let i = labels.length - 1; i >= 0; i -= 1) {
    if (labels[i]![0] === 'I' && labels[i + 1]?.[0] !== 'I' && line.tokens[i]!.kind === 'mark') labels[i] = 'O';
  }
  return { line, labels };
}
