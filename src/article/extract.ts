import { cleanLine } from './clean-text.ts';
import { readDate } from './dates.ts';
import { tellKind } from './kind.ts';
import { tellLanguage } from './language.ts';
import { nameOutlet, originFromAuthors, originFromText } from './origin.ts';
import { extractPage, type PageParts } from './page/extract.ts';
import { extractPasted, type PastedParts } from './pasted/extract.ts';
import { relateTitles } from './related.ts';
import type { Article, ArticleInput } from './schema.ts';

/** Makes the article out of a page or of pasted text. Pure, and never throws: a page that holds no article gives one without paragraphs and a `notice`. */
export function extractArticle(input: ArticleInput): Article {
  const given = cleanLine(input.title ?? '') || null;
  const givenDate = readDate(input.published);
  const parts = input.html?.trim() ? extractPage(input.html, input.url ?? null) : fillParts(extractPasted(input.text ?? '', given));
  const title = given ?? parts.title;
  const paragraphs = [...parts.paragraphs];
  const carrier = findCarrier(input, parts);
  const { form, direction, passages, pageLinks, guessed } = parts;
  const origin = parts.origin ?? originFromText(paragraphs) ?? originFromAuthors(parts.authors);
  // A credit that is a paragraph of its own is no text of the article.
  if (paragraphs.length > 1 && paragraphs.at(-1) === origin?.quote) paragraphs.pop();
  return {
    title,
    paragraphs,
    captions: [...parts.captions],
    language: tellLanguage([title ?? '', ...paragraphs].join('\n'), parts.lang),
    published: givenDate ?? parts.published,
    modified: parts.modified,
    authors: [...parts.authors],
    carrier: carrier && { name: carrier.name, url: carrier.url },
    origin,
    keywords: [...parts.keywords],
    ...relateTitles(parts.readAlso, parts.similar),
    kind: tellKind(title, paragraphs),
    foundIn: {
      ...parts.foundIn,
      ...(given && { title: 'given' }),
      ...(givenDate && { published: 'given' }),
      ...(carrier && { carrier: carrier.from }),
      ...(origin && { origin: parts.origin ? 'label' : originFromText(parts.paragraphs) ? 'text' : 'authors' }),
    },
    notice: parts.notice ?? (paragraphs.length === 0 ? 'empty' : null),
    ...(form && { form }),
    ...(direction && { direction }),
    ...(passages && { passages: passages.filter(({ paragraph }) => paragraph < paragraphs.length) }),
    ...(pageLinks && { pageLinks }),
    ...(guessed && !givenDate && { guessed }),
  };
}

/** The text that a reading reads: title, if there is one, and paragraphs, joined by one line feed. All spans are offsets into it. */
export function articleText(article: Pick<Article, 'title' | 'paragraphs'>): string {
  return [...(article.title === null ? [] : [article.title]), ...article.paragraphs].join('\n');
}

function fillParts(pasted: PastedParts): PageParts {
  return {
    ...pasted,
    authors: [],
    published: null,
    modified: null,
    lang: '',
    siteName: null,
    url: null,
    notice: null,
    foundIn: pasted.title ? { title: 'text' } : {},
  };
}

function findCarrier(input: ArticleInput, parts: PageParts): { name: string; url: string | null; from: string } | null {
  const url = input.url ?? parts.url;
  const outlet = cleanLine(input.outlet ?? '');
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const name = outlet || parts.siteName || host;
  return name ? { name: nameOutlet(name) ?? name, url, from: outlet ? 'given' : parts.siteName ? 'metadata' : 'url' } : null;
}
