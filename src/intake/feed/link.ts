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
