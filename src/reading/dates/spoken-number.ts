import type { DateLine } from './date-line.ts';

/** A day of the month said in words from `i`: «الحادي والعشرين»، «العاشر»، «تسعة وعشرين»; null where it is none of 1–31. */
export function readSpokenDay(line: DateLine, i: number): { readonly day: number; readonly to: number } | null {
  for (const role of ['ordinal', 'number']) {
    const first = line.role(i, role);
    if (first === undefined || first > 31) continue;
    const tens = line.role(i + 1, role);
    if (first < 10 && line.words[i + 1]?.and && tens !== undefined && tens >= 20 && first + tens <= 31)
      return { day: first + tens, to: i + 2 };
    if (first < 10 && line.role(i + 1, 'teen') === 10 && !line.words[i + 1]!.and) return { day: first + 10, to: i + 2 };
    return { day: first, to: i + 1 };
  }
  return null;
}
