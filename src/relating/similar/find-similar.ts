import type { Families } from '../families.ts';
import type { LikePair } from '../stories/find-likenesses.ts';

/** A text that tells of another event, and how like it is. */
type Other = { readonly place: number; readonly cosine: number };

/** From this cosine two texts are of one topic or process. */
export const SIMILAR = 0.18;
/** No longer list than a reader will read. */
export const SHOWN = 5;
/**
 * From this score two texts may tell of one event although they were not joined (about a fifth do), and with them their stories. Of
 * 27 pairs of 21–27 July 2015 below it, read beside each other, the three of one event lay between stories with such a pair, and
 * three of the 24 others did.
 */
export const PERHAPS_ONE_EVENT = 0.22;

/**
 * For each text that stands for its copies, other events of its topic or process, likest first: no copy, nothing of its own
 * story, one text a story, and nothing that may be a second telling of the event or of one shown before.
 */
export function findSimilar(pairs: readonly LikePair[], stories: Families): Map<number, number[]> {
  const others = new Map<number, Other[]>();
  const perhapsOne = new Set<string>();
  const note = (of: number, place: number, cosine: number) => {
    const list = others.get(of);
    if (list) list.push({ place, cosine });
    else others.set(of, [{ place, cosine }]);
  };
  for (const { a, b, cosine, event } of pairs) {
    if (event >= PERHAPS_ONE_EVENT) perhapsOne.add(nameStories(stories.rootOf(a), stories.rootOf(b)));
    else if (cosine >= SIMILAR) {
      note(a, b, cosine);
      note(b, a, cosine);
    }
  }
  const mayBeOne = (a: number, b: number) => perhapsOne.has(nameStories(a, b));
  const chosen = new Map<number, number[]>();
  for (const [of, list] of others) chosen.set(of, chooseShown(of, list, stories, mayBeOne));
  return chosen;
}

function nameStories(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function chooseShown(of: number, list: Other[], stories: Families, mayBeOne: (a: number, b: number) => boolean): number[] {
  const told = new Set([stories.rootOf(of)]);
  const shown: number[] = [];
  for (const { place } of list.sort((x, y) => y.cosine - x.cosine || x.place - y.place)) {
    const story = stories.rootOf(place);
    if (told.has(story) || [...told].some((other) => mayBeOne(other, story))) continue;
    told.add(story);
    shown.push(place);
    if (shown.length === SHOWN) break;
  }
  return shown;
}
