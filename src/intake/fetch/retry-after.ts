/** `Retry-After` (RFC 9110 §10.2.3: seconds or an HTTP date) as an ISO instant; null where there is none or it says nothing. A year at most. */
export function readRetryAfter(header: string | undefined, now: Date): string | null {
  if (header === undefined) return null;
  const text = header.trim();
  const instant = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(instant) || instant <= now.getTime()) return null;
  return new Date(Math.min(instant, now.getTime() + 365 * 86_400_000)).toISOString();
}
