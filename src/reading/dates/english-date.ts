// English dates: "27 September 2024", "September 27, 2024", "Tuesday", "next month", "the end of September 2025", "in 2012".
import { addMonths, dayOf, isoDay, isoMonth, isoWeek, isoYear, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateFound, DateLine } from './date-line.ts';

/** The English date from word `i`, or null. */
export function readEnglishDate(line: DateLine, i: number, ahead: boolean): DateFound | null {
  return (
    readWeekday(line, i, ahead) ??
    readDated(line, i) ??
    readShifted(line, i) ??
    readDay(line, i) ??
    readEdge(line, i) ??
    readBareYear(line, i)
  );
}

const LOWER = /^[a-z]/;

function readDated(line: DateLine, i: number): DateFound | null {
  const number = line.number(i);
  if (number !== null && number >= 1 && number <= 31) {
    const at = line.passWord(i + 1, 'of');
    const month = line.role(at, 'month');
    return month === undefined ? null : withYear(line, at + 1, month, number);
  }
  const month = line.role(i, 'month');
  if (month === undefined || LOWER.test(line.tokens[i]!.text)) return null;
  const day = line.number(i + 1);
  if (day !== null && day >= 1 && day <= 31 && line.tokens[i + 1]!.text.length <= 2) return withYear(line, i + 2, month, day);
  const year = line.year(i + 1);
  if (year !== null) return { to: year.to, iso: isoMonth(year.year, month) };
  if (i === 0 || !(line.has(i - 1, 'on') || line.has(i - 1, 'of') || line.has(i - 1, 'edge'))) return null;
  const near = line.today === null ? null : nearest(line.today, month, 15);
  return { to: i + 1, iso: near === null ? null : isoMonth(yearOf(near), month) };
}

function withYear(line: DateLine, i: number, month: number, day: number): DateFound | null {
  const year = line.year(i);
  const found = year !== null ? dayOf(year.year, month, day) : line.today === null ? null : nearest(line.today, month, day);
  if (year !== null && found === null) return null;
  return { to: year?.to ?? i, iso: found === null ? null : isoDay(found) };
}

function nearest(today: number, month: number, day: number): number | null {
  const days = [-1, 0, 1].map((shift) => dayOf(yearOf(today) + shift, month, day)).filter((found) => found !== null);
  return days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

function readWeekday(line: DateLine, i: number, ahead: boolean): DateFound | null {
  const shift = line.role(i, 'next') ?? line.role(i, 'last');
  const at = shift === undefined ? i : i + 1;
  const weekday = line.role(at, 'weekday');
  if (weekday === undefined) return null;
  const dated = readDated(line, line.passMark(at + 1, ','));
  if (dated !== null) return dated;
  if (line.today === null) return { to: at + 1, iso: null };
  const back = (weekdayOf(line.today) - weekday + 7) % 7;
  if (shift === -1) return { to: at + 1, iso: isoDay(line.today - (back === 0 ? 7 : back)) };
  return { to: at + 1, iso: isoDay(shift === 1 || (ahead && back > 0) ? line.today + 7 - back : line.today - back) };
}

/** "next month", "last year", "this week". */
function readShifted(line: DateLine, i: number): DateFound | null {
  const shift = line.role(i, 'next') ?? line.role(i, 'last') ?? line.role(i, 'these');
  const unit = line.role(i + 1, 'unit');
  if (shift === undefined || unit === undefined) return null;
  if (line.today === null) return { to: i + 2, iso: null };
  if (unit === 7) return { to: i + 2, iso: isoWeek(line.today + 7 * shift) };
  if (unit === 365) return { to: i + 2, iso: isoYear(yearOf(line.today) + shift) };
  const month = addMonths(line.today, shift);
  return { to: i + 2, iso: isoMonth(yearOf(month), monthOf(month)) };
}

function readDay(line: DateLine, i: number): DateFound | null {
  const offset = line.role(i, 'day');
  return offset === undefined ? null : { to: i + 1, iso: line.today === null ? null : isoDay(line.today + offset) };
}

/** "the end of September 2025", "early 2026". */
function readEdge(line: DateLine, i: number): DateFound | null {
  const edge = line.role(i, 'edge');
  if (edge === undefined) return null;
  const at = line.passWord(line.passWord(line.passMark(i + 1, '-'), 'of'), 'these');
  const month = readDated(line, at) ?? readShifted(line, at);
  if (month !== null) return month;
  const year = line.number(at) === null ? null : line.year(at);
  return year === null ? null : { to: year.to, iso: `${isoYear(year.year)}-${edge === 1 ? '01' : edge === 2 ? '06' : '12'}` };
}

function readBareYear(line: DateLine, i: number): DateFound | null {
  const year = line.has(i - 1, 'on') && line.number(i) !== null ? line.year(i) : null;
  return year === null || year.year < 1900 || year.year > 2100 ? null : { to: year.to, iso: isoYear(year.year) };
}
