import { isArabicLetter } from './letters.ts';

/** What a UTF-16 unit can be to the tokenizer. `JOIN` belongs to the word it stands in and begins none. */
export const SPACE = 0;
export const LINE = 1;
export const ARABIC = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const JOIN = 5;
const MARK = 6;
export const SURROGATE = 7;

const kinds = buildKinds();

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) table[code] = kindOfCode(code);
  return table;
}

function kindOfCode(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if ((code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return LINE;
  const char = String.fromCharCode(code);
  if (/[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640]/u.test(char)) return code === 0x0640 ? ARABIC : JOIN;
  if (code <= 0x20 || code === 0x7f || /\s/.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (isArabicLetter(code) && /\p{L}/u.test(char)) return ARABIC;
  return /[\p{L}\p{N}]/u.test(char) ? LETTER : MARK;
}

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  return kinds[code]!;
}
