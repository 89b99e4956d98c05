import { cleanLine } from '../clean-text.ts';
import type { PageElement } from './element.ts';
import { readJsonLd } from './json-ld.ts';

/** What a page says of itself out of sight: JSON-LD of its article, `<meta>` by lower-case name or property, and its `<title>`. */
export type Metadata = {
  readonly jsonLd: ReturnType<typeof readJsonLd>;
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly titleTag: string;
  readonly canonical: string | null;
  readonly lang: string;
};

export function readMetadata(elements: readonly PageElement[]): Metadata {
  const meta = new Map<string, string[]>();
  const scripts: string[] = [];
  let titleTag = '';
  let canonical: string | null = null;
  let lang = '';
  for (const { tag, attributes, children } of elements) {
    if (tag === 'meta' && attributes.content) {
      for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
        const key = name?.toLowerCase();
        if (key) meta.set(key, [...(meta.get(key) ?? []), cleanLine(attributes.content)]);
      }
    } else if (tag === 'title' && !titleTag) titleTag = cleanLine(children.join(''));
    else if (tag === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href ?? null;
    else if (tag === 'script' && attributes.type === 'application/ld+json') scripts.push(children.join(''));
    else if (tag === 'html') lang = attributes.lang ?? lang;
  }
  return { jsonLd: readJsonLd(scripts), meta, titleTag, canonical, lang };
}

/** The first value that is there under one of the names, with the name that had it. */
export function firstMeta({ meta }: Metadata, names: readonly string[]): { value: string; name: string } | null {
  for (const name of names) {
    const value = meta.get(name)?.find(Boolean);
    if (value) return { value, name };
  }
  return null;
}
