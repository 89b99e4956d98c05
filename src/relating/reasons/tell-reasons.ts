import { fold, type Reading } from '../../reading/index.ts';
import { shareReader } from '../news-reader.ts';
import type { Relatable } from '../types.ts';
import { daysBetween, hasTerm, type Text } from '../words/text.ts';

/** Why two articles stand together: what both name, and how near they are in time. Lists are short, what tells most first. */
export type Reasons = {
  /** People, organisations, bodies, agreements and programmes that both name, as the first article names them. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Days between the two, or null where one has no date. */
  readonly days: number | null;
  /** Rare words of the headline or opening that the other has too, as the first article writes them. */
  readonly words: readonly string[];
};

type Named = Pick<Relatable, 'id' | 'title' | 'text' | 'published'> & { readonly reading?: Reading | undefined };
type Kind = Reading['entities'][number]['kind'];

const NAMES: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'body', 'agreement', 'programme']);
const PLACES: ReadonlySet<Kind> = new Set<Kind>(['place']);
/** A word of less rarity stands in more than one in fifty articles. */
const RARE = 4;
const OPENING = 60;
const SHOWN = 5;

/** What two articles share. Names and places need both readings; without them the words alone tell. */
export function tellReasons(a: Named, b: Named): Reasons {
  const names = shareNames(a.reading, b.reading, NAMES);
  const places = shareNames(a.reading, b.reading, PLACES);
  const reader = shareReader();
  const [first, second] = [a, b].map((one) => reader.prepare(asRelatable(one)).text) as [Text, Text];
  const days = first.day === null || second.day === null ? null : daysBetween(first, second);
  const named = fold([...names, ...places].join(' '));
  const words = shareWords(first, second, reader.rarity).filter((word) => !named.includes(fold(word)));
  return { names, places, days, words: words.slice(0, SHOWN) };
}

function asRelatable({ id, title, text, published }: Named): Relatable {
  return { id, title, text, published, language: 'und', outlet: null, origin: null };
}

/** Names that both readings have as a canonical name or an alias, those told of most first. */
function shareNames(a: Reading | undefined, b: Reading | undefined, kinds: ReadonlySet<Kind>): string[] {
  if (!a || !b) return [];
  const known = new Set(b.entities.filter(({ kind }) => kinds.has(kind)).flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const told = Map.groupBy(a.mentions, ({ entity }) => entity);
  return a.entities
    .filter(({ kind, name, aliases }) => kinds.has(kind) && [name, ...aliases].some((form) => known.has(fold(form))))
    .sort((x, y) => (told.get(y.id)?.length ?? 0) - (told.get(x.id)?.length ?? 0))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

function shareWords({ title, body }: Text, other: Text, rarity: (term: number) => number): string[] {
  const forms = new Map<number, string>();
  for (const [words, end] of [
    [title, title.terms.length],
    [body, Math.min(OPENING, body.terms.length)],
  ] as const) {
    for (let i = 0; i < end; i += 1) {
      const term = words.terms[i]!;
      if (!forms.has(term) && rarity(term) >= RARE && hasTerm(other, term))
        forms.set(term, words.text.slice(words.starts[i], words.ends[i]));
    }
  }
  return [...forms].sort(([x], [y]) => rarity(y) - rarity(x)).map(([, form]) => form);
}
