import { readLexicon } from '../../base/index.ts';

/** Longer than any date that a feed writes, weekday, two month names and zone included. */
const LONGEST = 120;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(.*))?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})(Z|[+-]\d{4})?)?$/i;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(.*)$/;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?/;
const ZONE = /(?:(?:gmt|utc) ?([+-])(\d{1,2})|[^\d]([+-])(\d{2})):?(\d{2})?(?!\d)/;

const months = byName('intake/months', (row) => [row[2]!, Number(row[0])] as const);
const zones = byName('intake/zones', (row) => [row[1]!, row[0]!] as const);
const halves = byName('intake/dayparts', (row) => [row[1]!, row[0]!] as const);

function byName<T>(lexicon: string, pick: (row: readonly string[]) => readonly [string, T]): readonly (readonly [string, T])[] {
  return readLexicon(lexicon)
    .map((row) => pick(row))
    .map(([name, value]) => [` ${foldLetters(name)} `, value] as const)
    .sort(([a], [b]) => b.length - a.length);
}

/**
 * A feed's date as ISO 8601, in the zone that it was written in and without one where none is said: RFC 822 and its misspellings, W3C dates,
 * asctime, Arabic, French and English month names. Null where the day cannot be told (a Hijri date, `08/09/2023`, no date at all).
 */
export function readFeedDate(written: string | null): string | null {
  if (written === null || written.length > LONGEST) return null;
  const text = foldLetters(written).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return writeDay(Number(year), Number(month), Number(day), hour ? writeTime(hour, minute!, second, zone ?? '') : '');
  }
  const time = TIME.exec(text);
  const clock = time ? writeTime(time[1]!, time[2]!, time[3], text.slice(time.index + time[0].length)) : '';
  const without = time ? `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length).replace(ZONE, ' ')}` : text;
  const day = readNumericDay(without.trim()) ?? readNamedDay(without);
  return day && writeDay(...day, clock);
}

type Day = readonly [year: number, month: number, day: number];

/** `08/25/2023`, `25.8.2023`. Which of two numbers is the month must follow from the numbers. */
function readNumericDay(text: string): Day | null {
  const [, first, second, year] = (NUMERIC.exec(text) ?? []).map(Number);
  if (!first || !second || !year) return null;
  if (first > 12 || first === second) return [year, second, first];
  return second > 12 ? [year, first, second] : null;
}

/** A month by its name; the year is the number that can be no day, the day the other one. */
function readNamedDay(text: string): Day | null {
  const spaced = ` ${text.replace(/[^\p{L}\p{N}.]+/gu, ' ').replace(/(\p{L})\.|(\d)(?=\p{L})/gu, '$1$2 ')} `.replace(/\s+/g, ' ');
  const month = months.find(([name]) => spaced.includes(name))?.[1];
  if (month === undefined) return null;
  const numbers = spaced.match(/\d+/g) ?? [];
  const long = numbers.findIndex((number) => number.length === 4);
  const year = numbers[long < 0 ? 1 : long];
  const day = numbers.find((number, at) => number.length <= 2 && at !== (long < 0 ? 1 : long));
  if (year === undefined || day === undefined) return null;
  return [year.length <= 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year), month, Number(day)];
}

/** `T21:10:00+03:00`; empty where the clock shows no such time, for the day is known all the same. `rest`: what follows the time. */
function writeTime(hour: string, minute: string, second: string | undefined, rest: string): string {
  const after = ` ${rest.replace(/[^\p{L}\p{N}.+:-]+/gu, ' ').trim()} `;
  const half = halves.find(([name]) => after.startsWith(name))?.[1];
  const onDial = Number(hour);
  const hours = half === 'pm' && onDial < 12 ? onDial + 12 : half === 'am' && onDial === 12 ? 0 : onDial;
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return '';
  const seconds = Math.min(59, Number(second ?? 0));
  return `T${pad(hours)}:${pad(Number(minute))}:${pad(seconds)}${readZone(after)}`;
}

function readZone(after: string): string {
  const [, gmtSign, gmtHours, plainSign, plainHours, minutes = '00'] = ZONE.exec(after) ?? [];
  const sign = gmtSign ?? plainSign;
  const hours = gmtHours ?? plainHours;
  const offset =
    sign && Number(hours) <= 14 ? `${sign}${pad(Number(hours))}:${minutes}` : zones.find(([name]) => after.includes(name))?.[1];
  return offset?.endsWith('00:00') ? 'Z' : (offset ?? '');
}

/** Null where the calendar has no such day, or the year is none that a feed could mean. */
function writeDay(year: number, month: number, day: number, time: string): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}${time}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** For looking names up: lower case, Western digits, no marks, one seat of hamza, final teh and yeh as most keyboards write them. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\p{Cf}]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u0671]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .toLowerCase();
}
