import { findDeclared } from './declared.ts';
import { findArabicCharset, isUtf8 } from './plausible.ts';

/** `foundBy` says what the charset rests on, the strongest first. */
export type DecodedText = {
  readonly text: string;
  /** The WHATWG name of the encoding, lower case. */
  readonly charset: string;
  readonly foundBy: 'bom' | 'header' | 'declaration' | 'utf-8' | 'letters' | 'last-resort';
};

/**
 * The text of received bytes. Byte order mark, `Content-Type`, XML declaration or `<meta>` are believed in this order, unless they name
 * UTF-8 for bytes that aren't; undeclared bytes are UTF-8 where they can be, else Arabic by its letters, else windows-1252.
 * Never throws; NUL bytes and broken sequences become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, { contentType }: { contentType?: string | null | undefined } = {}): DecodedText {
  const mark = findMark(bytes);
  if (mark) return decodeAs(bytes, mark, 'bom');
  const utf8 = isUtf8(bytes);
  const declared = findDeclared(bytes, contentType ?? '').find(({ charset }) => charset !== 'utf-8' || utf8);
  if (declared) return decodeAs(bytes, declared.charset, declared.foundBy);
  if (utf8) return decodeAs(bytes, 'utf-8', 'utf-8');
  const arabic = findArabicCharset(bytes);
  if (arabic === 'utf-8') return decodeAs(bytes, 'utf-8', 'letters');
  return arabic ? decodeAs(bytes, arabic, 'letters') : decodeAs(bytes, 'windows-1252', 'last-resort');
}

function decodeAs(bytes: Uint8Array, charset: string, foundBy: DecodedText['foundBy']): DecodedText {
  const text = new TextDecoder(charset).decode(bytes).replaceAll('\0', '\ufffd');
  return { text, charset, foundBy };
}

function findMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // XML may be UTF-16 without a mark: its first two characters are then `<?`.
  if (a === 0x3c && b === 0 && c === 0x3f) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  return null;
}
