/**
 * A key for comparing titles, labels and keywords with text: harakat, tatweel and bidi marks off, hamza seats, alef maqsura,
 * teh marbuta and the Persian letters folded, digits ASCII, everything that is no letter or digit one space. For comparison alone, never for display.
 */
const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};
const MARKS = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/g;
const FOLDABLE = /[أإآٱىیئؤةک]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

export function comparisonKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
    .replace(OTHER_DIGITS, (digit) => String((digit.charCodeAt(0) & 15) % 16))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PERSIAN_YEH = /ی/g;
const PERSIAN_KAF = /ک/g;
const INVISIBLE = /[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters mended for display: Persian yeh and kaf, presentation forms, tatweel and bidi marks. Harakat stay. */
export function tidyLetters(text: string): string {
  return text
    .replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC'))
    .replace(PERSIAN_YEH, 'ي')
    .replace(PERSIAN_KAF, 'ك')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
