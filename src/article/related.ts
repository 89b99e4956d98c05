import type { Link } from './block.ts';
import { tellsSameEvent } from './same-event.ts';
import type { Article } from './schema.ts';
import { comparisonKey } from './title-key.ts';

/** `readAlso` and `similar` as the article shows them: each title once, its bullets gone, doubles between them marked. */
export function relateTitles(readAlso: readonly Link[], similar: readonly Link[]): Pick<Article, 'readAlso' | 'similar'> {
  const also = dropRepeats(readAlso);
  const alsoKeys = new Set(also.map((link) => comparisonKey(link.title)));
  const rest = dropRepeats(similar);
  return {
    readAlso: also,
    similar: rest.map((link, i) => {
      const earlier = rest.findIndex((other, j) => j < i && tellsSameEvent(other.title, link.title));
      return { ...link, sameEventAs: earlier === -1 ? null : earlier, inReadAlso: alsoKeys.has(comparisonKey(link.title)) };
    }),
  };
}

function dropRepeats(links: readonly Link[]): Link[] {
  const byKey = new Map<string, Link>();
  for (const { title, url } of links.slice(0, 200)) {
    const key = comparisonKey(title);
    const known = byKey.get(key);
    if (key && (!known || (known.url === null && url !== null))) byKey.set(key, { title: known?.title ?? title, url });
  }
  return [...byKey.values()];
}
