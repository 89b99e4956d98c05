// Arabic letters and marks by name: logic speaks of letters, words live in lexicon/.
export const HAMZA = 'ء';
export const ALEF = 'ا';
export const ALEF_MADDA = 'آ';
export const ALEF_HAMZA_ABOVE = 'أ';
export const ALEF_HAMZA_BELOW = 'إ';
export const WAW_HAMZA = 'ؤ';
export const YEH_HAMZA = 'ئ';
export const BEH = 'ب';
export const TEH = 'ت';
export const TEH_MARBUTA = 'ة';
export const JEEM = 'ج';
export const ZAIN = 'ز';
export const SEEN = 'س';
export const FEH = 'ف';
export const KAF = 'ك';
export const LAM = 'ل';
export const MEEM = 'م';
export const NOON = 'ن';
export const HEH = 'ه';
export const WAW = 'و';
export const ALEF_MAQSURA = 'ى';
export const YEH = 'ي';
// Letters that other languages add.
export const PEH = 'پ';
export const TCHEH = 'چ';
export const JEH = 'ژ';
export const VEH = 'ڤ';
export const GAF = 'گ';

export const TATWEEL = '\u0640';
export const MADDA_ABOVE = 0x0653;
export const HAMZA_ABOVE = 0x0654;
export const HAMZA_BELOW = 0x0655;

/** True for a letter of the Arabic script, a mark on one, or tatweel; digits and punctuation are none. */
export function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x0620 && code <= 0x065f) ||
    (code >= 0x066e && code <= 0x06d3) ||
    (code >= 0x06d5 && code <= 0x06ef) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0x08a0 && code <= 0x08ff) ||
    (code >= 0xfb50 && code <= 0xfdff && code !== 0xfd3e && code !== 0xfd3f) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}
