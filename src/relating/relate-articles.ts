import { GramCounts } from './copies/boilerplate.ts';
import { chooseOrigin, nameOrigin } from './copies/choose-origin.ts';
import { findCopies, gramText } from './copies/find-copies.ts';
import { hashStandingPhrases } from './copies/standing-phrases.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { findSimilar } from './similar/find-similar.ts';
import { findLikenesses } from './stories/find-likenesses.ts';
import { findStories } from './stories/find-stories.ts';
import { weighText } from './stories/vector.ts';
import type { Relatable, Relation } from './types.ts';
import { weighTerms } from './words/frequencies.ts';
import { readTexts } from './words/text.ts';
import { Vocabulary } from './words/vocabulary.ts';

/**
 * Relates all articles of a window: copies, stories, similar articles, keywords, origins. One relation for each article, in the
 * order in which they came. The same articles give the same answer in any order, but for articles of one id, date and text.
 */
export function relateArticles(articles: readonly Relatable[]): Relation[] {
  const vocabulary = new Vocabulary();
  const texts = readTexts(articles, vocabulary);
  const rarity = weighTerms(texts, vocabulary);
  const grammed = texts.map((text) => gramText(text, weighText(text, rarity)));
  const counts = new GramCounts(grammed, hashStandingPhrases(vocabulary));
  const copies = findCopies(grammed, counts.isBoilerplate, rarity);
  const vectors = grammed.map((each) => weighText(each.text, rarity, counts.flagWords(each)));
  const pairs = findLikenesses(texts, vectors, rarity, copies);
  const stories = findStories(pairs, copies);
  const similar = findSimilar(pairs, stories);

  const idOf = (place: number) => texts[place]!.article.id;
  const relations = new Map<Relatable, Relation>();
  for (const [root, places] of copies.groups()) {
    const family = places.map((place) => texts[place]!);
    const origin = chooseOrigin(family);
    for (const text of family) {
      relations.set(text.article, {
        id: text.article.id,
        copyOf: text === origin ? null : origin.article.id,
        story: idOf(stories.rootOf(root)),
        similar: (similar.get(root) ?? []).map(idOf),
        keywords: text.article.keywords ?? extractKeywords(text.article.text, text.article.language, text.article.title),
        origin: nameOrigin(text, origin, family),
      });
    }
  }
  return articles.map((article) => relations.get(article)!);
}
