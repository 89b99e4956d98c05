import type { Coding, EntryRef } from './types.ts';

/** How far readers agree: shares from 0 to 1; kappa and alpha are null where there is no variation to agree on. */
type Agreement = { readonly percent: number; readonly kappa: number | null; readonly alpha: number | null };
export type FieldAgreement = Agreement & {
  readonly field: string;
  readonly units: number;
  readonly disagreements: readonly { readonly entry: EntryRef; readonly values: readonly (readonly [reader: string, value: string])[] }[];
};

/** The share of pairs that are the same. */
export function percentAgreement(pairs: readonly (readonly [string, string])[]): number {
  return pairs.filter(([a, b]) => a === b).length / pairs.length;
}

/**
 * Cohen's kappa of two readers: (observed − expected) / (1 − expected), where what is expected by chance comes of each reader's own
 * shares (J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960, pp. 37–46).
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length;
  const count = (side: 0 | 1) => Map.groupBy(pairs, (pair) => pair[side]);
  const [first, second] = [count(0), count(1)];
  let expected = 0;
  for (const [value, list] of first) expected += (list.length / n) * ((second.get(value)?.length ?? 0) / n);
  return n === 0 || expected === 1 ? null : (percentAgreement(pairs) - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal values, any number of readers, values missing: 1 − observed / expected disagreement, from the matrix
 * of coincidences (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section D). A unit that one reader coded says nothing.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let n = 0;
  let agreeing = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      agreeing += (count * (count - 1)) / (values.length - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
    n += values.length;
  }
  let chance = 0;
  for (const count of totals.values()) chance += count * (count - 1);
  const most = n * (n - 1);
  return n < 2 || chance === most ? null : ((n - 1) * agreeing - chance) / (most - chance);
}

/** Values as they are compared: lists as sets, white space and case aside. */
function comparable(value: string | null | undefined): string {
  const items = (value ?? '').toLowerCase().split(/[,،]/u);
  return [...new Set(items.map((item) => item.replace(/\s+/g, ' ').trim()))].filter(Boolean).sort().join(', ');
}

/** Agreement field by field over the entries that two or more readers coded; kappa is of the first two readers of each. */
export function measureAgreement(codings: readonly Coding[]): FieldAgreement[] {
  const entries = [...Map.groupBy(codings, ({ kind, entryId }) => `${kind}.${entryId}`).values()].filter((list) => list.length > 1);
  const fields = new Set(entries.flat().flatMap(({ codes }) => Object.keys(codes)));
  return [...fields].map((field) => {
    const coded = entries.filter((list) => list.every(({ codes }) => Object.hasOwn(codes, field)));
    const units = coded.map((list) => list.map(({ codes }) => comparable(codes[field])));
    const pairs = units.map((values) => [values[0]!, values[1]!] as const);
    return {
      field,
      units: units.length,
      percent: percentAgreement(pairs),
      kappa: cohenKappa(pairs),
      alpha: krippendorffAlpha(units),
      disagreements: coded
        .filter((_, at) => new Set(units[at]).size > 1)
        .map((list) => ({
          entry: { kind: list[0]!.kind, id: list[0]!.entryId },
          values: list.map(({ reader, codes }) => [reader.name, codes[field] ?? ''] as const),
        })),
    };
  });
}
