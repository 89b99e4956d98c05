import { cleanLine } from '../clean-text.ts';

/** The article that a page describes in JSON-LD (schema.org), as far as it does. */
export type JsonLdArticle = {
  readonly type: string;
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly keywords: readonly string[];
  readonly free: boolean;
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|WebPage|VideoObject)$/;
type Thing = Readonly<Record<string, unknown>>;

/** Reads the page's JSON-LD scripts and gives the thing in them that is most an article; null where none is. Broken JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle | null {
  const things = scripts.flatMap((script) => collectThings(parseLoosely(script)));
  const articles = things.filter((thing) => ARTICLE_TYPE.test(typeOf(thing)));
  const best = articles.sort((a, b) => rank(b) - rank(a))[0];
  if (!best) return null;
  const byId = new Map(things.map((thing) => [text(thing['@id']), thing]));
  const names = (value: unknown) => namesOf(value, byId);
  return {
    type: typeOf(best),
    headline: text(best.headline) ?? text(best.name),
    body: text(best.articleBody),
    published: text(best.datePublished),
    modified: text(best.dateModified),
    authors: names(best.author),
    publisher: names(best.publisher)[0] ?? null,
    keywords: list(best.keywords)
      .flatMap((keyword) => (text(keyword) ?? '').split(/[,،;]/))
      .map(cleanLine)
      .filter(Boolean),
    free: best.isAccessibleForFree !== false && String(best.isAccessibleForFree).toLowerCase() !== 'false',
  };
}

const rank = (thing: Thing) =>
  (/Article|Posting/.test(typeOf(thing)) ? 4 : 0) + (thing.articleBody ? 2 : 0) + (thing.datePublished ? 1 : 0);

/** JSON as pages write it: raw line breaks in strings and HTML comments around it are common. */
function parseLoosely(script: string): unknown {
  const trimmed = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '').trim();
  for (const candidate of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/;$/, '')])
    try {
      return JSON.parse(candidate);
    } catch {
      // the mended form is next; a script that is no JSON says nothing
    }
  return null;
}

const MOST_THINGS = 500;
function collectThings(parsed: unknown): Thing[] {
  const found: Thing[] = [];
  const open = [parsed];
  while (open.length && found.length < MOST_THINGS) {
    const value = open.shift();
    if (Array.isArray(value)) open.unshift(...value.slice(0, MOST_THINGS));
    else if (value && typeof value === 'object') {
      const thing = value as Thing;
      found.push(thing);
      open.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage, thing.liveBlogUpdate);
    }
  }
  return found;
}

const typeOf = (thing: Thing) => list(thing['@type']).map(String).join(' ');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() || null;
  if (value && typeof value === 'object') return text((value as Thing)['@value'] ?? (Array.isArray(value) ? value[0] : undefined));
  return null;
}

function namesOf(value: unknown, byId: ReadonlyMap<string | null, Thing>): string[] {
  return list(value)
    .flatMap((one): string[] => {
      if (typeof one === 'string') return [one];
      if (!one || typeof one !== 'object') return [];
      const thing = one as Thing;
      const named = thing.name ?? byId.get(text(thing['@id']))?.name;
      return list(named).map((name) => text(name) ?? '');
    })
    .map(cleanLine)
    .filter(Boolean);
}
