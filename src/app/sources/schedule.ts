/** Seconds. A source that changes often is asked every quarter of an hour at most, a still one once a day at least. */
const FASTEST = 15 * 60;
const SLOWEST = 24 * 3600;
const DAY = 24 * 3600;
/** After an article was stored its page is looked at again so many seconds later, for corrections and withdrawals; then no more. */
const REVISITS = [6 * 3600, DAY, 7 * DAY, 30 * DAY];
/** A page that could not be had so often in a row is left alone. */
const MOST_TRIES = 6;

/** The seconds until a source is asked next, from those of last time: halved where it had changed, half as long again where not. */
export function adaptInterval(seconds: number, changed: boolean): number {
  return Math.round(Math.min(SLOWEST, Math.max(FASTEST, changed ? seconds / 2 : seconds * 1.5)));
}

/** The instant to try again after the `failures`th failure in a row: doubled each time, a day at most, never before the server's own word. */
export function backOff(now: Date, failures: number, retryAfter: string | null): string {
  const own = later(now, Math.min(SLOWEST, FASTEST * 2 ** Math.min(failures - 1, 10)));
  return retryAfter !== null && retryAfter > own ? retryAfter : own;
}

/** When the page of a stored article is looked at again, or null for never. `visits`: how often it was had. */
export function revisitAt(now: Date, visits: number): string | null {
  const seconds = REVISITS[visits - 1];
  return seconds === undefined ? null : later(now, seconds);
}

/** True while a page that could not be had is worth another try. */
export function worthTrying(failures: number): boolean {
  return failures < MOST_TRIES;
}

export function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
