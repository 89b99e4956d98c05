// Dates by the day of publication: «أمس»، «الاثنين الماضي»، «العام المقبل»، «هذا الأسبوع»، «قبل يومين»، «مطلع العام المقبل».
import { addMonths, dayOf, dayOfMonth, isoDay, isoMonth, isoWeek, isoYear, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { readDayAndMonth, readMonthAlone, readYear } from './calendar-date.ts';
import type { DateFound, DateLine } from './date-line.ts';
import { readSpokenDay } from './spoken-number.ts';

/** «اليوم»، «أمس الاثنين»، «أمس الأول»، «بعد غد». */
export function readRelativeDay(line: DateLine, i: number): DateFound | null {
  const ahead = line.role(i, 'ahead') === 1 && line.role(i + 1, 'day') === 1;
  const eve = line.has(i, 'ago') ? line.passWord(i + 1, 'day-word') : i + 1; // «قبل أمس»، «قبل يوم أمس»
  if (eve > i && line.has(i, 'ago') && line.role(eve, 'day') === -1) return { to: eve + 1, iso: shiftDays(line, -2) };
  const before = line.has(i, 'first') && line.role(i + 1, 'day') === -1;
  let offset = line.role(ahead || before ? i + 1 : i, 'day');
  if (offset === undefined) return null;
  let to = ahead || before ? i + 2 : i + 1;
  if (ahead) offset = 2;
  if (before) offset = -2;
  if (offset === -1 && line.role(to, 'ordinal') === 1) {
    offset = -2;
    to += 1;
  } else if (offset === 0) {
    if (line.has(to, 'ordinal')) return null; // «اليوم الثاني من الزيارة» counts the visit's days
    const shift = line.role(to, 'next') ?? line.role(to, 'last');
    if (shift !== undefined) {
      offset = shift;
      to += 1;
    }
  }
  const day = line.passMark(to, '(', '،', ',');
  const dated = line.has(day, 'weekday') ? line.passMark(day + 1, ')') : to;
  const full = dated > to && !line.isMark(to, '(') ? readDayAndMonth(line, line.passMark(dated, '،', ',')) : null;
  if (full !== null) return full;
  if (line.isMark(to, '،', ',')) return { to, iso: shiftDays(line, offset) };
  return { to: dated, iso: shiftDays(line, offset) };
}

function shiftDays(line: DateLine, days: number): string | null {
  return line.today === null ? null : isoDay(line.today + days);
}

/** «الثلاثاء»، «الاثنين الماضي»، «الأحد القادم»، «الأربعاء، 22 يناير»، «الجمعة 15». `ahead` where the sentence tells of the future. */
export function readWeekday(line: DateLine, i: number, ahead: boolean): DateFound | null {
  const named = line.role(i, 'weekday');
  if (named === undefined) return null;
  const full = readDayAndMonth(line, line.passMark(i + 1, '،', ',', '(', '-'));
  if (full !== null) return { ...full, to: line.isMark(i + 1, '(') ? line.passMark(full.to, ')') : full.to };
  const ofWeek = readWeek(line, line.passWord(i + 1, 'of'));
  if (ofWeek !== null) return { to: ofWeek.to, iso: weekdayIn(line, ofWeek.shift, named) };
  const figure = line.passWord(i + 1, 'on');
  const spoken = figure > i + 1 ? readSpokenDay(line, figure) : null;
  const number = line.number(figure) ?? spoken?.day ?? null;
  if (number !== null && number >= 1 && number <= 31 && !line.has(figure + 1, 'unit') && endsPhrase(line, spoken?.to ?? figure + 1)) {
    return { to: spoken?.to ?? figure + 1, iso: weekdayNumbered(line, named, number) };
  }
  const shift = line.role(i + 1, 'next') ?? line.role(i + 1, 'last');
  const to = shift === undefined && !line.has(i + 1, 'this') ? i + 1 : i + 2;
  if (line.today === null) return { to, iso: null };
  const back = (weekdayOf(line.today) - named + 7) % 7;
  if (shift === -1) return { to, iso: isoDay(line.today - (back === 0 ? 7 : back)) };
  if (shift === 1) return { to, iso: isoDay(line.today + (back === 0 ? 7 : 7 - back)) };
  return { to, iso: isoDay(ahead && back > 0 ? line.today + 7 - back : line.today - back) };
}

/** True where nothing goes on that would make the number before a count. */
function endsPhrase(line: DateLine, i: number): boolean {
  const next = line.tokens[i];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    line.words[i]!.and ||
    next.cuts.some((cut) => cut.before.length > 0) ||
    next.fold.length <= 3
  );
}

