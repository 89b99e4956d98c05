// Where the words of a text are: a letter or number, then letters, numbers and their marks; «8.5» is one word.
// A table over UTF-16 units, because a regular expression with Unicode classes took most of the time of relating.
// Units of surrogate pairs (emoji, rare scripts) and lone surrogates belong to no word.
const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const text = String.fromCharCode(unit);
  if (/\p{N}/u.test(text)) return DIGIT;
  if (/\p{L}/u.test(text) && text !== '\u0640') return LETTER;
  return /[\p{M}\u0640\u200c\u200d]/u.test(text) ? MARK : NONE;
});
const DECIMAL_POINTS = new Set(['.', ',', '\u066b'].map((point) => point.charCodeAt(0)));

/** Calls back with the UTF-16 offsets of each word, in order. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  let i = 0;
  while (i < text.length) {
    const kind = kinds[text.charCodeAt(i)]!;
    if (kind !== LETTER && kind !== DIGIT) {
      i += 1;
      continue;
    }
    const start = i;
    i += 1;
    while (i < text.length && (kinds[text.charCodeAt(i)] !== NONE || isPoint(text, i))) i += 1;
    take(start, i);
  }
}

/** A point or comma between two digits. */
function isPoint(text: string, i: number): boolean {
  return DECIMAL_POINTS.has(text.charCodeAt(i)) && kinds[text.charCodeAt(i - 1)] === DIGIT && kinds[text.charCodeAt(i + 1)] === DIGIT;
}
