/** Enough to tell a language's letters; a longer page is judged by its first part that holds any. */
const SAMPLE = 200_000;
/** Arabic bytes stand in words; the accented letters of Latin text stand alone among plain ones. Share of bytes above 127 next to another. */
const IN_WORDS = 0.7;
/** Share of the bytes above 127 that must be common Arabic letters: running Arabic has over nine tenths, Latin text in windows-1252 next to none. */
const ENOUGH = 0.6;
const COMMON_LETTERS = /[\u0621-\u063a\u0641-\u064a]/g;
const RARE = /[\ufffd\u0080-\u009f\u00aa-\u00ff\u0152\u0153\u0192\u02c6\u0679-\u06d2]/g;

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding in which bytes that declare none read best as Arabic; null where none does. `utf-8` is among them: a page of which one
 * character was cut in two is still UTF-8.
 */
export function findArabicCharset(bytes: Uint8Array): 'utf-8' | 'windows-1256' | 'iso-8859-6' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.filter((byte) => byte > 127);
  const inWords = sample.filter((byte, at) => byte > 127 && ((sample[at - 1] ?? 0) > 127 || (sample[at + 1] ?? 0) > 127)).length;
  if (high.length === 0 || inWords < high.length * IN_WORDS) return null;
  const count = high.length;
  const decode = (charset: string): string => new TextDecoder(charset).decode(high);
  const broken = new TextDecoder().decode(sample).match(/\ufffd/g)?.length ?? 0;
  if (broken < count / 20) return 'utf-8';
  const [best] = (['windows-1256', 'iso-8859-6'] as const)
    .map((charset) => ({ charset, share: judgeArabic(decode(charset), count) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= ENOUGH ? best.charset : null;
}

function judgeArabic(text: string, count: number): number {
  const common = text.match(COMMON_LETTERS)?.length ?? 0;
  const rare = text.match(RARE)?.length ?? 0;
  return (common - 2 * rare) / count;
}
