import { type Article, articleText } from '../article/index.ts';
import { findMentions } from './entities/find-mentions.ts';
import type { Reading } from './schema.ts';
import { findStatements } from './statements/find-statements.ts';
import { prepareText } from './text/prepare.ts';

/** The reading of an article: pure, spans into the title and paragraphs joined by one line feed. */
export function readArticle(article: Article): Reading {
  const text = articleText(article);
  const prepared = prepareText(text, { title: article.title?.length ?? 0, language: article.language, published: article.published });
  const { mentions, entities } = findMentions(prepared);
  const { statements, parties, bodies, silence } = findStatements(prepared, mentions, entities);
  return {
    text,
    sentences: prepared.sentences.map(({ start, end }) => ({ start, end })),
    mentions: [...mentions],
    entities: [...entities],
    parties: [...parties],
    statements: [...statements],
    bodies: [...bodies],
    silence,
  };
}
