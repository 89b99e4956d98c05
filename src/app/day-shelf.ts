import { fold } from '../reading/index.ts';
import type { Neighbour, Relatable } from '../relating/index.ts';

/** What is compared at a glance: the words of the title and of the opening, in UTF-16 units. */
const OPENING = 400;
/** Articles kept: those without a date share one shelf, which would else grow without end. */
const MOST = 4096;
/** Newest articles kept under one word of a day: a word of more tells nothing. */
const KEPT = 64;
const WORD = /[\p{L}\p{N}]{4,}/gu;

/** The articles of one day by the words of their openings. The cost of one look-up is bounded, however many articles there are. */
export class DayShelf {
  private readonly neighbours: Neighbour[] = [];
  private came = 0;
  private readonly places = new Map<string, number>();
  private readonly carriers = new Map<string, number[]>();

  get size(): number {
    return this.neighbours.length;
  }

  /** Puts an article on the shelf; one that stands there already is replaced, and so is the oldest of a full shelf. */
  put(neighbour: Neighbour): void {
    const known = this.places.get(neighbour.id);
    const place = known ?? this.came++ % MOST;
    const left = this.neighbours[place];
    if (left) this.places.delete(left.id);
    this.neighbours[place] = neighbour;
    this.places.set(neighbour.id, place);
    for (const word of openingWords(neighbour)) {
      const under = this.carriers.get(word);
      if (!under) this.carriers.set(word, [place]);
      else if (!under.includes(place) && under.push(place) > KEPT) under.shift();
    }
  }

  /** How many articles of the day are kept under a word. */
  countCarriers(word: string): number {
    return this.carriers.get(word)?.length ?? 0;
  }

  /** The articles that share words of these weights, each with the sum of the weights that it shares. */
  weigh(words: ReadonlyMap<string, number>): { neighbour: Neighbour; weight: number }[] {
    const sums = new Map<number, number>();
    for (const [word, weight] of words) {
      for (const place of this.carriers.get(word) ?? []) sums.set(place, (sums.get(place) ?? 0) + weight);
    }
    return Array.from(sums, ([place, weight]) => ({ neighbour: this.neighbours[place] as Neighbour, weight }));
  }
}

/** The distinct folded words by which an article is looked up. */
export function openingWords({ title, text }: Pick<Relatable, 'title' | 'text'>): ReadonlySet<string> {
  return new Set(fold(text.slice(0, (title?.length ?? 0) + OPENING)).match(WORD));
}
