import { escapeAttribute } from './inline-markup.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

/** One feed of a reading list; `folder` is the path of the headings above it, outermost first. */
export type Subscription = {
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly folder: readonly string[];
};

/** The feeds of an OPML file (version 1 or 2, well-formed or not), in order, each address once. What is no OPML gives none. */
export function readOpml(xml: string): Subscription[] {
  const found = new Map<string, Subscription>();
  const walk = (element: XmlElement, folder: readonly string[]): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name.toLowerCase() !== 'outline') {
        walk(child, folder);
        continue;
      }
      const attributes = new Map([...child.attributes].map(([name, value]) => [name.toLowerCase(), value.trim()]));
      const url = attributes.get('xmlurl');
      // OPML demands `text` even of a feed without a title; the address itself stands there then.
      const text = attributes.get('title') || attributes.get('text') || null;
      const title = text === url ? null : text;
      if (url && !found.has(url)) found.set(url, { url, title, site: attributes.get('htmlurl') || null, folder });
      walk(child, url || !title ? folder : [...folder, title]);
    }
  };
  walk(readXmlTree(xml).root, []);
  return [...found.values()];
}

/** The list as OPML 2, folders kept; `readOpml` of it gives the list back, grouped by folder. */
export function writeOpml(list: readonly Subscription[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', '<head><title>Mithaq</title></head>', '<body>'];
  writeFolder(list, 0, lines);
  return [...lines, '</body>', '</opml>', ''].join('\n');
}

function writeFolder(list: readonly Subscription[], depth: number, lines: string[]): void {
  const folders = new Map<string, Subscription[]>();
  for (const feed of list) {
    const name = feed.folder[depth];
    if (name === undefined) lines.push(writeFeed(feed));
    else folders.get(name)?.push(feed) ?? folders.set(name, [feed]);
  }
  for (const [name, inside] of folders) {
    lines.push(`<outline text="${escapeAttribute(name)}">`);
    writeFolder(inside, depth + 1, lines);
    lines.push('</outline>');
  }
}

function writeFeed({ url, title, site }: Subscription): string {
  const text = escapeAttribute(title ?? url);
  const html = site === null ? '' : ` htmlUrl="${escapeAttribute(site)}"`;
  return `<outline type="rss" text="${text}" xmlUrl="${escapeAttribute(url)}"${html}/>`;
}
