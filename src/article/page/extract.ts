import { isBylineAlone, readByline } from '../byline.ts';
import { findCaptions } from '../caption.ts';
import { cleanLine } from '../clean-text.ts';
import { cutKeywords, tidyKeywords } from '../keywords.ts';
import type { PastedParts } from '../pasted/extract.ts';
import type { Article } from '../schema.ts';
import { comparisonKey, makeKeyTest } from '../title-key.ts';
import { assignRoles } from './assign-roles.ts';
import { cutBlocks, type PageBlock } from './blocks.ts';
import { chooseBody, trimBody } from './body.ts';
import { listElements, type PageElement, textOf } from './element.ts';
import { findAuthors } from './find-authors.ts';
import { findModified, findPublished } from './find-date.ts';
import { findOrigin } from './find-origin.ts';
import { type Lifted, liftLabelled } from './lift.ts';
import { firstMeta, type Metadata, readMetadata } from './metadata.ts';
import { tellNotice } from './notice.ts';
import { findPageLinks } from './page-links.ts';
import { parsePage } from './parse.ts';
import { findDirection, findPassages } from './passages.ts';
import { measureProse } from './prose.ts';
import { findTitle } from './title.ts';
import { findUnlabelledList } from './unlabelled-list.ts';

export type PageParts = PastedParts &
  Pick<Article, 'form' | 'direction' | 'passages' | 'pageLinks' | 'guessed'> & {
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly modified: string | null;
    /** The language that the page states, or an empty string. */
    readonly lang: string;
    readonly siteName: string | null;
    readonly url: string | null;
    readonly notice: Article['notice'];
    readonly foundIn: Readonly<Record<string, string>>;
  };

/** Takes the article out of a page: parse once, read what the page says of itself, lift what has a label, choose the body, trim it. */
export function extractPage(html: string, url: string | null): PageParts {
  const page = parsePage(html);
  const elements = listElements(page);
  const metadata = readMetadata(elements);
  const blocks = cutBlocks(page);
  const title = findTitle(elements, metadata, blocks);
  const published = matchPublishedBody(blocks, metadata.jsonLd?.body ?? null);
  const { lifted, roled, body } = findBody(blocks, published, title?.value ?? null);
  const isTitle = makeKeyTest(title?.value ?? '');
  const titleAt = title ? blocks.findIndex((block) => isTitle(block.text)) : -1;
  const address = url ?? metadata.canonical ?? firstMeta(metadata, ['og:url'])?.value ?? null;
  const bylines = [body[0], body.at(-1)].filter((block) => block && isBylineAlone(block.text)) as PageBlock[];
  const authors = readBylines(bylines) ?? findAuthors(elements, metadata, blocks, titleAt, address);
  const publishedAt = findPublished(elements, metadata, blocks, titleAt, address);
  const modifiedAt = findModified(metadata);
  const notice = tellNotice(elements, metadata, roled, body);
  const kept = notice === null || notice === 'paywall' || notice === 'video' ? body.filter((block) => !bylines.includes(block)) : [];
  const bare = findBareCaptions(kept);
  const shown = kept.filter((block) => !bare.includes(block));
  const paragraphs = shown.map((block) => block.text);
  const direction = findDirection(page, shown[0]?.element ?? blocks[0]?.element ?? null);
  const passages = findPassages(shown, metadata.lang, direction);
  const { form, pageLinks } = findPageLinks(elements, metadata.canonical, address, metadata.jsonLd?.type === 'LiveBlogPosting');
  const labelled = lifted.similar.length + lifted.readAlso.length > 0;
  const similar = labelled
    ? lifted.similar
    : findUnlabelledList(roled, body, lifted.taken, [url, metadata.canonical, firstMeta(metadata, ['og:url'])?.value]);
  const origin = lifted.origin ?? findOrigin(metadata, blocks, body);
  const captions = [...new Set(captionsNear(blocks, [...lifted.captions, ...bare], body, titleAt))];
  const keywords = findKeywords(elements, metadata, lifted, paragraphs);
  return {
    title: title?.value ?? null,
    paragraphs,
    captions,
    origin,
    keywords: keywords?.value ?? [],
    readAlso: lifted.readAlso,
    similar,
    authors: authors?.value ?? [],
    published: publishedAt?.value ?? null,
    modified: modifiedAt?.value ?? null,
    lang: metadata.lang,
    siteName: firstMeta(metadata, ['og:site_name'])?.value ?? metadata.jsonLd?.publisher ?? null,
    url: address,
    notice,
    ...(form && { form }),
    ...(direction && { direction }),
    ...(passages.length > 0 && { passages }),
    ...(pageLinks && { pageLinks }),
    ...(publishedAt?.guess && { guessed: ['published' as const] }),
    foundIn: {
      ...whereFound({ title, authors, keywords, published: publishedAt, modified: modifiedAt }),
      ...(paragraphs.length > 0 && { paragraphs: published.has(shown[0]!) ? 'json-ld' : 'page' }),
      ...(captions.length > 0 && { captions: 'page' }),
      ...(lifted.readAlso.length > 0 && { readAlso: 'label' }),
      ...(similar.length > 0 && { similar: labelled ? 'label' : 'list' }),
    },
  };
}

