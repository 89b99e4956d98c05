import type { Families } from './families.ts';

/** Two places and how strongly they belong together. */
export type ScoredPair = { readonly a: number; readonly b: number; readonly score: number };

export type Clustering = {
  /** A pair of this score joins two clusters … */
  readonly join: number;
  /** … if the pairs between all their members have at least this mean score, … */
  readonly mean: number;
  /** … where a pair that nobody looked at counts so much. Null: it does not count. */
  readonly unseen: number | null;
};

type Link = { sum: number; count: number };

/**
 * Grows clusters along the strongest pairs first; the mean between two clusters must bear the join, so that a chain of
 * half-likenesses does not pull a whole topic together. `families` may hold joins already; it is changed and given back.
 */
export function clusterPairs(families: Families, pairs: readonly ScoredPair[], { join, mean, unseen }: Clustering): Families {
  const links = new Map<number, Map<number, Link>>();
  const sizes = new Map<number, number>();
  for (const { a, b, score } of pairs) {
    addLink(links, families.rootOf(a), families.rootOf(b), { sum: score, count: 1 });
  }
  const sizeOf = (root: number) => sizes.get(root) ?? 1;
  const strongest = pairs.filter(({ score }) => score >= join).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of strongest) {
    const [first, second] = [families.rootOf(a), families.rootOf(b)];
    if (first === second) continue;
    const link = links.get(first)?.get(second) ?? { sum: 0, count: 0 };
    const all = unseen === null ? link.count : Math.max(link.count, sizeOf(first) * sizeOf(second));
    if ((link.sum + (all - link.count) * (unseen ?? 0)) / all < mean) continue;
    families.join(first, second);
    const [root, gone] = [families.rootOf(a), families.rootOf(a) === first ? second : first];
    sizes.set(root, sizeOf(first) + sizeOf(second));
    moveLinks(links, gone, root);
  }
  return families;
}

function addLink(links: Map<number, Map<number, Link>>, a: number, b: number, link: Link): void {
  if (a === b) return;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const of = links.get(from) ?? new Map<number, Link>();
    links.set(from, of);
    const known = of.get(to);
    if (known) {
      known.sum += link.sum;
      known.count += link.count;
    } else of.set(to, { ...link });
  }
}

function moveLinks(links: Map<number, Map<number, Link>>, gone: number, root: number): void {
  for (const [other, link] of links.get(gone) ?? []) {
    links.get(other)?.delete(gone);
    addLink(links, root, other, link);
  }
  links.delete(gone);
}
