/** Letters of one sound or of another keyboard, and the letter that stands for them in a key. */
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
const MARK = /[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NEEDS_COMPOSING = /[\u0300-\u036f\ufb00-\uffff\u2070-\u24ff\u00aa-\u00be]/;
const GAP = ' ';
/** The key of each character up to the Arabic block: nothing, a gap, or a letter. Keys are made for every line of every page. */
const TABLE = Array.from({ length: 0x0700 }, (_, code) => foldCharacter(String.fromCharCode(code)));

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if ((code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)) return String(code & 15);
  if (MARK.test(character)) return '';
  return FOLDED[character] ?? (LETTER_OR_DIGIT.test(character) ? character.toLowerCase() : GAP);
}

/**
 * A key for comparing titles, labels and keywords with text: harakat, tatweel and bidi marks off, hamza seats, alef maqsura, teh marbuta and
 * the Persian letters folded, digits ASCII, everything that is no letter or digit one space. For comparison alone, never for display.
 */
export function comparisonKey(text: string): string {
  const source = NEEDS_COMPOSING.test(text) ? text.normalize('NFKC') : text;
  let key = '';
  let gap = false;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    let folded = TABLE[code];
    if (folded === undefined) {
      const character = String.fromCodePoint(source.codePointAt(i) as number);
      folded = foldCharacter(character);
      i += character.length - 1;
    }
    if (folded === GAP) gap = key !== '';
    else if (folded !== '') {
      key += gap ? GAP + folded : folded;
      gap = false;
    }
  }
  return key;
}

/** A test for texts of the same key as `wanted`; texts of quite another length are told apart by that alone. */
export function makeKeyTest(wanted: string): (text: string) => boolean {
  const key = comparisonKey(wanted);
  return (text) => text.length * 3 >= key.length && text.length <= 3 * wanted.length + 20 && comparisonKey(text) === key;
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
