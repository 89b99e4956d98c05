import { GramCounts } from './copies/boilerplate.ts';
import { compareWording, type Grammed } from './copies/compare-wording.ts';
import { judgeCopy } from './copies/find-copies.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { shareReader } from './news-reader.ts';
import { PERHAPS_ONE_EVENT, SHOWN, SIMILAR } from './similar/find-similar.ts';
import { STORY } from './stories/find-stories.ts';
import { judgeStory } from './stories/judge-story.ts';
import { cosineOf, weighText } from './stories/vector.ts';
import type { Neighbour, Relatable, Relation } from './types.ts';
import type { Text } from './words/text.ts';

/** A neighbour with all that the new article was compared for. */
type Compared = { readonly known: Neighbour; readonly text: Text; readonly copy: number; readonly event: number; readonly cosine: number };

/**
 * Relates one new article to articles that were related before: those of the days around it. What is known of them
 * stays as it is, so no story jumps because an article arrives. `copyOf` is the origin of the nearest copy's family, `story` the story that the new article's telling fits by the same line as in `relateArticles`, else its own id.
 * The cost grows with the neighbours handed in, not with the store.
 */
export function relateNew(article: Relatable, neighbours: readonly Neighbour[]): Relation {
  const others = neighbours.filter(({ id }) => id !== article.id);
  const reader = shareReader();
  const { rarity } = reader;
  const grammed = [article, ...others].map((one, place) => placeAt(reader.prepare(one), place));
  const counts = new GramCounts(grammed, reader.standing);
  const [own, ...rest] = grammed as [Grammed, ...Grammed[]];
  const vector = weighText(own.text, rarity, counts.flagWords(own));
  const compared = rest.map((other, at): Compared => {
    const cosine = cosineOf(vector, weighText(other.text, rarity, counts.flagWords(other)));
    const copy = judgeCopy(compareWording(own, other, rarity, counts.isBoilerplate));
    return { known: others[at]!, text: other.text, copy, event: judgeStory(other.text, own.text, cosine, rarity), cosine };
  });

  const copied = likest(compared, ({ copy }) => copy, 0)?.known;
  const story = copied?.story ?? chooseStory(compared) ?? article.id;
  return {
    id: article.id,
    copyOf: copied ? (copied.copyOf ?? copied.id) : null,
    story,
    similar: chooseSimilar(compared, story),
    keywords: article.keywords ?? extractKeywords(article.text, article.language, article.title),
    origin: article.origin ?? (copied ? (copied.origin ?? copied.outlet) : null),
  };
}

/** The place among those compared, which counting goes by. */
function placeAt(one: Grammed, place: number): Grammed {
  return { ...one, text: { ...one.text, place } };
}

/** The known story with the likest telling, if the mean over its tellings bears it. */
function chooseStory(compared: readonly Compared[]): string | null {
  const best = likest(compared, ({ event }) => event, STORY.join);
  if (!best) return null;
  const tellings = compared.filter(({ known }) => known.story === best.known.story && known.copyOf === null);
  const mean = tellings.reduce((sum, { event }) => sum + Math.max(event, STORY.unseen ?? 0), 0) / Math.max(1, tellings.length);
  return tellings.length === 0 || mean >= STORY.mean ? best.known.story : null;
}

function chooseSimilar(compared: readonly Compared[], story: string): string[] {
  const told = new Set([story]);
  for (const { known, event } of compared) if (event >= PERHAPS_ONE_EVENT) told.add(known.story);
  const similar: string[] = [];
  for (const { known, cosine } of compared.toSorted((a, b) => b.cosine - a.cosine || a.text.place - b.text.place)) {
    if (cosine < SIMILAR || known.copyOf !== null || told.has(known.story)) continue;
    told.add(known.story);
    similar.push(known.id);
    if (similar.length === SHOWN) break;
  }
  return similar;
}

function likest(compared: readonly Compared[], score: (one: Compared) => number, atLeast: number): Compared | undefined {
  let best: Compared | undefined;
  for (const one of compared) if (score(one) >= atLeast && (!best || score(one) > score(best))) best = one;
  return best;
}
