// tidy: the weakest strength, for comparison and display. In this order:
//  1. presentation forms and ligatures (U+FB50–FDFF, U+FE70–FEFC) become the letters they show (Unicode NFKC);
//  2. madda and hamza that stand apart are joined to their alef, waw or yeh (NFC), before any mark is dropped;
//  3. tatweel, harakat, Quranic marks, superscript alef, bidi marks, ZWJ, ZWNJ, zero-width space, soft hyphen and BOM are dropped;
//  4. Persian and Urdu letters that Arabic writes otherwise become Arabic: ی → ي, ک → ك, ە ھ ہ → ه, ۃ → ة, ے → ي, ٱ → ا;
//  5. Persian digits become Arabic-Indic digits; unusual spaces become a plain space.
// It keeps hamza seats, alef maqsura, teh marbuta, Latin letters and their case. Latin text is composed (NFC).
import { type Folded, Folding } from './folding.ts';
import { ALEF, HAMZA_ABOVE, HAMZA_BELOW, HEH, KAF, MADDA_ABOVE, TATWEEL, TEH_MARBUTA, WAW, YEH } from './letters.ts';

const PERSIAN_LETTERS: readonly (readonly [number, string])[] = [
  [0x06cc, YEH],
  [0x06a9, KAF],
  [0x06d5, HEH],
  [0x06be, HEH],
  [0x06c1, HEH],
  [0x06c3, TEH_MARBUTA],
  [0x06d2, YEH],
  [0x0671, ALEF],
];
const DROPPED: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];
const SPACES = [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, ...Array.from({ length: 11 }, (_, i) => 0x2000 + i)];

/** The table of `tidy`, for a strength that goes on from it. */
export const tidying = buildTable();

function buildTable(): Folding {
  const folding = new Folding();
  for (const [code, letter] of PERSIAN_LETTERS) folding.set(code, letter);
  for (let digit = 0; digit < 10; digit += 1) folding.set(0x06f0 + digit, String.fromCharCode(0x0660 + digit));
  for (const [first, last] of DROPPED) for (let code = first; code <= last; code += 1) folding.set(code, '');
  folding.set(TATWEEL.charCodeAt(0), '');
  for (const code of SPACES) folding.set(code, ' ');
  for (let code = 0xfb50; code <= 0xfefc; code += 1) {
    const isForm = code <= 0xfdff || code >= 0xfe70;
    const shown = String.fromCharCode(code).normalize('NFKC');
    if (isForm && shown !== String.fromCharCode(code)) folding.set(code, folding.apply(shown).trim());
  }
  for (const base of [ALEF, WAW, YEH]) {
    for (const mark of [MADDA_ABOVE, HAMZA_ABOVE, HAMZA_BELOW]) composeIfOne(folding, base.charCodeAt(0), mark);
  }
  for (let mark = 0x0300; mark <= 0x0328; mark += 1) {
    for (let base = 0x41; base <= 0x7a; base += 1) composeIfOne(folding, base, mark);
  }
  return folding;
}

function composeIfOne(folding: Folding, base: number, mark: number): void {
  const joined = String.fromCharCode(base, mark).normalize('NFC');
  if (joined.length === 1) folding.compose(base, mark, joined.charCodeAt(0));
}

/** The text without what only typography put there; see the header. */
export function tidy(text: string): string {
  return tidying.apply(text);
}

/** As `tidy`, with the map back to the original's UTF-16 offsets. */
export function tidyWithMap(text: string): Folded {
  return tidying.fold(text);
}
