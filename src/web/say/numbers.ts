import type { View } from '../view.ts';

const ZERO = 0x30;
const ARABIC_INDIC_ZERO = 0x0660;

/** The text with its ASCII digits in the reader's digits; for dates and codes, where nothing is grouped. */
export function writeDigits(view: Pick<View, 'digits'>, text: string): string {
  if (view.digits === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ZERO + ARABIC_INDIC_ZERO));
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the reader's digits, grouped as the language groups it. */
export function writeNumber(view: Pick<View, 'digits' | 'language'>, value: number): string {
  const locale = `${view.language}-u-nu-${view.digits}`;
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
}
