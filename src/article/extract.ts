import { cleanLine } from './clean-text.ts';
import { readDate } from './dates.ts';
import { tellKind } from './kind.ts';
import { tellLanguage } from './language.ts';
import { nameOutlet, originFromText } from './origin.ts';
import { extractPage, type PageParts } from './page/extract.ts';
import { extractPasted } from './pasted/extract.ts';
import { relateTitles } from './related.ts';
import type { Article, ArticleInput } from './schema.ts';

/** Makes the article out of a page or of pasted text. Pure, and never throws: a page that holds no article gives one without paragraphs and a `notice`. */
export function extractArticle(input: ArticleInput): Article {
  const given = cleanLine(input.title ?? '') || null;
  const parts: PageParts = input.html?.trim()
    ? extractPage(input.html, input.url ?? null)
    : {
        ...extractPasted(input.text ?? '', given),
        authors: [],
        published: null,
        modified: null,
        siteName: null,
        url: null,
        notice: null,
        foundIn: {},
      };
  const title = given ?? parts.title;
  const paragraphs = [...parts.paragraphs];
  const published = readDate(input.published) ?? parts.published;
  return {
    title,
    paragraphs,
    captions: [...parts.captions],
    language: tellLanguage([title ?? '', ...paragraphs].join('\n')),
    published,
    modified: parts.modified,
    authors: [...parts.authors],
    carrier: carrierOf(input, parts),
    origin: parts.origin ?? originFromText(paragraphs),
    keywords: [...parts.keywords],
    ...relateTitles(parts.readAlso, parts.similar),
    kind: tellKind(title, paragraphs),
    foundIn: { ...parts.foundIn },
    notice: parts.notice ?? (paragraphs.length === 0 ? 'empty' : null),
  };
}

/** The text that a reading reads: title, if there is one, and paragraphs, joined by one line feed. All spans are offsets into it. */
export function articleText(article: Pick<Article, 'title' | 'paragraphs'>): string {
  return [...(article.title === null ? [] : [article.title]), ...article.paragraphs].join('\n');
}

function carrierOf(input: ArticleInput, parts: PageParts): Article['carrier'] {
  const url = input.url ?? parts.url;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const name = cleanLine(input.outlet ?? '') || parts.siteName || host;
  return name ? { name: nameOutlet(name) ?? name, url: url ?? null } : null;
}
