// fold: the middle strength, for looking words up. It is `tidy`, then:
//  1. أ إ آ → ا (hamza and madda on alef); ؤ ئ → ء (so that مسؤول and مسئول meet);
//  2. ى → ي; ة → ه;
//  3. letters of other languages written in Arabic names: پ → ب, چ → ج, ڤ → ف, گ → ك, ژ → ز;
//  4. Arabic-Indic digits → 0–9; Latin letters lose accents and case.
// Different words can fold alike (على and علي): a lookup gives all, and the tidy form or the context chooses.
import { type Folded, Folding, GONE, UNSETTLED } from './folding.ts';
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
import { tidy, tidying, tidyWithMap } from './tidy.ts';
import { UnitRoom } from './units.ts';

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

const DROP = 0;
const LOOK = 0xffff;
/** `tidy` and `fold` in one step: the unit that a unit becomes wherever it stands, `DROP`, or `LOOK` where the two must be asked. */
const quick = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const tidied = tidying.settle(code);
  const settled = tidied < 0 ? tidied : table.settle(tidied);
  return settled === GONE ? DROP : settled === UNSETTLED || settled === DROP ? LOOK : settled;
});
const room = new UnitRoom();

/** The form under which words are looked up; see the header. A text that is folded already is given back as it is. */
export function fold(text: string): string {
  const { length } = text;
  let i = 0;
  while (i < length && quick[text.charCodeAt(i)] === text.charCodeAt(i)) i += 1;
  if (i === length) return text;
  return (length < SHORT ? null : foldUnits(room.read(text), i, length)) ?? table.apply(tidy(text));
}

/** Below this many units a copy costs more than it saves. */
const SHORT = 32;

/** Folds units in place from the first that changes, or null where a unit is unsettled. */
function foldUnits(units: Uint16Array, from: number, length: number): string | null {
  let to = from;
  for (let i = from; i < length; i += 1) {
    const code = quick[units[i]!]!;
    if (code === LOOK) return null;
    units[to] = code;
    if (code !== DROP) to += 1;
  }
  return UnitRoom.write(units, to);
}

/** As `fold`, with the map back to the original's UTF-16 offsets. */
export function foldWithMap(text: string): Folded {
  const first = tidyWithMap(text);
  const second = table.fold(first.text);
  return { text: second.text, at: second.at.map((offset) => first.at[offset]!) };
}
