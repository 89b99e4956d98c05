/** So many names have room, «أكتوبر/تشرين الأول 2023» being the longest. */
const MOST = 4;
const HOUR = 3_600_000;
const STEPS = [1, 2, 3, 6, 12, 24, 48, 120, 240].map((hours) => hours * HOUR);
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Up to four ticks between two times (milliseconds since 1970, UTC): even steps of hours or days, or the first days of months or years. */
export function pickTicks(first: number, last: number): Date[] {
  for (const step of STEPS) {
    const [from, until] = [Math.ceil(first / step), Math.floor(last / step)];
    if (until - from < MOST) return listBetween(from, until, (at) => new Date(at * step));
  }
  const [start, end] = [monthOf(first - 1) + 1, monthOf(last)];
  const step = MONTHS.find((months) => Math.floor(end / months) - Math.ceil(start / months) < MOST) ?? end - start;
  return listBetween(
    Math.ceil(start / step),
    Math.floor(end / step),
    (at) => new Date(Date.UTC(Math.floor((at * step) / 12), (at * step) % 12)),
  );
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function listBetween(from: number, until: number, make: (at: number) => Date): Date[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => make(from + i));
}
