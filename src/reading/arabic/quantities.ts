// Money and measures: «2.5 مليار دولار أمريكي», «ثلاثة ملايين برميل», «15 في المئة», «مليونا دولار», «20%».
import { readLexicon, type Span } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import { readNumber } from './numbers.ts';

/** A number with its unit. `code` is an ISO 4217 currency, a unit's symbol, or the bare name of a currency that several states use (`riyal`). */
export type Quantity = Span & { readonly value: number; readonly kind: string; readonly code: string };

const units = new Map(readLexicon('ar/units').map(([kind, code, word]) => [fold(word!), { kind: kind!, code: code! }]));
const SHARE_MARKS = new Set(['%', '٪']);
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** The quantities among the tokens of a sentence, in order; a number without a unit is none. */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const number = readNumber(tokens, i);
    if (number === null) continue;
    const unit = unitAt(tokens, number.to);
    const sign = unit === null ? SIGNS[tokens[i - 1]?.text ?? ''] : undefined;
    if (unit !== null) {
      found.push({ start: startOf(tokens[i]!), end: tokens[unit.to - 1]!.end, value: number.value, kind: unit.kind, code: unit.code });
      i = unit.to - 1;
    } else if (sign !== undefined) {
      found.push({ start: tokens[i - 1]!.start, end: tokens[number.to - 1]!.end, value: number.value, kind: 'money', code: sign });
      i = number.to - 1;
    } else i = number.to - 1;
  }
  return found;
}

/** A particle before a number in words stays outside. */
function startOf(token: Token): number {
  return token.kind === 'word' ? token.cuts[0]!.from : token.start;
}

function unitAt(tokens: readonly Token[], i: number) {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first === undefined) return null;
  if (SHARE_MARKS.has(first.text)) return { kind: 'share', code: '%', to: i + 1 };
  const pair = second === undefined ? undefined : units.get(`${first.fold} ${second.fold}`);
  if (pair) return { ...pair, to: i + 2 };
  const single = units.get(first.fold);
  return single ? { ...single, to: i + 1 } : null;
}