/** Captions that stand among the paragraphs as one of them, the picture gone. Headings are none. */
function findBareCaptions(body: readonly PageBlock[]): PageBlock[] {
  const found = findCaptions(body.map(({ text }) => text));
  return body.filter(({ element }, i) => found.has(i) && !/^h[1-6]$/.test(element.tag));
}

/** The captions of the article's own pictures: those between its title, or a little before its body, and its end. */
function captionsNear(blocks: readonly PageBlock[], captions: readonly PageBlock[], body: readonly PageBlock[], titleAt: number): string[] {
  const place = new Map(blocks.map((block, i) => [block, i]));
  const first = body[0] ? (place.get(body[0]) ?? -1) : -1;
  const last = body.length ? (place.get(body.at(-1)!) ?? -1) + 3 : -1;
  const from = titleAt >= 0 && titleAt < first ? titleAt - 4 : first - 8;
  return captions
    .filter((caption) => (place.get(caption) ?? -1) >= from && (place.get(caption) ?? -1) <= last)
    .map((caption) => caption.text);
}

function readBylines(bylines: readonly PageBlock[]): { value: string[]; from: string } | null {
  const names = bylines.flatMap((block) => readByline(block.text));
  return names.length ? { value: names, from: 'text' } : null;
}

function whereFound(fields: Readonly<Record<string, { from: string } | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([field, one]) => (one ? [[field, one.from]] : [])));
}

/** A body with less than this share of the page's prose makes the class names suspect. */
const SUSPECT = 0.25;

const ENOUGH_TEXT = 300;
const lengthOf = (body: readonly PageBlock[]) => body.reduce((sum, block) => sum + block.text.length, 0);

function findBody(blocks: readonly PageBlock[], published: ReadonlySet<PageBlock>, title: string | null) {
  const attempt = (names: boolean) => {
    const roled = assignRoles(blocks, names);
    const lifted = liftLabelled(roled, measureProse(blocks));
    const hints = { taken: lifted.taken, published, title };
    const holder = chooseBody(roled, hints);
    return { lifted, roled, body: holder ? trimBody(roled, holder, hints) : [] };
  };
  const first = attempt(true);
  if (measureProse(first.body) >= measureProse(blocks) * SUSPECT || lengthOf(first.body) >= ENOUGH_TEXT) return first;
  const second = attempt(false);
  return measureProse(second.body) > measureProse(first.body) * 3 ? second : first;
}

/** A link to what else has this keyword: marked as one, or in a list that is called so. */
const TAGS = /(?:^|[-_ ])tags(?:$|[-_ ])/i;
function isTag({ tag, attributes, parent }: PageElement): boolean {
  if (tag !== 'a') return false;
  return attributes.rel === 'tag' || [parent, parent?.parent].some((around) => TAGS.test(around?.attributes.class ?? ''));
}

function findKeywords(
  elements: readonly PageElement[],
  metadata: Metadata,
  lifted: Lifted,
  paragraphs: readonly string[],
): { value: string[]; from: string } | null {
  const inMeta = (name: string) => (metadata.meta.get(name) ?? []).flatMap((value) => value.split(/[,،;]/));
  const line = lifted.keywordLine ? cutKeywords(lifted.keywordLine, paragraphs.join('\n')) : [];
  const found = [
    { value: lifted.keywordLinks, from: 'label' },
    { value: line, from: 'label' },
    { value: inMeta('article:tag'), from: 'article:tag' },
    { value: metadata.jsonLd?.keywords ?? [], from: 'json-ld' },
    { value: inMeta('news_keywords'), from: 'meta' },
    { value: elements.filter(isTag).map(textOf), from: 'tags' },
    { value: inMeta('keywords'), from: 'meta' },
  ].find(({ value }) => value.some((keyword) => keyword.trim()));
  return found ? { value: tidyKeywords(found.value), from: found.from } : null;
}

/** Each comparison looks through the whole published body; pages with more blocks than this are no articles. */
const MOST_COMPARED = 3000;

/** The blocks whose words the page repeats in its own `articleBody`: there the publisher says what the body is. */
function matchPublishedBody(blocks: readonly PageBlock[], body: string | null): Set<PageBlock> {
  const key = comparisonKey(cleanLine((body ?? '').replace(/<[^>]*>/g, ' ').slice(0, 200_000)));
  if (key.length < 200) return new Set();
  return new Set(blocks.slice(0, MOST_COMPARED).filter((block) => block.text.length >= 40 && key.includes(comparisonKey(block.text))));
}
