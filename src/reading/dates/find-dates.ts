// Dates of a sentence, with ISO values given the day of publication. Each way to say a date is one reader; at a word the longest
// reading stands. A span of time («لمدة ثلاثة أيام») is no date.
import type { Language } from '../../base/index.ts';
import type { Token } from '../text/token.ts';
import { readDayAndMonth, readFigures, readMonthAlone, readYear } from './calendar-date.ts';
import { type DateFound, DateLine } from './date-line.ts';
import { readEnglishDate } from './english-date.ts';
import { readCountedSpan, readDecade, readMonths, readNth, readSeason, readYears } from './long-date.ts';
import { readBareDay, readDistance, readPart, readRelativeDay, readRelativeUnit, readWeekday } from './relative-date.ts';

/** Words `from` to `to` (exclusive) of the sentence; `start` and `end` in the text; `iso` a day, week, month, year or EDTF interval. */
export type DateMention = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly rule: string;
};
type Reader = readonly [rule: string, read: (line: DateLine, i: number, ahead: boolean) => DateFound | null];

const ARABIC: readonly Reader[] = [
  ['calendar', readDayAndMonth],
  ['figures', readFigures],
  ['weekday', readWeekday],
  ['day', readRelativeDay],
  ['unit', readRelativeUnit],
  ['part', readPart],
  ['month', readMonthAlone],
  ['year', (line, i) => readYear(line, i, false)],
  ['bare-year', (line, i) => (mayBeBareYear(line, i) ? readYear(line, i, true) : null)],
  ['season', readSeason],
  ['decade', readDecade],
  ['years', (line, i) => (line.words[i]!.number === null || mayBeBareYear(line, i) ? readYears(line, i) : null)],
  ['months', readMonths],
  ['counted-span', readCountedSpan],
  ['nth', readNth],
  ['distance', readDistance],
  ['bare-day', readBareDay],
];
const ENGLISH: readonly Reader[] = [
  ['calendar', readEnglishDate],
  ['figures', readFigures],
];

/** The dates among the tokens of one sentence, in order. `today` is the day of publication in days since 1970-01-01, or null. */
export function findDates(tokens: readonly Token[], language: Language, today: number | null): DateMention[] {
  const line = new DateLine(tokens, language, today);
  const readers = language === 'en' ? ENGLISH : ARABIC;
  const found: DateMention[] = [];
  let ahead = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = line.words[i]!;
    ahead ||= word.future;
    if (word.number === null && word.roles.size === 0 && !word.opensMonth) continue;
    const mention = readLongest(line, i, readers, language, ahead);
    if (mention === null) continue;
    found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

function readLongest(line: DateLine, i: number, readers: readonly Reader[], language: Language, ahead: boolean): DateMention | null {
  if (line.has(i, 'day-word')) return readBehindDay(line, i, readers, language, ahead);
  if (line.has(i, 'these') && line.has(i + 1, 'day-word')) {
    const inner = readBehindDay(line, i + 1, readers, language, ahead);
    return inner === null ? null : { ...inner, from: i, start: line.tokens[i]!.start + line.words[i]!.from };
  }
  let best: DateFound | null = null;
  let rule = '';
  for (const [name, read] of readers) {
    const found = read(line, i, ahead);
    if (found === null || (best !== null && found.to <= best.to)) continue;
    best = found;
    rule = `${language === 'en' ? 'en' : 'ar'}.date.${name}`;
  }
  if (best === null) return null;
  const first = line.tokens[i]!;
  const from = line.words[i]!.from;
  const start = from === 0 ? first.start : (first.cuts.find((cut) => cut.from - first.start === from)?.from ?? first.start + from);
  return { from: i, to: best.to, start, end: line.tokens[best.to - 1]!.end, iso: best.iso, rule };
}

/** «يوم الجمعة»، «يوم أمس»، «يوم 27»: the word for day belongs to the date behind it. */
function readBehindDay(line: DateLine, i: number, readers: readonly Reader[], language: Language, ahead: boolean): DateMention | null {
  const inner = i + 1 === line.tokens.length || line.has(i + 1, 'day-word') ? null : readLongest(line, i + 1, readers, language, ahead);
  if (inner === null || inner.rule.endsWith('distance') || inner.rule.endsWith('part')) return null;
  const first = line.tokens[i]!;
  return { ...inner, from: i, start: first.start + line.words[i]!.from };
}

/** A year without its word: behind «في»، «منذ»، «حتى» only. */
function mayBeBareYear(line: DateLine, i: number): boolean {
  return (
    (line.has(i - 1, 'on') || line.has(i - 1, 'since') || line.has(i - 1, 'to') || line.has(i - 1, 'duration')) &&
    !line.isMark(i + 1, '%', '٪')
  );
}
