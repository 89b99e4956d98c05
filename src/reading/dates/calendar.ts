// Days as ISO strings and as numbers. All in UTC: a date of a text has no zone.
const DAY = 86_400_000;

/** Days since 1970-01-01 of a Gregorian date, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(2000, month - 1, day);
  const date = new Date(time);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY) : null;
}

/** `YYYY-MM-DD` to days since 1970-01-01; null where it is no such day. */
export function readDay(iso: string): number | null {
  const [year, month, day] = iso.split('-').map(Number);
  return dayOf(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN);
}

const dateOf = (day: number) => new Date(day * DAY);
export const yearOf = (day: number) => dateOf(day).getUTCFullYear();
export const monthOf = (day: number) => dateOf(day).getUTCMonth() + 1;
export const dayOfMonth = (day: number) => dateOf(day).getUTCDate();
/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: number) => ((dateOf(day).getUTCDay() + 6) % 7) + 1;

const pad = (value: number, width: number) => String(value).padStart(width, '0');
export const isoYear = (year: number) => pad(year, 4);
export const isoMonth = (year: number, month: number) => `${isoYear(year)}-${pad(month, 2)}`;
export const isoDay = (day: number) => `${isoMonth(yearOf(day), monthOf(day))}-${pad(dayOfMonth(day), 2)}`;

/** The ISO week of a day, `2015-W31`. */
export function isoWeek(day: number): string {
  const thursday = day + 4 - weekdayOf(day);
  const first = dayOf(yearOf(thursday), 1, 1)!;
  return `${isoYear(yearOf(thursday))}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
}

/** The same day of the month some months away, or that month's last day. Parts of a month are left out («عامين ونصف» in decimals). */
export function addMonths(day: number, months: number): number {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + Math.trunc(months);
  const year = Math.floor(index / 12);
  const month = index - 12 * year + 1; // `%` would be negative before our era
  for (let date = dayOfMonth(day); ; date -= 1) {
    const found = dayOf(year, month, date);
    if (found !== null) return found;
  }
}

let ummAlQura: Intl.DateTimeFormat | null = null;

function openUmmAlQura(): Intl.DateTimeFormat {
  ummAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return ummAlQura;
}

/** Year, month and day of the Umm al-Qura calendar. */
function hijriOf(day: number): readonly [number, number, number] {
  const parts = new Map(
    openUmmAlQura()
      .formatToParts(dateOf(day))
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return [parts.get('year')!, parts.get('month')!, parts.get('day')!];
}

/** The Gregorian day of a Hijri date after Umm al-Qura (1300–1600); null where that calendar has no such day. */
export function dayOfHijri(year: number, month: number, date: number): number | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || date < 1 || date > 30) return null;
  const guess = Math.round((year - 1) * 354.36707 + (month - 1) * 29.530589 + date - 1) - 492_148;
  for (let day = guess - 4; day <= guess + 4; day += 1) {
    const [y, m, d] = hijriOf(day);
    if (y === year && m === month && d === date) return day;
  }
  return null;
}

/** The Hijri year that a Gregorian day lies in. */
export const hijriYearOf = (day: number) => hijriOf(day)[0];
