import { type Article, type ArticleInput, extractArticle, joinPages } from '../../article/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Capture, PART_OF, type PoliteFetch } from '../../intake/index.ts';
import { articleInputOf } from '../source.ts';

/** An article over more pages than this is cut there, and says so. */
const MOST_PAGES = 20;

type Gathered = { readonly article: Article; readonly captures: readonly Capture[] };
type Part = NonNullable<Article['parts']>[number];

/**
 * The article on a page together with its following pages, one after the other, from the same host. A page that cannot be had, or that
 * brings nothing new (a loop), ends it; `parts` says which pages it was joined from. `captures` are the bodies of the following pages.
 */
export async function gatherPages(input: ArticleInput, fetch: PoliteFetch | null): Promise<Gathered> {
  const first = extractArticle(input);
  const start = URL.parse(input.url ?? '');
  if (!fetch || !start || !first.pageLinks || first.paragraphs.length === 0) return { article: first, captures: [] };
  const seen = new Set([bare(start)]);
  const known = new Set(first.paragraphs);
  const parts: Part[] = [{ url: start.href, paragraphs: first.paragraphs.length, trouble: null }];
  const following: Article[] = [];
  const captures: Capture[] = [];
  for (let [here, page] = [start, first]; ; ) {
    const target = nextPage(page, here, seen);
    if (!target) break;
    if (parts.length === MOST_PAGES) {
      parts.push({ url: target.href, paragraphs: 0, trouble: `only the first ${MOST_PAGES} pages are read` });
      break;
    }
    seen.add(bare(target));
    const fetched = await fetch(target.href);
    if (!fetched.ok) {
      parts.push({ url: target.href, paragraphs: 0, trouble: fetched.reason });
      break;
    }
    const final = new URL(fetched.value.finalUrl);
    const capture = { ...fetched.value, url: final.href, headers: { ...fetched.value.headers, [PART_OF]: start.href } };
    if (final.host !== start.host || (bare(final) !== bare(target) && seen.has(bare(final)))) break;
    captures.push(capture);
    page = await readPart(capture, start.href);
    if (page.paragraphs.every((paragraph) => known.has(paragraph))) {
      if (page.notice !== null) parts.push({ url: final.href, paragraphs: 0, trouble: `the page holds no article (${page.notice})` });
      break;
    }
    seen.add(bare(final));
    parts.push({ url: final.href, paragraphs: page.paragraphs.filter((paragraph) => !known.has(paragraph)).length, trouble: null });
    for (const paragraph of page.paragraphs) known.add(paragraph);
    following.push(page);
    here = final;
  }
  return { article: { ...joinPages(first, following), ...(parts.length > 1 && { parts }) }, captures };
}

/** A following page, read as one of the first: seen from there, a link to `/a/3` on `/a/2` is one to the same article. */
async function readPart(capture: Capture, url: string): Promise<Article> {
  try {
    return extractArticle({ ...(await articleInputOf(capture)), url });
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return extractArticle({ text: '' });
  }
}

const bare = ({ href, hash }: URL) => (hash === '' ? href : href.slice(0, -hash.length));

/** The page after this one: the nearest of those with a higher number, else the one that is called the next. */
function nextPage({ pageLinks }: Article, here: URL, seen: ReadonlySet<string>): URL | undefined {
  const resolve = (href: string | null | undefined): URL[] => {
    const url = href ? URL.parse(href, here.href) : null;
    return url && url.host === here.host && url.protocol === here.protocol && !seen.has(bare(url)) ? [url] : [];
  };
  const numbered = [pageLinks?.next, ...(pageLinks?.pages ?? [])].flatMap(resolve).map((url) => ({ url, ...readNumbers(here, url) }));
  const later = numbered.filter(({ own, other }) => other > own).sort((a, b) => a.other - b.other)[0];
  return later?.url ?? resolve(pageLinks?.next)[0];
}

/** The page numbers of two addresses of one article: the digits where the two part; 1 where there are none (`/a` and `/a?page=2`). */
function readNumbers(here: URL, there: URL): { own: number; other: number } {
  const [a, b] = [here.pathname + here.search, there.pathname + there.search];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (/\d/.test(a[at] ?? '') || /\d/.test(b[at] ?? '')) while (at > 0 && /\d/.test(a[at - 1]!)) at -= 1;
  const read = (rest: string) => Number(/\d{1,3}/.exec(rest)?.[0] ?? 1);
  return { own: read(a.slice(at)), other: read(b.slice(at)) };
}
