import { type Html, html } from '../markup.ts';
import type { View } from '../view.ts';
import { showable } from './foreign.ts';
import { writeDigits } from './numbers.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * An ISO year, month, day or instant, or an interval `a/b`, as the reader writes dates: «8 أغسطس/آب 2023» (both families of month
 * names), "8 August 2023". An instant keeps the zone it was given in. What is no date is shown as it stands.
 */
export function writeDate(view: Pick<View, 'digits' | 'words'>, iso: string): string {
  const [from, until, ...more] = iso.split('/');
  if (from && until && more.length === 0) return `${writeDate(view, from)} – ${writeDate(view, until)}`;
  const [, year, month, day, time, zone] = DATE.exec(iso) ?? [];
  const name = month && view.words.months[Number(month) - 1];
  if (!year || (month && !name)) return showable(iso);
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  return writeDigits(view, time ? `${date}${view.words.comma} ${time}${zone ? ` (${writeZone(zone)})` : ''}` : date);
}

/** The date in a `time` element; the day alone with `dayOnly`. */
export function timeOf(view: Pick<View, 'digits' | 'words'>, iso: string, dayOnly = false): Html {
  const shown = dayOnly ? iso.replace(/T.*/, '') : iso;
  return DATE.test(shown) ? html`<time datetime="${shown}">${writeDate(view, shown)}</time>` : html`<bdi>${writeDate(view, shown)}</bdi>`;
}

function writeZone(zone: string): string {
  return zone === 'Z' ? 'UTC' : `UTC${zone}`;
}
