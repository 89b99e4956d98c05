import { dateFromUrl, findDate, hasTwoReadings, readDate } from '../dates.ts';
import type { PageBlock } from './blocks.ts';
import { type PageElement, textOf } from './element.ts';
import { firstMeta, type Metadata } from './metadata.ts';

export type FoundDate = { readonly value: string; readonly from: string; readonly guess?: boolean };

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published_time_telegram',
  'article_date_original',
  'originalpublicationdate',
  'created',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];
const PUBLISHED_PROPERTY =
  /datePublished|dateCreated|pubdate|dc:(?:date|created|issued)|dcterms:(?:created|issued|date)|article:published/i;
const DATE_NAME = /date|time|publish|posted|stmp/i;
/** How many blocks after the title may hold its date line. */
const NEAR_TITLE = 12;

/**
 * When the page was published, in this order of trust: JSON-LD, `<meta>`, microdata and RDFa, `<time>` after the title, visible text near the title,
 * an element whose class speaks of a date, the address. The last two are guesses, as is a day in numbers of which either could be the month.
 */
export function findPublished(
  elements: readonly PageElement[],
  metadata: Metadata,
  blocks: readonly PageBlock[],
  titleAt: number,
  url: string | null,
): FoundDate | null {
  const meta = firstMeta(metadata, PUBLISHED);
  return (
    found(readDate(metadata.jsonLd?.published), 'json-ld') ??
    found(readDate(meta?.value), meta?.name ?? 'meta') ??
    findMarked(elements) ??
    findNearTitle(blocks, titleAt) ??
    guess(found(url ? dateFromUrl(url) : null, 'url'))
  );
}

export function findModified(metadata: Metadata): FoundDate | null {
  const meta = firstMeta(metadata, MODIFIED);
  return found(readDate(metadata.jsonLd?.modified), 'json-ld') ?? found(readDate(meta?.value), meta?.name ?? 'meta');
}

const guess = (date: FoundDate | null) => date && { ...date, guess: true };
const found = (value: string | null, from: string): FoundDate | null => (value ? { value, from } : null);

function findMarked(elements: readonly PageElement[]): FoundDate | null {
  let time: FoundDate | null = null;
  for (const element of elements) {
    const { itemprop, property, content, datetime, pubdate } = element.attributes;
    if (PUBLISHED_PROPERTY.test(`${itemprop ?? ''} ${property ?? ''}`) || (element.tag === 'time' && pubdate !== undefined)) {
      const value = readDate(content || datetime || textOf(element));
      if (value) return { value, from: 'microdata' };
    }
    if (element.tag === 'time') time ??= found(readDate(datetime || textOf(element)), 'time');
  }
  return time;
}

function findNearTitle(blocks: readonly PageBlock[], titleAt: number): FoundDate | null {
  const near = blocks.slice(Math.max(0, titleAt - 3), titleAt + NEAR_TITLE);
  for (const { text } of titleAt < 0 ? [] : near) {
    const value = text.length < 160 ? findDate(text) : null;
    if (value) return { value, from: 'text', guess: hasTwoReadings(text) };
  }
  for (const { text, element } of blocks) {
    const named = DATE_NAME.test(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`);
    const value = named && text.length < 160 ? findDate(text) : null;
    if (value) return { value, from: 'text', guess: true };
  }
  return null;
}
