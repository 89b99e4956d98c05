import { escapeAttribute, writeInlineMarkup } from './inline-markup.ts';
import { resolveLink } from './link.ts';
import { findNamespace, findVocabulary, prefixOf, type Vocabulary } from './namespaces.ts';
import { localName, readXmlTree, type XmlElement } from './xml-tree.ts';
import { writeElement } from './xml-writer.ts';

/** A feed written again as sound RSS 2 or Atom 1; `rdf` is written as RSS too. `mended` where the text was not well-formed. */
export type MendedFeed = { readonly format: 'rss' | 'rdf' | 'atom'; readonly xml: string; readonly mended: boolean };

/** Names of older drafts and of wishful writers, and what they are called today. Foreign vocabularies with their prefix. */
const TODAY = new Map<string, string>([
  ['dc:author', 'dc:creator'],
  ['xhtml:body', 'content:encoded'],
  ['content:content', 'content:encoded'],
  ['body', 'content:encoded'],
  ['fullitem', 'content:encoded'],
  ['media:keywords', 'category'],
]);
const TODAY_IN_ATOM = new Map<string, string>([
  ['issued', 'published'],
  ['created', 'published'],
  ['modified', 'updated'],
  ['tagline', 'subtitle'],
  ['url', 'uri'],
]);
/** What is handed on of an element's attributes. */
const KEPT = new Set(['href', 'rel', 'type', 'url', 'ispermalink', 'term', 'label', 'hreflang']);
const LINKS = new Set(['link', 'atom:link', 'href', 'url']);
const PERSON_PARTS = new Set(['name', 'email', 'uri', 'url']);
const INSIDE = new Map<string, ReadonlySet<string>>([
  ['author', PERSON_PARTS],
  ['contributor', PERSON_PARTS],
]);
const WRITTEN: ReadonlySet<Vocabulary> = new Set<Vocabulary>(['', 'atom', 'content', 'dc', 'dcterms', 'itunes', 'media', 'xhtml']);

/** The names of RSS and Atom that are handed on; others might make the feed ill-formed again, or are records of their own (`<image>`). */
const WANTED = new Set(
  (
    'title link description language copyright managingeditor author contributor pubdate lastbuilddate category guid source item entry ' +
    'id subtitle tagline summary content published issued created updated modified name email uri url body fullitem'
  ).split(' '),
);
/** Those of the other vocabularies, as far as they can be written. */
const PLAIN_NAME = /^[a-z]+$/;

type Place = { readonly home: string; readonly atom: boolean; readonly inItem: boolean; readonly base: string | null };

/** Finds the feed in an XML text and writes it again; null where the text holds no feed. `url`: where it came from, the outermost base. */
export function mendFeed(text: string, url: string | null): MendedFeed | null {
  const { root, mended } = readXmlTree(text);
  const top = findTop(root);
  if (!top) return null;
  const kind = localName(top.name);
  const place = { home: findNamespace(top, prefixOf(top.name)) ?? '', atom: kind === 'feed', inItem: false, base: findBase(top, url) };
  if (place.atom) return { format: 'atom', mended, xml: writeElement('feed', ATOM, writeRecord(top, place) + writeLanguage(top)) };
  const format = kind === 'rdf' ? 'rdf' : 'rss';
  const inHome = { ...place, home: format === 'rdf' ? findRssNamespace(top) : place.home };
  const channel = kind === 'channel' ? top : top.children.find((child) => isElement(child, 'channel'));
  const within = typeof channel === 'object' ? channel : null;
  const stray = within === top ? '' : writeItems(top, inHome);
  const body = (within ? writeRecord(within, { ...inHome, base: findBase(within, place.base) }) : '') + stray;
  const language = writeLanguage(top, within);
  return { format, mended, xml: writeElement('rss', RSS, writeElement('channel', '', language + body)) };
}

const ATOM = ' xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
const RSS = ` version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ${ATOM.slice(ATOM.indexOf('xmlns:dc'))}`;

function isElement(child: XmlElement | string, name: string): boolean {
  return typeof child === 'object' && localName(child.name) === name;
}

/** The outermost element that a feed can begin with, in document order of depth; loose items stand for a lost channel. */
function findTop(root: XmlElement): XmlElement | null {
  const queue: XmlElement[] = [root];
  for (let at = 0; at < queue.length; at += 1) {
    const element = queue[at]!;
    if (/^(?:rss|feed|rdf|channel)$/.test(localName(element.name))) return element;
    for (const child of element.children) if (typeof child === 'object') queue.push(child);
  }
  return queue.find((element) => element.children.some((child) => isElement(child, 'item'))) ?? null;
}

/** In RDF the root belongs to RDF; the feed's own vocabulary is that of the channel or the first item. */
function findRssNamespace(top: XmlElement): string {
  const record = top.children.find((child) => isElement(child, 'channel') || isElement(child, 'item'));
  return typeof record === 'object' ? (findNamespace(record, prefixOf(record.name)) ?? '') : '';
}