/** The day of that number nearest to publication that falls on the weekday. */
function weekdayNumbered(line: DateLine, weekday: number, number: number): string | null {
  if (line.today === null) return null;
  for (const shift of [0, 1, -1, 2, -2]) {
    const month = addMonths(line.today - dayOfMonth(line.today) + 1, shift);
    const day = dayOf(yearOf(month), monthOf(month), number);
    if (day !== null && weekdayOf(day) === weekday) return isoDay(day);
  }
  return null;
}

function weekdayIn(line: DateLine, shift: number, weekday: number): string | null {
  return line.today === null ? null : isoDay(line.today - weekdayOf(line.today) + weekday + 7 * shift);
}

/** «الأسبوع القادم»، «هذا الأسبوع»: which week, as a shift from the week of publication. */
function readWeek(line: DateLine, i: number): { readonly to: number; readonly shift: number } | null {
  const these = line.has(i, 'these');
  const at = these ? i + 1 : i;
  if (line.role(at, 'the-unit') !== 7) return null;
  const shift = line.role(at + 1, 'next') ?? line.role(at + 1, 'last') ?? line.role(at + 1, 'this');
  if (shift !== undefined) return { to: at + 2, shift };
  return these ? { to: at + 1, shift: 0 } : null;
}

/** «العام المقبل»، «هذا الشهر»، «الأسبوع المقبل يوم الجمعة»، «هذا العام». */
export function readRelativeUnit(line: DateLine, i: number): DateFound | null {
  const week = readWeek(line, i);
  if (week !== null) {
    const day = line.passWord(week.to, 'day-word');
    const weekday = line.role(day, 'weekday');
    if (weekday !== undefined) return { to: day + 1, iso: weekdayIn(line, week.shift, weekday) };
    return { to: week.to, iso: line.today === null ? null : isoWeek(line.today + 7 * week.shift) };
  }
  const these = line.has(i, 'these');
  const at = these ? i + 1 : i;
  const unit = line.role(at, 'the-unit');
  if (unit === undefined || unit < 30) return null;
  const shift = line.role(at + 1, 'next') ?? line.role(at + 1, 'last') ?? line.role(at + 1, 'this');
  if (shift === undefined && !these) return null;
  const to = shift === undefined ? at + 1 : at + 2;
  if (line.today === null) return { to, iso: null };
  if (unit === 365) return { to, iso: isoYear(yearOf(line.today) + (shift ?? 0)) };
  const month = addMonths(line.today, shift ?? 0);
  return { to, iso: isoMonth(yearOf(month), monthOf(month)) };
}

/** «مطلع العام المقبل»، «نهاية أيلول 2025»، «النصف الأول من عام 2016»، «الربع الثالث». */
export function readPart(line: DateLine, i: number): DateFound | null {
  const edge = line.role(i, 'edge');
  const half = line.role(i, 'half');
  if (edge === undefined && half === undefined) return null;
  const ordinal = half === undefined ? undefined : line.role(i + 1, 'ordinal');
  if (half !== undefined && ordinal === undefined) return null;
  const at = line.passWord(half === undefined ? i + 1 : i + 2, 'of');
  const whole = readMonthAlone(line, at) ?? readRelativeUnit(line, at) ?? readYear(line, at, true) ?? readYear(line, at, false);
  if (whole === null) return null;
  const year = whole.iso !== null && /^\d{4}$/.test(whole.iso) ? whole.iso : null;
  if (year === null) return half === undefined ? whole : null;
  if (half === undefined) return { to: whole.to, iso: `${year}-${edge === 1 ? '01' : edge === 2 ? '06' : '12'}` };
  const first = (ordinal! - 1) * half + 1;
  return first + half - 1 > 12
    ? null
    : { to: whole.to, iso: `${isoMonth(Number(year), first)}/${isoMonth(Number(year), first + half - 1)}` };
}

