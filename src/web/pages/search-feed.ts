import { generateAtomFeed } from 'feedsmith';
import type { Hit, SavedSearch } from '../../register/index.ts';
import { showable } from '../say/foreign.ts';
import { linkTo } from '../view.ts';

/** An Atom feed (RFC 4287) of a kept search: its hits, those stored last first. The feed's id never tells its secret address. */
export function writeSearchFeed(
  { id, name, language, savedAt }: SavedSearch,
  hits: readonly Hit[],
  { origin, path }: { readonly origin: string; readonly path: string },
): string {
  return generateAtomFeed({
    id: `urn:uuid:${id}`,
    title: { value: showable(name) },
    // The newest hit, so that a feed that says the same twice is the same twice.
    updated: new Date(hits[0]?.storedAt ?? savedAt),
    generator: { text: 'Mithaq' },
    links: [{ rel: 'self', type: 'application/atom+xml', href: origin + path }],
    entries: hits.map((hit) => {
      const href = origin + linkTo({ language }, 'articles', hit.id);
      return {
        id: href,
        title: { value: showable(hit.title) },
        updated: new Date(hit.storedAt),
        authors: [{ name: showable(hit.carrier ?? hit.origin ?? 'Mithaq') }],
        links: [{ rel: 'alternate', type: 'text/html', href }],
        summary: { type: 'text', value: showable(hit.snippet) },
      };
    }),
  });
}
