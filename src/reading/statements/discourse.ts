// What a text has said so far, as far as later words point back to it: who met whom last, who spoke last, who acted last.
import type { Line } from './line.ts';
import type { PartyRef, RefsAt } from './party-refs.ts';

export type Discourse = {
  /** The parties of the text, most spoken of first. */
  readonly parties: readonly string[];
  /** Parties of the last joint act. */
  joint: readonly string[];
  /** Party of the last single act or speech. */
  actor: readonly string[];
  speaker: string | null;
  /** A quotation was opened and not closed: the next sentence is still the speaker's. */
  quoting: boolean;
  /** The states that «we» of the last speaker stands for. */
  speakerCodes: readonly string[];
};

/** A party needs this share of the weight of the first to be a party of the text. */
const LEAST_SHARE = 0.2;

/** Parties by how often, and how prominently, a text speaks of them: a headline counts three times, an adjective half. */
export function weighParties(lines: readonly Line[], refs: readonly RefsAt[]): string[] {
  const weights = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const ref of refs[index]!) {
      if (!ref) continue;
      const weight = (ref.kind === 'adjective' || ref.kind === 'city' ? 1 : 2) * (line.sentence.headline ? 3 : index < 3 ? 2 : 1);
      for (const code of ref.codes) weights.set(code, (weights.get(code) ?? 0) + weight);
    }
  }
  const sorted = [...weights].sort((a, b) => b[1] - a[1]);
  return sorted.filter(([, weight]) => weight >= LEAST_SHARE * sorted[0]![1]).map(([code]) => code);
}

export function startDiscourse(parties: readonly string[]): Discourse {
  return { parties, joint: [], actor: [], speaker: null, quoting: false, speakerCodes: [] };
}

/** The codes that a reference stands for here. */
export function resolveRef(ref: PartyRef, discourse: Discourse): readonly string[] {
  if (ref.codes.length > 0) return ref.codes;
  if (ref.kind === 'pair') return discourse.joint.length === 2 ? discourse.joint : discourse.parties.slice(0, 2);
  if (ref.kind === 'group') return discourse.joint.length > 1 ? discourse.joint : discourse.parties.slice(0, 2);
  if (ref.kind === 'bare') return discourse.actor;
  if (ref.kind === 'own') return discourse.speakerCodes.length > 0 ? discourse.speakerCodes : discourse.actor;
  return [];
}
