import { fold } from '../reading/index.ts';
import type { Register } from '../register/index.ts';
import type { Neighbour, Relatable, Relation } from '../relating/index.ts';

/** Days on either side within which an article may tell of the same event or carry the same text. */
const REACH = 4;
/** Neighbours that a new article is compared with, the likeliest first; more cost time and hardly ever add a relation. */
const NEAREST = 10;
/** Articles of one day that are looked at, and days that are kept in memory. */
const DAY_LIMIT = 500;
const DAYS_KEPT = 120;
/** What is compared at a glance: the words of the title and of the opening, in UTF-16 units. */
const OPENING = 400;
const DAY = 86_400_000;
const WORD = /[\p{L}\p{N}]{4,}/gu;

type Resident = { readonly neighbour: Neighbour; readonly words: ReadonlySet<string> };

/**
 * The articles around a day, kept in memory while many are stored, so that each new one is compared with the few that share
 * rare words with its opening. Articles without a date are compared with one another only.
 */
export class Neighbourhood {
  private readonly register: Register;
  private readonly days = new Map<string, Resident[]>();
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
    const residents = (await Promise.all(daysAround(article.published).map((day) => this.load(day))))
      .flat()
      .filter(({ neighbour }) => !this.waiting.has(neighbour.id));
    const words = openingWords(article);
    const carriers = new Map<string, number>();
    for (const resident of residents)
      for (const word of words) if (resident.words.has(word)) carriers.set(word, (carriers.get(word) ?? 0) + 1);
    const weight = (resident: Resident) => {
      let sum = 0;
      for (const word of words) if (resident.words.has(word)) sum += Math.log(1 + residents.length / (carriers.get(word) ?? 1));
      return sum;
    };
    return residents
      .map((resident) => ({ resident, weight: weight(resident) }))
      .filter((each) => each.weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, NEAREST)
      .map(({ resident }) => resident.neighbour);
  }

  /** Takes a new article in, with what was found of it. */
  async add(article: Relatable, { copyOf, story }: Relation): Promise<void> {
    this.waiting.delete(article.id);
    const day = await this.load(article.published?.slice(0, 10) ?? '');
    const at = day.findIndex(({ neighbour }) => neighbour.id === article.id);
    const resident = { neighbour: { ...article, copyOf, story }, words: openingWords(article) };
    if (at >= 0) day[at] = resident;
    else day.push(resident);
  }

  private async load(day: string): Promise<Resident[]> {
    const known = this.days.get(day);
    if (known) return known;
    const stored = day === '' ? [] : await this.register.articlesBetween(day, day, DAY_LIMIT);
    const residents = stored.map(({ article, reading, carrier, ...line }) => {
      const neighbour = { ...line, text: reading.text, title: article.title, outlet: carrier };
      return { neighbour, words: openingWords(neighbour) };
    });
    this.days.set(day, residents);
    const [oldest] = this.days.keys();
    if (this.days.size > DAYS_KEPT && oldest !== undefined) this.days.delete(oldest);
    return residents;
  }
}

/** The ISO days within reach; an article without a date has the one day of those without. */
function daysAround(published: string | null): string[] {
  const middle = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  if (Number.isNaN(middle)) return [''];
  return Array.from({ length: 2 * REACH + 1 }, (_, at) => new Date(middle + (at - REACH) * DAY).toISOString().slice(0, 10));
}

function openingWords({ title, text }: Pick<Relatable, 'title' | 'text'>): ReadonlySet<string> {
  return new Set(fold(text.slice(0, (title?.length ?? 0) + OPENING)).match(WORD));
}
