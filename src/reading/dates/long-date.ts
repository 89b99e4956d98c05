// Dates longer than a month: «صيف 2015», «تسعينيات القرن الماضي», «2014-2016», «بين عامي 2014 و2016», «من مايو إلى يوليو 2015»,
// «الأشهر الستة المقبلة», «الأسبوع الأول من سبتمبر», «أول جمعة من يوليو». Values are EDTF intervals of days, months or years.
import { addMonths, isoDay, isoMonth, isoYear, monthOf, readDay, weekdayOf, yearOf } from './calendar.ts';
import { readMonthAlone } from './calendar-date.ts';
import type { DateFound, DateLine } from './date-line.ts';
import { readRelativeUnit } from './relative-date.ts';

/** «صيف 2015», «صيف العام المقبل»: three months; a winter opens in the December of its year. */
export function readSeason(line: DateLine, i: number): DateFound | null {
  const first = line.role(i, 'season');
  if (first === undefined) return null;
  const year = line.year(i + 1);
  const relative = year === null ? readRelativeUnit(line, line.passWord(i + 1, 'of')) : null;
  if (year === null && (relative === null || (relative.iso !== null && !/^\d{4}$/.test(relative.iso)))) return null;
  const named = year?.year ?? (relative!.iso === null ? null : Number(relative!.iso));
  const to = year?.to ?? relative!.to;
  if (named === null) return { to, iso: null };
  return { to, iso: `${isoMonth(named, first)}/${first === 12 ? isoMonth(named + 1, 2) : isoMonth(named, first + 2)}` };
}

/** «تسعينيات القرن الماضي», «التسعينيات»: ten years; without its century, the twentieth. */
export function readDecade(line: DateLine, i: number): DateFound | null {
  const decade = line.role(i, 'decade');
  if (decade === undefined) return null;
  let to = i + 1;
  let century = 1900;
  if (line.has(to, 'century')) {
    const ordinal = line.role(to + 1, 'ordinal');
    if (line.has(to + 1, 'last') && line.today !== null) century = Math.floor(yearOf(line.today) / 100) * 100 - 100;
    else if (line.has(to + 1, 'this') && line.today !== null) century = Math.floor(yearOf(line.today) / 100) * 100;
    else if (ordinal === 9 && line.has(to + 2, 'teen')) century = 1800;
    else if (ordinal !== 20 && !line.has(to + 1, 'last')) return null;
    to += ordinal === 9 ? 3 : 2;
  } else if (!line.tokens[i]!.fold.includes('ال')) return null;
  return { to, iso: `${isoYear(century + decade)}/${isoYear(century + decade + 9)}` };
}

/** «عام 2014-2016», «2015/2016», «بين عامي 2014 و2016»: from a year to a later one. */
export function readYears(line: DateLine, i: number): DateFound | null {
  const pair = line.has(i, 'year-pair');
  if (!pair && line.words[i]?.number === null && !line.has(i, 'year-word')) return null;
  const first = pair ? line.year(i + 1) : line.year(i);
  if (first === null || first.hijri || first.year < 1900) return null;
  const linked = pair ? line.tokens[first.to]?.fold === 'و' : line.isMark(first.to, '-', '–', '/');
  const last = line.number(first.to + 1);
  if (!linked || last === null) return null;
  const digits = line.tokens[first.to + 1]!.text.length;
  const year = digits === 2 && !pair ? Math.floor(first.year / 100) * 100 + last : last;
  if ((digits !== 4 && digits !== 2) || year <= first.year || year > first.year + 100) return null;
  if (digits === 2 && year !== first.year + 1) return null;
  return { to: first.to + 2, iso: `${isoYear(first.year)}/${isoYear(year)}` };
}

