import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is refused whole, without being kept in memory: 32 MiB holds any page that a person reads. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** A line of a JSON Lines input. `number` counts from 1; `refused` says why there is no text, `head` is the line's beginning then. */
export type Line = { readonly number: number; readonly text: string; readonly refused?: string };

/**
 * Splits bytes into lines at LF, in constant memory but for the line at hand. Empty lines are left out, a last line
 * without LF counts, a byte order mark is dropped, broken UTF-8 becomes U+FFFD.
 */
export async function* splitLines(source: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let pending: string[] = [];
  let length = 0;
  const finish = (): Line | undefined => {
    const text = pending.join('');
    const line = length > longest ? { number, text, refused: `the line is longer than ${longest} characters` } : { number, text };
    pending = [];
    length = 0;
    number += 1;
    return text.trim() === '' ? undefined : line;
  };
  const keep = (piece: string) => {
    length += piece.length;
    if (length <= longest) pending.push(piece);
    else pending = [(pending[0] ?? piece).slice(0, 4096)];
  };
  for await (const bytes of source) {
    const text = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    let from = number === 1 && length === 0 && text.startsWith('\uFEFF') ? 1 : 0;
    for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at));
      const line = finish();
      if (line) yield line;
      from = at + 1;
    }
    if (from < text.length) keep(text.slice(from));
  }
  keep(decoder.end());
  const last = finish();
  if (last) yield last;
}
