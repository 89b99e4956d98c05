// Dates by the calendar: «20 يوليو/تموز 2015»، «الحادي والعشرين من مايو»، «نوفمبر 2004»، «عام 2012»، «2016/04/21»، «2 شوال 1436».
import { addMonths, dayOf, dayOfHijri, hijriYearOf, isoDay, isoMonth, isoYear, monthOf, readDay, yearOf } from './calendar.ts';
import type { DateFound, DateLine } from './date-line.ts';
import { readSpokenDay } from './spoken-number.ts';

/** A day and month with or without a year from `i`, both orders; or a run of days. */
export function readDayAndMonth(line: DateLine, i: number): DateFound | null {
  return readRange(line, i) ?? readHijri(line, i) ?? readDayFirst(line, i) ?? readMonthFirst(line, i);
}

/** «من 12 إلى 15 مايو»، «بين 3 و 5 مايو»، «12-15 مايو»: an interval. */
function readRange(line: DateLine, i: number): DateFound | null {
  const opened = line.passWord(i, 'of');
  const first = dayAt(line, opened);
  if (first === null) return null;
  const linked = line.has(first.to, 'to') || line.isMark(first.to, '-', '–');
  const last = linked ? readDayFirst(line, first.to + 1) : null;
  if (last === null || (opened > i && line.isMark(first.to, '-', '–'))) return null;
  const end = last.iso === null ? null : readDay(last.iso);
  const start = end === null ? null : dayOf(yearOf(end), monthOf(end), first.day);
  return { to: last.to, iso: start === null || end === null || start > end ? null : `${isoDay(start)}/${isoDay(end)}` };
}

function dayAt(line: DateLine, i: number): { day: number; to: number } | null {
  const number = line.number(i);
  if (number !== null) return number >= 1 && number <= 31 ? { day: number, to: i + 1 } : null;
  return readSpokenDay(line, i);
}

function readDayFirst(line: DateLine, i: number): DateFound | null {
  const day = dayAt(line, i);
  if (day === null) return null;
  let at = line.passWord(line.passMark(day.to, '-', '.', '/', '،', ','), 'of');
  at = line.passWord(at, 'month-word');
  const month = line.month(at) ?? line.month(at, 'shy-month');
  if (month === null) return readDayOfThisMonth(line, day.day, day.to);
  return withYear(line, month.to, month.month, day.day);
}

/** «31 من هذا الشهر»، «العشرين من الشهر المقبل». */
function readDayOfThisMonth(line: DateLine, day: number, i: number): DateFound | null {
  if (!line.has(i, 'of') && !line.has(i, 'on')) return null;
  const at = line.passWord(i + 1, 'these');
  if (line.role(at, 'the-unit') !== 30) return null;
  const shift = line.role(at + 1, 'next') ?? line.role(at + 1, 'last');
  const to = shift !== undefined || line.has(at + 1, 'this') ? at + 2 : at + 1;
  if (to === at + 1 && !line.has(i + 1, 'these')) return null;
  if (line.today === null) return { to, iso: null };
  const start = addMonths(line.today, shift ?? 0);
  const found = dayOf(yearOf(start), monthOf(start), day);
  return { to, iso: found === null ? null : isoDay(found) };
}

function readMonthFirst(line: DateLine, i: number): DateFound | null {
  const month = line.month(i);
  if (month === null) return null;
  const day = dayAt(line, line.passMark(month.to, '/', '-'));
  if (day === null) return null;
  if (line.month(day.to) !== null || line.has(day.to, 'unit')) return null;
  return withYear(line, day.to, month.month, day.day);
}

function withYear(line: DateLine, i: number, month: number, day: number): DateFound | null {
  const year = line.year(i);
  if (year !== null) {
    const found = dayOf(year.year, month, day);
    return found === null ? null : { to: year.to, iso: isoDay(found) };
  }
  const shift = line.role(i, 'next') ?? line.role(i, 'last') ?? line.role(i, 'this');
  const to = shift === undefined ? i : i + 1;
  if (line.today === null) return { to, iso: null };
  const found = nearestDay(line.today, month, day, shift);
  return { to, iso: found === null ? null : isoDay(found) };
}

/** The day without a year: nearest to publication, or the one that «المقبل»، «الماضي»، «الجاري» say. */
function nearestDay(today: number, month: number, day: number, shift: number | undefined): number | null {
  let best: number | null = null;
  for (const year of [yearOf(today) - 1, yearOf(today), yearOf(today) + 1]) {
    const found = dayOf(year, month, day);
    if (found === null || (shift === 1 && found <= today) || (shift === -1 && found >= today) || (shift === 0 && year !== yearOf(today)))
      continue;
    if (best === null || Math.abs(found - today) < Math.abs(best - today)) best = found;
  }
  return best;
}

