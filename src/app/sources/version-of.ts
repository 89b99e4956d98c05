import type { Article } from '../../article/index.ts';

const VERSION_FORMS: readonly (string | undefined)[] = ['amp', 'print'];

/** True for the AMP or print version of a page. */
export function isVersion({ form }: Article): boolean {
  return VERSION_FORMS.includes(form);
}

/**
 * The address of the page that this one is the AMP or print version of; null for any other page. Only an address of the same site is
 * believed: a page could call itself the version of somebody else's.
 */
export function originalAddress(article: Article, url: string | null): string | null {
  const here = URL.parse(url ?? '');
  const original = URL.parse(article.pageLinks?.canonical ?? '', url ?? undefined);
  if (!isVersion(article) || !here || !original || !/^https?:$/.test(original.protocol)) return null;
  original.hash = '';
  return siteOf(original) === siteOf(here) && original.pathname.length > 1 ? original.href : null;
}

const siteOf = ({ host }: URL) => host.replace(/^(?:www|m|mobile|amp)\./, '');
