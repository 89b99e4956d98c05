import { firstOf } from './field.ts';

/** An absolute address for a link; null where it is empty or cannot be one. `base`: an absolute address or null. */
export function resolveLink(link: string, base: string | null): string | null {
  const bare = link.trim();
  if (bare === '') return null;
  if (/^https?:\/\/[^\s]+$/i.test(bare)) return bare;
  try {
    return new URL(bare, base ?? undefined).href;
  } catch {
    return null;
  }
}

type Link = { readonly href?: string | undefined; readonly rel?: string | undefined };

/** The link to the page that a reader would open: `rel="alternate"`, or none said. */
export function findAlternate(links: readonly Link[] | undefined): string | undefined {
  return (links ?? []).find(({ rel, href }) => href && (rel === undefined || rel.toLowerCase() === 'alternate'))?.href;
}

/** The first link that says something, absolute where that can be made, else as written. */
export function resolveFirst(links: readonly (string | null | undefined)[], base: string | null): string | null {
  const link = firstOf(...links);
  return link === null ? null : (resolveLink(link, base) ?? link);
}