/** A bare number of the month at the end of what is said: «يوم 27»، «في 22». Elsewhere a number counts something. */
export function readBareDay(line: DateLine, i: number): DateFound | null {
  if (!line.has(i - 1, 'on') && !line.has(i - 1, 'day-word')) return null;
  const spoken = readSpokenDay(line, i);
  const day = line.number(i) ?? (line.has(i, 'ordinal') ? spoken?.day : undefined) ?? null;
  const to = line.number(i) === null ? (spoken?.to ?? i + 1) : i + 1;
  const next = line.tokens[to];
  if (day === null || day < 1 || day > 31 || (next !== undefined && next.kind !== 'mark') || line.isMark(to, '/', '-', '%', '٪'))
    return null;
  if (line.today === null) return { to, iso: null };
  const found = dayOf(yearOf(line.today), monthOf(line.today), day);
  return { to, iso: found === null ? null : isoDay(found) };
}

/** «قبل يومين»، «قبل شهر»، «بعد يومين»، «2 سنة و 1 شهر و 21 يوما من الآن»: a count of days, months, years from publication. */
export function readDistance(line: DateLine, i: number): DateFound | null {
  if (line.role(i + 1, 'unit') !== undefined && line.role(i + 1, 'dual') === undefined && isNoDistance(line, i)) return null;
  const sign = line.role(i, 'ago') ?? (line.has(i + 1, 'dual') || line.has(i + 1, 'unit') ? line.role(i, 'ahead') : undefined);
  let at = sign === undefined ? i : i + 1;
  let day = line.today;
  let counted = 0;
  for (let part = 0; part < 3; part += 1) {
    const count = readCount(line, at);
    if (count === null) break;
    counted += 1;
    at = count.to;
    if (day !== null) day = shiftBy(day, count.unit, (sign ?? -1) * count.count);
    const next = line.passMark(at, '،', ',');
    if (line.tokens[next]?.fold === 'و') at = next + 1;
    else if (next > at && readCount(line, next) !== null) at = next;
    else if (!line.words[at]?.and || readCount(line, at) === null) break;
  }
  if (counted === 0) return null;
  const fromNow = line.has(at, 'of') && line.has(at + 1, 'from-now');
  if (sign === undefined && !fromNow) return null;
  if (sign === 1 && line.has(at, 'of') && !fromNow) return null;
  return { to: fromNow ? at + 2 : at, iso: day === null || yearOf(day) < 1 ? null : isoDay(day) };
}

/** «بعد عام» tells a span after something else unless «من الآن» follows; «قبل عام 2003» names the year. */
function isNoDistance(line: DateLine, i: number): boolean {
  const named = line.number(i + 2) !== null || line.isMark(i + 2, '(');
  return named || (line.role(i, 'ahead') === 1 && !(line.has(i + 2, 'of') && line.has(i + 3, 'from-now')));
}

function readCount(line: DateLine, i: number): { readonly count: number; readonly unit: number; readonly to: number } | null {
  const unit = line.role(i, 'unit');
  if (unit !== undefined) return { count: line.role(i, 'dual') ?? 1, unit, to: i + 1 };
  const spoken = readSpokenDay(line, i);
  const count = line.number(i) ?? line.role(i, 'few') ?? spoken?.day;
  const at = spoken?.to ?? i + 1;
  const counted = line.role(at, 'unit');
  return count === undefined || counted === undefined || count > 10_000 ? null : { count, unit: counted, to: at + 1 };
}

function shiftBy(day: number, unit: number, count: number): number {
  if (unit === 365) return addMonths(day, 12 * count);
  return unit === 30 ? addMonths(day, count) : day + Math.trunc(unit * count);
}
