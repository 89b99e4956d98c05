import type { Candidate } from './candidate.ts';

/**
 * The candidates of one line that stand: none overlaps another. The heavier source wins and length lifts it, so that a longer run
 * beats what lies inside it (names do not nest); then the longer run, then the earlier.
 */
export function chooseCandidates(candidates: readonly Candidate[], words: number): Candidate[] {
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(words);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Each word of length lifts a candidate about as far as the steps between sources are apart. */
function rank(candidate: Candidate): number {
  return candidate.weight + 10 * Math.min(candidate.to - candidate.from, 8);
}
