import type { Article } from '../article/index.ts';
import { findMentions } from './entities/find-mentions.ts';
import type { Reading } from './schema.ts';
import { prepareText } from './text/prepare.ts';

/** The reading of an article: pure, spans into the title and paragraphs joined by one line feed. */
export function readArticle(article: Article): Reading {
  const text = [...(article.title === null ? [] : [article.title]), ...article.paragraphs].join('\n');
  const prepared = prepareText(text, { title: article.title?.length ?? 0, language: article.language, published: article.published });
  const { mentions, entities } = findMentions(prepared);
  return {
    text,
    sentences: prepared.sentences.map(({ start, end }) => ({ start, end })),
    mentions: [...mentions],
    entities: [...entities],
    parties: [],
    statements: [],
    bodies: [],
    silence: 'no statement rule ran',
  };
}