/** «شهر أيلول (سبتمبر) المقبل»، «نوفمبر 2004»، «مارس». */
export function readMonthAlone(line: DateLine, i: number): DateFound | null {
  const at = line.passWord(line.passWord(i, 'these'), 'month-word');
  const month = line.month(at) ?? (at > i ? line.month(at, 'shy-month') : null);
  if (month === null) return readShyMonth(line, at) ?? readHijriMonth(line, at, at > i);
  const year = line.year(month.to);
  if (year !== null) return { to: year.to, iso: isoMonth(year.year, month.month) };
  const shift = line.role(month.to, 'next') ?? line.role(month.to, 'last') ?? line.role(month.to, 'this');
  const to = shift === undefined ? month.to : month.to + 1;
  if (line.today === null) return { to, iso: null };
  const start = nearestDay(line.today, month.month, 15, shift);
  return { to, iso: start === null ? null : isoMonth(yearOf(start), month.month) };
}

function readShyMonth(line: DateLine, i: number): DateFound | null {
  const month = line.month(i, 'shy-month');
  const year = month === null ? null : line.year(month.to);
  return month === null || year === null ? null : { to: year.to, iso: isoMonth(year.year, month.month) };
}

/** «شهر رمضان»، «شوال 1436»: from its first day to its last; a month alone needs «شهر» or «في» before it. */
function readHijriMonth(line: DateLine, i: number, named: boolean): DateFound | null {
  const month = line.month(i, 'hijri');
  if (month === null) return null;
  const year = line.year(month.to);
  if (year === null && !named && !line.has(i - 1, 'on')) return null;
  const hijriYear = year?.year ?? (line.today === null ? null : hijriYearOf(line.today));
  const start = hijriYear === null ? null : dayOfHijri(hijriYear, month.month, 1);
  const end =
    hijriYear === null || start === null ? null : (dayOfHijri(hijriYear, month.month, 30) ?? dayOfHijri(hijriYear, month.month, 29));
  return { to: year?.to ?? month.to, iso: start === null || end === null ? null : `${isoDay(start)}/${isoDay(end)}` };
}

/** «2 شوال 1436 هـ»; with «الموافق» the Gregorian date behind gives the value. */
function readHijri(line: DateLine, i: number): DateFound | null {
  const day = dayAt(line, i);
  if (day === null) return null;
  const month = line.month(line.passWord(line.passWord(day.to, 'of'), 'month-word'), 'hijri');
  if (month === null) return null;
  const year = line.year(month.to);
  let to = year?.to ?? month.to;
  if (year === null && (line.has(to, 'next') || line.has(to, 'last') || line.has(to, 'this'))) to += 1;
  const hijriYear = year?.year ?? (line.today === null ? null : hijriYearOf(line.today));
  const found = hijriYear === null ? null : dayOfHijri(hijriYear, month.month, day.day);
  const same = line.passMark(to, '(', '،', ',');
  if (line.has(same, 'equals')) {
    const other = readDayFirst(line, same + 1);
    if (other !== null) return { to: other.to, iso: other.iso };
  }
  return { to, iso: found === null ? null : isoDay(found) };
}

/** «عام 2012»، «العام 2012»، «عام 1436 هـ»: a year with its word; a bare year only where `bare` allows it. */
export function readYear(line: DateLine, i: number, bare: boolean): DateFound | null {
  if (!bare && !line.has(i, 'year-word')) return null;
  if (bare && line.words[i]?.number === null) return null;
  const year = line.year(i);
  if (year === null || (bare && (year.year < 1900 || year.year > 2100)) || line.has(year.to, 'unit')) return null;
  if (!year.hijri) return { to: year.to, iso: isoYear(year.year) };
  const start = dayOfHijri(year.year, 1, 1);
  const end = dayOfHijri(year.year + 1, 1, 1);
  return { to: year.to, iso: start === null || end === null ? null : `${isoDay(start)}/${isoDay(end - 1)}` };
}

/** «2016/04/21»، «21-04-2016»، «22/04»; day before month unless only the other order is a date. */
export function readFigures(line: DateLine, i: number): DateFound | null {
  const mark = line.tokens[i + 1]?.text ?? '';
  const [a, b] = [line.number(i), line.number(i + 2)];
  if (a === null || b === null || !(mark === '/' || mark === '-') || line.isMark(i - 1, '/', '-')) return null;
  const c = line.isMark(i + 3, mark) || line.isMark(i + 3, ',') ? line.number(i + 4) : null;
  if (c === null) return mark === '/' || Math.max(a, b) > 12 ? readShortFigures(line, i, a, b) : null;
  const american = line.isMark(i + 3, ',');
  const whole = a > 31 ? [a, b, c] : american ? [c, a, b] : [c, b, a];
  const year = whole[0]! < 100 ? 2000 + whole[0]! : whole[0]!;
  const found = dayOf(year, whole[1]!, whole[2]!) ?? dayOf(year, whole[2]!, whole[1]!);
  return found === null ? null : { to: i + 5, iso: isoDay(found) };
}

function readShortFigures(line: DateLine, i: number, a: number, b: number): DateFound | null {
  if (a >= 1900 && a <= 2100 && b >= 1 && b <= 12) return { to: i + 3, iso: isoMonth(a, b) };
  if (Math.max(a, b) <= 12 || Math.min(a, b) < 1 || line.isMark(i + 3, '/', '-', '%', '٪')) return null;
  const [day, month] = a > 12 ? [a, b] : [b, a];
  if (dayOf(2000, month, day) === null) return null;
  const found = line.today === null ? null : nearestDay(line.today, month, day, undefined);
  return { to: i + 3, iso: found === null ? null : isoDay(found) };
}
