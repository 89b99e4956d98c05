// fold: the middle strength, for looking words up. It is `tidy`, then:
//  1. أ إ آ → ا (hamza and madda on alef); ؤ ئ → ء (so that مسؤول and مسئول meet);
//  2. ى → ي; ة → ه;
//  3. letters of other languages written in Arabic names: پ → ب, چ → ج, ڤ → ف, گ → ك, ژ → ز;
//  4. Arabic-Indic digits → 0–9; Latin letters lose accents and case.
// Different words can fold alike (على and علي): a lookup gives all, and the tidy form or the context chooses.
import { type Folded, Folding } from './folding.ts';
import {
  ALEF,
  ALEF_HAMZA_ABOVE,
  ALEF_HAMZA_BELOW,
  ALEF_MADDA,
  ALEF_MAQSURA,
  BEH,
  FEH,
  GAF,
  HAMZA,
  HEH,
  JEEM,
  JEH,
  KAF,
  PEH,
  TCHEH,
  TEH_MARBUTA,
  VEH,
  WAW_HAMZA,
  YEH,
  YEH_HAMZA,
  ZAIN,
} from './letters.ts';
import { tidy, tidyWithMap } from './tidy.ts';

const LETTERS = [
  [ALEF_HAMZA_ABOVE, ALEF],
  [ALEF_HAMZA_BELOW, ALEF],
  [ALEF_MADDA, ALEF],
  [WAW_HAMZA, HAMZA],
  [YEH_HAMZA, HAMZA],
  [ALEF_MAQSURA, YEH],
  [TEH_MARBUTA, HEH],
  [PEH, BEH],
  [TCHEH, JEEM],
  [VEH, FEH],
  [GAF, KAF],
  [JEH, ZAIN],
  ['’', "'"],
  ['‘', "'"],
] as const;

const table = buildTable();

function buildTable(): Folding {
  const folding = new Folding();
  for (const [from, to] of LETTERS) folding.set(from.charCodeAt(0), to);
  for (let digit = 0; digit < 10; digit += 1) folding.set(0x0660 + digit, String(digit));
  for (let code = 0x41; code <= 0x24f; code += 1) {
    const bare = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
    const plain = bare.normalize('NFD').charAt(0);
    if (/\p{L}/u.test(String.fromCharCode(code)) && plain !== String.fromCharCode(code)) folding.set(code, plain);
  }
  for (let mark = 0x0300; mark <= 0x036f; mark += 1) folding.set(mark, '');
  return folding;
}

/** The form under which words are looked up; see the header. */
export function fold(text: string): string {
  return table.apply(tidy(text));
}

/** As `fold`, with the map back to the original's UTF-16 offsets. */
export function foldWithMap(text: string): Folded {
  const first = tidyWithMap(text);
  const second = table.fold(first.text);
  return { text: second.text, at: second.at.map((offset) => first.at[offset]!) };
}
