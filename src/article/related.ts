import type { Link } from './link.ts';
import { senseTitle, tellsSameEvent } from './same-event.ts';
import type { Article } from './schema.ts';
import { comparisonKey } from './title-key.ts';

/** `readAlso` and `similar` as the article shows them: each title once, its bullets gone, doubles between them marked. */
export function relateTitles(readAlso: readonly Link[], similar: readonly Link[]): Pick<Article, 'readAlso' | 'similar'> {
  const also = dropRepeats(readAlso);
  const alsoKeys = new Set(also.map((link) => comparisonKey(link.title)));
  const rest = dropRepeats(similar);
  const senses = rest.map((link) => senseTitle(link.title));
  return {
    readAlso: also,
    similar: rest.map((link, i) => {
      const earlier = senses.slice(0, i).findIndex((sense) => tellsSameEvent(sense, senses[i]!));
      return {
        ...link,
        sameEventAs: earlier === -1 ? null : earlier,
        inReadAlso: alsoKeys.size > 0 && alsoKeys.has(comparisonKey(link.title)),
      };
    }),
  };
}

/** No block of related titles that a person reads is longer. */
const MOST_TITLES = 200;

function dropRepeats(links: readonly Link[]): Link[] {
  const byKey = new Map<string, Link>();
  for (const { title, url } of links.slice(0, MOST_TITLES)) {
    const key = comparisonKey(title);
    const known = byKey.get(key);
    if (key && (!known || (known.url === null && url !== null))) byKey.set(key, { title: known?.title ?? title, url });
  }
  return [...byKey.values()];
}
