/** A measured figure: what was measured, its value with its unit, and beside which peer of the same run. */
export type Figure = { readonly what: string; readonly value: string; readonly peer?: string };

/** Seconds that a piece of work takes. */
export function timeSeconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

/** The value below which the share `p` of the numbers lies. */
export function percentile(numbers: readonly number[], p: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}

/** A number for people: thousands apart, three digits that count. */
export function show(value: number, unit = ''): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })}${unit && ` ${unit}`}`;
}

/** Prints figures as JSON for `scripts/bench.ts`, which runs every measurement in a process of its own. */
export function tell(figures: readonly Figure[]): void {
  console.log(JSON.stringify(figures));
}
