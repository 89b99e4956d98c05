import { findNamespace, prefixOf } from './namespaces.ts';
import type { XmlElement } from './xml-tree.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * The content of an element as markup that stands on its own: the namespaces it uses are declared in it, prefixes of elements give way to
 * default namespaces, HTML goes without any, attributes stand in the order of their names (so that equal content is equal text).
 */
export function writeInlineMarkup(element: XmlElement): string {
  return writeChildren(element, '', new Set());
}

function writeChildren(element: XmlElement, namespace: string, declared: ReadonlySet<string>): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child, namespace, declared)))
    .join('');
}

/** `namespace`: the default one where the element is written; `declared`: the prefixes declared there. */
function writeElement(element: XmlElement, namespace: string, declared: ReadonlySet<string>): string {
  const prefix = prefixOf(element.name);
  const uri = findNamespace(element, prefix) ?? '';
  const own = uri === XHTML || !/mathml|svg/i.test(uri) ? '' : uri;
  const name = element.name.slice(prefix === '' ? 0 : prefix.length + 1);
  const attributes = new Map<string, string>();
  const known = new Set(declared);
  for (const [key, value] of element.attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    attributes.set(key, value);
    const used = prefixOf(key);
    if (used === '' || used === 'xml' || known.has(used)) continue;
    const address = findNamespace(element, used);
    if (address !== undefined && address !== XML) attributes.set(`xmlns:${used}`, address);
    known.add(used);
  }
  if (own !== '' && own !== namespace) attributes.set('xmlns', own);
  const written = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${written.join('')}`;
  if (own === '' && VOID.test(name)) return `${start} />${writeChildren(element, own, known)}`;
  return `${start}>${writeChildren(element, own, known)}</${name}>`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
