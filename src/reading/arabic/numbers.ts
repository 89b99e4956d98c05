// Numbers of an Arabic text in figures, in words, or in both: «2.5 مليار», «ألف وتسعمئة وثمانية وسبعون», «خمسة وعشرين ألفا».
// Parts joined by و add up as long as they fall in size; a scale (ألف، مليون) multiplies what stands just before it.
import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { WAW } from '../text/letters.ts';
import type { Token } from '../text/token.ts';

/** A number that ends before word `to` of the sentence. */
export type NumberFound = { readonly value: number; readonly to: number };
type NumberWord = { readonly role: string; readonly value: number; readonly and: boolean };

const words = new Map(readLexicon('ar/numbers').map(([role, value, word]) => [fold(word!), { role: role!, value: Number(value) }]));
/** Particles that may stand before the first word of a number, longest first. */
const FRONTS = ['وب', 'ول', WAW, 'ب', 'ل', 'ك', 'ف'];

/** The number that opens at word `i` of a sentence's tokens, or null. */
export function readNumber(tokens: readonly Token[], i: number): NumberFound | null {
  let part = firstPart(tokens[i]);
  if (part === null) return null;
  let total = 0;
  let group = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  let at = i;
  while (part !== null) {
    const size = part.role === 'scale' || part.role === 'dual' ? part.value : 0;
    const multiplies = size > 0 && group > 0 && !part.and;
    const scale = part.role === 'dual' ? size / 2 : size;
    if (multiplies) {
      if (scale >= ceiling) break;
      total += group * scale;
      ceiling = scale;
      group = 0;
    } else if (size > 0) {
      if (group > 0 || scale >= ceiling) break;
      total += size;
      ceiling = scale;
    } else if (part.role === 'ten' && part.value === 10 && group % 10 > 0 && group % 100 < 10 && !part.and) group += 10;
    else if (part.role === 'hundred' && part.value === 100 && group >= 3 && group < 10 && !part.and) group *= 100;
    else if (at > i && !part.and) break;
    else if (!fits(group, part)) break;
    else group += part.value;
    at += part.role === 'figures' && tokens[at]!.kind === 'word' ? 2 : 1;
    part = nextPart(tokens, at);
  }
  return { value: total + group, to: at };
}

/** Hundreds open a group; tens may follow hundreds, and ones hundreds; of ones and tens the ones come first. */
function fits(group: number, { role, value }: NumberWord): boolean {
  if (group === 0) return true;
  if (role === 'one') return group % 100 === 0;
  if (role === 'ten') return group % 100 === 0 || (value > 10 && group % 100 < 10);
  return false;
}

function firstPart(token: Token | undefined): NumberWord | null {
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') return figuresOf(token);
  const whole = words.get(token.fold);
  if (whole) return { ...whole, and: false };
  for (const front of FRONTS) {
    const rest = token.fold.startsWith(front) ? words.get(token.fold.slice(front.length)) : undefined;
    if (rest) return { ...rest, and: false };
  }
  return null;
}

function nextPart(tokens: readonly Token[], i: number): NumberWord | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const whole = words.get(token.fold);
  if (whole) return { ...whole, and: false };
  if (token.fold === WAW && tokens[i + 1]?.kind === 'number' && token.end === tokens[i + 1]!.start) {
    const figures = figuresOf(tokens[i + 1]!);
    return figures === null ? null : { ...figures, and: true };
  }
  const rest = token.fold.startsWith(WAW) ? words.get(token.fold.slice(1)) : undefined;
  return rest ? { ...rest, and: true } : null;
}

/** Figures with their marks: `,` and `٬` part thousands where three figures follow, `.` and `٫` open the decimals. */
function figuresOf(token: Token): NumberWord | null {
  const plain = token.fold.replaceAll('٬', ',').replaceAll('٫', '.');
  const bare = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  const value = Number(bare);
  return Number.isFinite(value) ? { role: 'figures', value, and: false } : null;
}
