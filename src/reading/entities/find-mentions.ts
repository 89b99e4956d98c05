import type { Entity, Mention } from '../schema.ts';
import type { Prepared } from '../text/token.ts';

/** What a text names: its mentions in order, without overlap, and the entities that they are mentions of. */
export type Named = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] };

/** Marks people, offices, organisations, joint bodies, places, agreements, programmes and dates after the code-book §2. */
export function findMentions(_prepared: Prepared): Named {
  return { mentions: [], entities: [] };
}
