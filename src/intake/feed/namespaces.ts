import type { XmlElement } from './xml-tree.ts';

/** `''` is the feed's own vocabulary; `null` is a foreign one, whose elements say nothing about the feed. */
export type Vocabulary = '' | 'atom' | 'content' | 'dc' | 'dcterms' | 'itunes' | 'media' | 'rdf' | 'xhtml' | 'xml' | null;

/** How namespace addresses begin, case and scheme set aside: RSS 0.9–2, the Atom drafts, and the modules that carry text, dates and names. */
const BEGINNINGS: readonly (readonly [string, Vocabulary])[] = [
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/', 'atom'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/', null],
  ['purl.org/rss/', ''],
  ['my.netscape.com/', ''],
  ['channel.netscape.com/', ''],
  ['backend.userland.com/', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['cyber.law.harvard.edu/rss', ''],
  ['purl.org/dc/elements/', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['www.itunes.com/', 'itunes'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.w3.org/1999/02/22-rdf-syntax', 'rdf'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/xml/1998/namespace', 'xml'],
];
/** Prefixes that feeds use without declaring them. */
const CUSTOMARY = new Set(['atom', 'content', 'dc', 'dcterms', 'itunes', 'media', 'rdf', 'xhtml', 'xml']);

/** The namespace address that a prefix (`''`: the default) stands for at an element; undefined where none is declared. */
export function findNamespace(element: XmlElement, prefix: string): string | undefined {
  const attribute = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const uri = at.attributes.get(attribute);
    if (uri !== undefined) return uri;
  }
  return undefined;
}

export function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

/** The vocabulary of an element; `home` is the namespace address of the feed's root, whatever that is. */
export function findVocabulary(element: XmlElement, home: string): Vocabulary {
  const prefix = prefixOf(element.name);
  const uri = findNamespace(element, prefix);
  if (uri === undefined) {
    if (prefix === '') return '';
    return CUSTOMARY.has(prefix.toLowerCase()) ? (prefix.toLowerCase() as Vocabulary) : null;
  }
  if (uri === home || uri.trim() === '') return '';
  const bare = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  return BEGINNINGS.find(([beginning]) => bare.startsWith(beginning))?.[1] ?? null;
}
