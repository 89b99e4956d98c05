import type { Reading } from '../../reading/index.ts';
import { matchBody } from './match-body.ts';

export type KnownProcess = {
  readonly id: string;
  readonly parties: readonly string[];
  readonly bodies: readonly { readonly id: string; readonly names: readonly string[] }[];
};

/** Parties that take part in others' processes, and make one of their own only where nobody else is there. */
const THIRD = new Set(['COALITION', 'UN']);

/**
 * The parties whose process an article tells of: those that act together most often in its statements, third parties apart.
 * Null where fewer than two parties have to do with one another.
 */
export function principalParties(reading: Reading): readonly string[] | null {
  const counts = new Map<string, { parties: readonly string[]; count: number }>();
  for (const { who, to } of reading.statements) {
    const parties = [...new Set([...who, ...to])].filter((party) => isCode(party) && !THIRD.has(party)).sort();
    if (parties.length !== 2) continue;
    const key = parties.join(' ');
    counts.set(key, { parties, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first) return first.parties;
  const spoken = reading.parties.filter(isCode);
  const [a, b] = [...spoken.filter((party) => !THIRD.has(party)), ...spoken.filter((party) => THIRD.has(party))];
  return a !== undefined && b !== undefined ? [a, b].sort() : null;
}

/**
 * The known process that an article belongs to: the same principal parties, else one principal party in common and a body
 * of that process by name. Null where there is none.
 */
export function findProcess(reading: Reading, known: readonly KnownProcess[]): string | null {
  const parties = principalParties(reading);
  if (!parties) return null;
  const same = known.find((process) => sameParties(process.parties, parties));
  if (same) return same.id;
  const names = reading.entities.filter((entity) => entity.kind === 'body').map((entity) => entity.name);
  const near = known.filter(
    (process) => process.parties.some((party) => parties.includes(party)) && names.some((name) => matchBody(name, process.bodies) !== null),
  );
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((party) => b.includes(party));
}

/** ISO 3166-1 alpha-3 or the upper-case name of an international organisation; other names are no parties of a process. */
function isCode(party: string): boolean {
  return /^[A-Z]{2,}$/.test(party);
}
