import type { Grammed } from './copies/compare-wording.ts';
import { gramText } from './copies/find-copies.ts';
import { hashStandingPhrases } from './copies/standing-phrases.ts';
import { weighText } from './stories/vector.ts';
import type { Relatable } from './types.ts';
import { type Rarity, weighAsNews } from './words/frequencies.ts';
import { readTexts } from './words/text.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** A vocabulary that has learnt so many stems is left for a fresh one, so that a long run keeps its memory. */
const MOST_STEMS = 200_000;

/**
 * Reads articles one by one, each judged as news: what it says of one does not depend on the others. It remembers what it read as
 * long as the article itself is remembered, for the neighbours of one day come again and again.
 */
export class NewsReader {
  readonly rarity: Rarity;
  /** The grams of forms that are known from the start. */
  readonly standing: readonly Uint32Array[];
  private readonly vocabulary = new Vocabulary();
  private readonly prepared = new WeakMap<Relatable, Grammed>();

  constructor() {
    this.rarity = weighAsNews(this.vocabulary);
    this.standing = hashStandingPhrases(this.vocabulary);
  }

  prepare(article: Relatable): Grammed {
    const known = this.prepared.get(article);
    if (known) return known;
    const text = readTexts([article], this.vocabulary)[0]!;
    const prepared = gramText(text, weighText(text, this.rarity));
    this.prepared.set(article, prepared);
    return prepared;
  }

  get isFull(): boolean {
    return this.vocabulary.termCount > MOST_STEMS;
  }
}

let reader: NewsReader | undefined;

/** The reader that all share. Numbers of words of two calls may differ; those of one reader never. */
export function shareReader(): NewsReader {
  if (!reader || reader.isFull) reader = new NewsReader();
  return reader;
}