function findBase(element: XmlElement, outer: string | null): string | null {
  const own = element.attributes.get('xml:base');
  return own === undefined ? outer : (resolveLink(own, outer) ?? outer);
}

function writeLanguage(...elements: readonly (XmlElement | null)[]): string {
  const language = elements.map((element) => element?.attributes.get('xml:lang')).find((code) => code);
  return language ? writeElement('dc:language', '', language, true) : '';
}

function writeItems(element: XmlElement, place: Place): string {
  return element.children
    .map((child) => (typeof child === 'object' && /^(?:item|entry)$/.test(localName(child.name)) ? writeChild(child, 'item', place) : ''))
    .join('');
}

/** The children of a feed, channel, item, entry, Atom source or person, each under its name of today. */
function writeRecord(record: XmlElement, place: Place, only?: ReadonlySet<string>): string {
  let written = '';
  for (const child of record.children) {
    if (typeof child === 'string') continue;
    const vocabulary = findVocabulary(child, place.home);
    if (!WRITTEN.has(vocabulary)) continue;
    const local = localName(child.name);
    const isOwn = vocabulary === '' || (place.atom && vocabulary === 'atom');
    if (isOwn ? !(only ?? WANTED).has(local) : only || !PLAIN_NAME.test(local)) continue;
    written += writeChild(child, nameOfToday(isOwn ? local : `${vocabulary}:${local}`, place), place);
  }
  return written;
}

function nameOfToday(name: string, place: Place): string {
  if (place.atom) return TODAY_IN_ATOM.get(name) ?? TODAY.get(name) ?? name;
  if (name === 'author') return place.inItem ? 'author' : 'managingEditor';
  return TODAY.get(name) ?? name;
}

function writeChild(child: XmlElement, name: string, outer: Place): string {
  const inItem = outer.inItem || name === 'item' || name === 'entry';
  const place = { ...outer, inItem, base: findBase(child, outer.base) };
  const record = localName(child.name);
  if (name === 'item' || name === 'entry') {
    const about = [...child.attributes].find(([key]) => localName(key) === 'about')?.[1];
    const id = about && !place.atom ? writeElement('guid', ' isPermaLink="false"', about, true) : '';
    return writeElement(place.atom ? 'entry' : 'item', '', writeRecord(child, place) + id + writeLanguage(child));
  }
  if (name === 'media:group' || name === 'media:content') return writeRecord(child, place);
  const parts = INSIDE.get(record);
  if (parts && child.children.some((part) => typeof part === 'object')) {
    return place.atom ? writeElement(name, '', writeRecord(child, place, parts)) : writeElement(name, '', readPersonName(child), true);
  }
  if (place.atom && name === 'source') return writeElement(name, '', writeRecord(child, place));
  const says = readValue(child, place.atom);
  return writeElement(name, writeAttributes(child, name, place), LINKS.has(name) ? (resolveLink(says, place.base) ?? says) : says, true);
}

/** Every text of an Atom feed is handed on as HTML, whatever it was: so feedsmith unwraps nothing a second time. */
function writeAttributes(element: XmlElement, name: string, place: Place): string {
  const isText = place.atom && name !== 'link' && name !== 'category';
  const kept = [...element.attributes].flatMap(([written, value]) => {
    const key = written.toLowerCase();
    if (!KEPT.has(key) || (isText && key === 'type')) return [];
    return [` ${key}="${escapeAttribute(LINKS.has(key) ? (resolveLink(value, place.base) ?? value) : value)}"`];
  });
  return `${kept.join('')}${isText ? ' type="html"' : ''}`;
}

function readPersonName(person: XmlElement): string {
  const part = (name: string): string => {
    const found = person.children.find((child) => isElement(child, name));
    return typeof found === 'object' ? readValue(found, false).trim() : '';
  };
  return part('name') || part('email');
}

/** What an element says: its text, its markup where it has any, decoded where it is base64. Atom 1 wraps markup in a `<div>` of no meaning. */
function readValue(element: XmlElement, atom: boolean): string {
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  const isMarkup = element.children.some((child) => typeof child === 'object');
  if (!isMarkup) {
    const text = element.children.join('');
    const isBase64 = element.attributes.get('mode') === 'base64' || (atom && type === 'application/octet-stream');
    return isBase64 && /^[A-Za-z0-9+/=\s]*$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : text;
  }
  const wrapped = element.children.filter((child) => typeof child === 'object' || child.trim() !== '');
  const [only] = wrapped;
  if (type === 'xhtml' && wrapped.length === 1 && typeof only === 'object' && localName(only.name) === 'div')
    return writeInlineMarkup(only);
  return writeInlineMarkup(element);
}
