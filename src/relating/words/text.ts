import type { Relatable } from '../types.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

/** An article made ready to be compared. `place` is its place in time order among the articles handed in. */
export type Text = {
  readonly article: Relatable;
  readonly place: number;
  /** Days since 1970, or null where no date is given. */
  readonly day: number | null;
  readonly title: Words;
  readonly body: Words;
  /** Distinct stems of title and body, ascending. */
  readonly terms: Int32Array;
};

const DAY = 86_400_000;

/** Articles in the order of their dates (those without one last), else as they came; each read into numbers. */
export function readTexts(articles: readonly Relatable[], vocabulary: Vocabulary): Text[] {
  const ordered = articles.map((article, came) => ({ article, came, day: dayOf(article.published) }));
  ordered.sort((a, b) => compareDates(a, b) || a.came - b.came);
  return ordered.map(({ article, day }, place) => {
    const title = vocabulary.read(article.title ?? '');
    const body = vocabulary.read(bodyOf(article));
    return { article, place, day, title, body, terms: mergeTerms(title.terms, body.terms) };
  });
}

/** The distinct stems of both, ascending. */
function mergeTerms(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  all.sort();
  return all.filter((term, i) => i === 0 || term !== all[i - 1]);
}

/** Days between two texts; 0 where a date is missing, for then nothing speaks against them. */
export function daysBetween(a: Text, b: Text): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
}

/** True where the stem stands anywhere in the text. */
export function hasTerm({ terms }: Text, term: number): boolean {
  let [low, high] = [0, terms.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle]!;
    if (found === term) return true;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(time) ? null : time / DAY;
}

type Dated = { readonly article: Relatable; readonly day: number | null };

function compareDates(a: Dated, b: Dated): number {
  if (a.day !== b.day) return (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY);
  const [first, second] = [a.article.published ?? '', b.article.published ?? ''];
  return first < second ? -1 : Number(first > second);
}

function bodyOf({ title, text }: Relatable): string {
  return title !== null && text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : title === text ? '' : text;
}
