import type { Register } from '../register/index.ts';
import type { Neighbour, Relatable, Relation } from '../relating/index.ts';
import { DayShelf, openingWords } from './day-shelf.ts';

/** Days on either side within which an article may tell of the same event or carry the same text. */
const REACH = 4;
/** Neighbours that a new article is compared with, the likeliest first; more cost time and hardly ever add a relation. */
const NEAREST = 10;
/** Articles of one day that are loaded from the store, and days that are kept in memory. */
const DAY_LIMIT = 2000;
const DAYS_KEPT = 120;
const DAY = 86_400_000;

/**
 * The articles around a day, kept in memory while many are stored, so that each new one is compared with the few that share
 * rare words with its opening. Articles without a date are compared with one another only.
 */
export class Neighbourhood {
  private readonly register: Register;
  private readonly days = new Map<string, DayShelf>();
  /** Articles that are stored but whose turn has not come: nobody is compared with what is not settled itself. */
  private readonly waiting = new Set<string>();

  constructor(register: Register) {
    this.register = register;
  }

  /** Tells which articles are about to be settled, one after the other. */
  expect(ids: readonly string[]): void {
    for (const id of ids) this.waiting.add(id);
  }

  /** The stored articles that are likest to this one at a glance, likest first. */
  async nearest(article: Relatable): Promise<Neighbour[]> {
    const shelves = await Promise.all(daysAround(article.published).map((day) => this.load(day)));
    const size = shelves.reduce((sum, shelf) => sum + shelf.size, 0);
    const weights = new Map<string, number>();
    for (const word of openingWords(article)) {
      const carriers = shelves.reduce((sum, shelf) => sum + shelf.countCarriers(word), 0);
      if (carriers > 0) weights.set(word, Math.log(1 + size / carriers));
    }
    return shelves
      .flatMap((shelf) => shelf.weigh(weights))
      .filter(({ neighbour }) => !this.waiting.has(neighbour.id))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, NEAREST)
      .map(({ neighbour }) => neighbour);
  }

  /** Takes a new article in, with what was found of it. */
  async add(article: Relatable, { copyOf, story }: Relation): Promise<void> {
    this.waiting.delete(article.id);
    const shelf = await this.load(article.published?.slice(0, 10) ?? '');
    shelf.put({ ...article, copyOf, story });
  }

  private async load(day: string): Promise<DayShelf> {
    const known = this.days.get(day);
    if (known) return known;
    const shelf = new DayShelf();
    const stored = day === '' ? [] : await this.register.neighboursBetween(day, day, DAY_LIMIT);
    for (const neighbour of stored.toReversed()) shelf.put(neighbour);
    this.days.set(day, shelf);
    const [oldest] = this.days.keys();
    if (this.days.size > DAYS_KEPT && oldest !== undefined) this.days.delete(oldest);
    return shelf;
  }
}

/** The ISO days within reach; an article without a date has the one day of those without. */
function daysAround(published: string | null): string[] {
  const middle = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  if (Number.isNaN(middle)) return [''];
  return Array.from({ length: 2 * REACH + 1 }, (_, at) => new Date(middle + (at - REACH) * DAY).toISOString().slice(0, 10));
}
