import type { Language } from '../../base/index.ts';
import { readNumber } from '../arabic/numbers.ts';
import type { Token } from '../text/token.ts';
import { type DateWord, dateWordOf, rolesOfDateWord } from './date-words.ts';

/** What a stretch of words says: `to` is the index after its last word, `iso` its value, null where it has none. */
export type DateFound = { readonly to: number; readonly iso: string | null };

/** The tokens of a sentence with what each means in a date, and the day that relative words are judged from. */
export class DateLine {
  readonly tokens: readonly Token[];
  readonly words: readonly DateWord[];
  /** Day of publication in days since 1970-01-01, or null. */
  readonly today: number | null;
  readonly language: Language;

  constructor(tokens: readonly Token[], language: Language, today: number | null) {
    this.tokens = tokens;
    this.language = language;
    this.words = tokens.map((token) => dateWordOf(token, language));
    this.today = today;
  }
  /** The value of a role of word `i`, or undefined. */
  role(i: number, role: string): number | undefined {
    return this.words[i]?.roles.get(role);
  }
  has(i: number, role: string): boolean {
    return this.words[i]?.roles.has(role) === true;
  }
  number(i: number): number | null {
    return this.words[i]?.number ?? null;
  }
  isMark(i: number, ...marks: readonly string[]): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && marks.includes(token.text);
  }
  /** The index after a comma or the like at `i`, else `i`. */
  passMark(i: number, ...marks: readonly string[]): number {
    return this.isMark(i, ...marks) ? i + 1 : i;
  }
  passWord(i: number, role: string): number {
    return this.has(i, role) ? i + 1 : i;
  }

  /** The month of one calendar that opens at `i`, with a second name of it («تشرين الثاني (نوفمبر)»، «يوليو/تموز»). */
  month(i: number, role: 'month' | 'hijri' | 'shy-month' = 'month'): { readonly month: number; readonly to: number } | null {
    const first = this.oneMonth(i, role);
    if (first === null) return null;
    const open = this.isMark(first.to, '/', '-', '(', '\\');
    const second = open ? (this.oneMonth(first.to + 1, 'month') ?? this.oneMonth(first.to + 1, 'shy-month')) : null;
    if (second === null || second.month !== first.month || role === 'hijri') return first;
    return { month: first.month, to: this.passMark(second.to, ')') };
  }

  private oneMonth(i: number, role: string): { month: number; to: number } | null {
    const word = this.words[i];
    const next = this.tokens[i + 1];
    if (word === undefined || this.tokens[i]!.kind !== 'word') return null;
    if (next?.kind === 'word') {
      const own = this.tokens[i]!.fold;
      for (const key of [own, own.slice(1)]) {
        const pair = rolesOfDateWord(`${key} ${next.fold}`, this.language)?.get(role);
        if (pair !== undefined) return { month: pair, to: i + 2 };
      }
    }
    const single = word.roles.get(role);
    return single === undefined ? null : { month: single, to: i + 1 };
  }

  /** A year at `i`, with «من عام» before it and the era behind; in figures it has four, in words it opens with a thousand. */
  year(i: number): { readonly year: number; readonly hijri: boolean; readonly to: number } | null {
    let at = this.passWord(this.passMark(i, ',', '،', '-', '/'), 'of');
    if (this.has(at, 'year-word')) at = this.passMark(this.passWord(at + 1, 'year-kind'), ',', '،', '(');
    const bracket = this.isMark(at - 1, '(') && at - 1 > i && this.isMark(at + 1, ')') ? 1 : 0;
    const year = this.number(at);
    if (year === null) return this.spokenYear(at);
    if (this.tokens[at]!.text.length !== 4 || year < 1000 || year > 2200) return null;
    const next = at + 1 + bracket;
    if (this.has(next, 'era')) return { year, hijri: true, to: next + 1 };
    return { year, hijri: false, to: this.has(next, 'christian') ? next + 1 : next };
  }

  /** «ألف وتسعمائة وثمانية وسبعون», «ألفين»; «ألف» alone counts something. */
  private spokenYear(i: number): { readonly year: number; readonly hijri: boolean; readonly to: number } | null {
    const value = this.tokens[i]?.kind === 'word' && this.language !== 'en' ? this.role(i, 'number') : undefined;
    if (value !== 1000 && value !== 2000) return null;
    const found = readNumber(this.tokens, i);
    if (found === null || found.value <= 1000 || found.value > 2200 || this.has(found.to, 'unit')) return null;
    return { year: found.value, hijri: this.has(found.to, 'era'), to: this.has(found.to, 'era') ? found.to + 1 : found.to };
  }
}
