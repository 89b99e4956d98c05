import type { Rarity } from '../words/frequencies.ts';
import { daysBetween, hasTerm, type Text } from '../words/text.ts';

/** An event is told within so many days. */
const DAYS = 5;
/** What a day between two texts takes from their likeness. */
const DAY_COST = 0.04;
/** What the headlines can add or take. */
const TITLE_GAIN = 0.2;

/**
 * How surely two texts tell of one event: the cosine of their vectors; less for each day between them and where the words of a
 * headline are missing from the other text («X celebrates the feast with its staff» is not the same event for every X).
 */
export function judgeStory(a: Text, b: Text, cosine: number, rarity: Rarity): number {
  const days = daysBetween(a, b);
  if (days > DAYS) return 0;
  const told = (shareTold(a, b, rarity) + shareTold(b, a, rarity)) / 2;
  return cosine - DAY_COST * days + TITLE_GAIN * (told - 0.5);
}

/** Share of the headline's word weight that the other text has anywhere; a half where there is no headline. */
function shareTold(of: Text, by: Text, rarity: Rarity): number {
  let [told, whole] = [0, 0];
  for (const term of new Set(of.title.terms)) {
    const weight = rarity(term) ** 1.5;
    whole += weight;
    if (hasTerm(by, term)) told += weight;
  }
  return whole === 0 ? 0.5 : told / whole;
}