/** «من مايو إلى يوليو 2015», «بين يناير ومارس 2015». */
export function readMonths(line: DateLine, i: number): DateFound | null {
  const between = line.has(i, 'between');
  if (!between && !line.has(i, 'of')) return null;
  const first = line.month(line.passWord(i + 1, 'month-word'));
  if (first === null) return null;
  const linked = between ? line.words[first.to]?.and === true : line.has(first.to, 'to');
  const last = linked ? readMonthAlone(line, between ? first.to : first.to + 1) : null;
  if (last === null) return null;
  const [year, month] = (last.iso ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(month)) return last.iso === null ? last : null;
  return { to: last.to, iso: `${isoMonth(first.month > month ? year - 1 : year, first.month)}/${isoMonth(year, month)}` };
}

/** «الأشهر الستة المقبلة», «العامين الماضيين», «3 أيام القادمة»: a counted span from or to publication. */
export function readCountedSpan(line: DateLine, i: number): DateFound | null {
  const span = countedAt(line, i);
  if (span === null) return null;
  const shift = line.role(span.to, 'next') ?? line.role(span.to, 'last');
  if (shift === undefined) return null;
  if (line.today === null) return { to: span.to + 1, iso: null };
  const months = span.unit === 365 ? 12 : span.unit === 30 ? 1 : 0;
  const far = months > 0 ? addMonths(line.today, months * span.count * shift) : line.today + Math.trunc(span.unit * span.count * shift);
  return { to: span.to + 1, iso: shift > 0 ? `${isoDay(line.today)}/${isoDay(far)}` : `${isoDay(far)}/${isoDay(line.today)}` };
}

function countedAt(line: DateLine, i: number): { readonly count: number; readonly unit: number; readonly to: number } | null {
  const two = line.role(i, 'the-two');
  if (two !== undefined) return { count: 2, unit: two, to: i + 1 };
  const units = line.role(i, 'the-units');
  if (units !== undefined) {
    const count = line.role(i + 1, 'the-number') ?? line.number(i + 1);
    return count === null || count > 1000 ? null : { count, unit: units, to: i + 2 };
  }
  const count = line.role(i, 'the-number') ?? line.role(i, 'number') ?? line.number(i);
  const unit = line.role(i + 1, 'unit') ?? line.role(i + 1, 'the-units');
  return count === null || count > 1000 || unit === undefined ? null : { count, unit, to: i + 2 };
}

/** «الأسبوع الأول من سبتمبر», «أول يوم جمعة من يوليو», «الأحد الثاني»: the nth week or weekday of a month. */
export function readNth(line: DateLine, i: number): DateFound | null {
  const ordinalFirst = line.role(i, 'ordinal');
  const day = line.passWord(ordinalFirst === undefined ? i : i + 1, 'day-word');
  const weekday = line.role(day, 'weekday') ?? line.role(day, 'bare-weekday');
  const week = line.role(i, 'the-unit') === 7;
  const nth = ordinalFirst ?? line.role(week ? i + 1 : day + 1, 'ordinal');
  if (nth === undefined || nth > 5 || (weekday === undefined && !week) || (week && ordinalFirst !== undefined)) return null;
  const to = ordinalFirst === undefined ? (week ? i : day) + 2 : day + 1;
  if (line.has(to, 'teen') || (line.words[to]?.and && line.has(to, 'ordinal'))) return null;
  const opens = line.has(to, 'of') || line.has(to, 'on');
  const month = opens ? (readMonthAlone(line, to + 1) ?? readRelativeUnit(line, to + 1)) : null;
  if (month === null && (week || ordinalFirst !== undefined)) return null;
  const end = month?.to ?? to;
  const iso = month === null ? (line.today === null ? null : isoMonth(yearOf(line.today), monthOf(line.today))) : month.iso;
  if (iso === null) return { to: end, iso: null };
  const first = /^\d{4}-\d\d$/.test(iso) ? readDay(`${iso}-01`) : null;
  if (first === null) return null;
  if (week) {
    const last = nth < 4 ? first + 7 * nth - 1 : addMonths(first, 1) - 1;
    return { to: end, iso: `${isoDay(first + 7 * (nth - 1))}/${isoDay(last)}` };
  }
  const found = first + ((weekday! - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return monthOf(found) !== monthOf(first) ? null : { to: end, iso: isoDay(found) };
}
