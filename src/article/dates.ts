import { readLexicon } from '../base/index.ts';
import { comparisonKey } from './title-key.ts';

const gregorian = new Map(readLexicon('intake/months').map(([month = '', , name = '']) => [comparisonKey(name), Number(month)]));
const hijri = new Map(readLexicon('article/hijri-months').map(([month = '', name = '']) => [comparisonKey(name), Number(month)]));
const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
const MONTHS = longestFirst([...gregorian.keys(), ...hijri.keys()]);
// The key of a text keeps letters, digits and single blanks alone, so these need no punctuation.
const DAY_MONTH_YEAR = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th)? ?(${MONTHS})(?: (?:${MONTHS}))? ?(\\d{4})(?!\\d)`, 'u');
const MONTH_DAY_YEAR = new RegExp(`(?<![\\p{L}\\p{N}])(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})(?!\\d)`, 'u');
const YEAR_FIRST = /(?<![\d/.-])((?:19|20)\d{2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<![\d/.-])(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?((?:19|20)\d{2})(?!\d)/;
const ISO = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const URL_DATE = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A date of metadata as ISO: as it stands where it is ISO, in its own zone; else the day that is written there. Null where there is none. */
export function readDate(written: string | null | undefined): string | null {
  if (!written) return null;
  const iso = ISO.exec(written);
  if (!iso) return findDate(written);
  const [, day = '', time, zone = ''] = iso;
  if (!isDay(...(day.split('-').map(Number) as [number, number, number]))) return null;
  return time ? `${day}T${time}${zone}` : day;
}

const withPlainDigits = (text: string) => text.slice(0, 500).replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));

/** The first day written in a text, in words or numbers, Gregorian or Hijri (Umm al-Qura), as `YYYY-MM-DD`. Of `3/4/2024` the first is the day, unless it cannot be. */
export function findDate(text: string): string | null {
  const digits = withPlainDigits(text);
  if (!/\d/.test(digits)) return null;
  const yearFirst = YEAR_FIRST.exec(digits);
  if (yearFirst) return writeDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const key = comparisonKey(digits);
  const named = DAY_MONTH_YEAR.exec(key);
  if (named) return writeNamed(named[3]!, named[2]!, named[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(key);
  if (monthFirst) return writeNamed(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const last = YEAR_LAST.exec(digits);
  if (!last) return null;
  const [day, month, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  const [dayFirst, monthFirstRead] = [writeDay(year, month, day), writeDay(year, day, month)];
  return (
    (dayFirst && monthFirstRead && !isOnItsWeekday(dayFirst, key) && isOnItsWeekday(monthFirstRead, key) ? monthFirstRead : dayFirst) ??
    monthFirstRead
  );
}

/** Names of the weekdays, Sunday first, with and without the article, folded. */
let weekdays: readonly (readonly string[])[] | null = null;
const nameWeekdays = () =>
  Array.from({ length: 7 }, (_, day) =>
    ['ar', 'en'].flatMap((language) => {
      const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day));
      const key = comparisonKey(name);
      return language === 'ar' ? [key, key.slice(2)] : [key, key.slice(0, 3)];
    }),
  );

/** True where the text names the weekday on which the day falls. */
function isOnItsWeekday(day: string, key: string): boolean {
  weekdays ??= nameWeekdays();
  const date = new Date(`${day}T00:00:00Z`);
  const names = weekdays[date.getUTCDay()] ?? [];
  return key.split(' ').some((word) => names.includes(word));
}

/** True where the text gives its day in numbers alone and either of the first two could be the month: `3/4/2024`. */
export function hasTwoReadings(text: string): boolean {
  const digits = withPlainDigits(text);
  const [, first = '', second = ''] = YEAR_LAST.exec(digits) ?? [];
  const named = DAY_MONTH_YEAR.test(comparisonKey(digits)) || YEAR_FIRST.test(digits);
  if (named || first === second || Number(first) > 12 || Number(second) > 12) return false;
  return !isOnItsWeekday(findDate(text) ?? '', comparisonKey(digits));
}

/** The day that the address of a page carries (`/2024/05/15/`), or null. */
export function dateFromUrl(url: string): string | null {
  const found = URL_DATE.exec(url);
  return found && writeDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function writeNamed(year: string, month: string, day: string): string | null {
  const known = gregorian.get(month);
  if (known) return writeDay(Number(year), known, Number(day));
  return fromHijri(Number(year), hijri.get(month) ?? 0, Number(day));
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function writeDay(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

/** Made when first asked for: the calendar's tables are large, and most pages name no Hijri day. */
let ummAlQura: Intl.DateTimeFormat | null = null;
const openCalendar = () =>
  new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });

/** The Gregorian day of a Hijri one: from a close guess to the day that the calendar of Umm al-Qura gives this name. */
function fromHijri(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1500 || month < 1 || day < 1 || day > 30) return null;
  const guess = Date.UTC(622, 6, 16) + ((year - 1) * 354.36707 + (month - 1) * 29.5306 + day - 1) * 86_400_000;
  ummAlQura ??= openCalendar();
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const date = new Date(guess + shift * 86_400_000);
    const parts = new Map(ummAlQura.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return writeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return null;
}
