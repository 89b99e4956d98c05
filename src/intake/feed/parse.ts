import { decodeBytes } from '../charset/decode.ts';
import type { Feed } from './feed.ts';
import { mapAtom } from './map-atom.ts';
import { mapJson } from './map-json.ts';
import { mapRss } from './map-rss.ts';
import { mendFeed } from './mend.ts';

/**
 * Reads RSS (0.9 to 2, RDF too), Atom (0.3, 1) and JSON Feed, ill-formed ones as far as they go. Never throws: what holds no feed gives
 * `format: 'unknown'` with the reason in `trouble`. `url`: where it came from, for relative links; `contentType`: the header, for bytes.
 */
export function parseFeed(
  source: string | Uint8Array,
  { url = null, contentType }: { url?: string | null; contentType?: string | undefined } = {},
): Feed {
  const text = typeof source === 'string' ? source : decodeBytes(source, { contentType }).text;
  return /^[\s\ufeff]*\{/.test(text) ? parseJson(text, url) : parseXml(text, url);
}

function parseXml(text: string, url: string | null): Feed {
  const mended = mendFeed(text, url);
  if (!mended) return nothing(text.trim() === '' ? 'there is no text' : 'no feed was found in the text');
  const { format, xml } = mended;
  const trouble = mended.mended ? 'the feed is not well-formed XML; it was mended' : null;
  try {
    return { ...(format === 'atom' ? mapAtom(xml, url) : mapRss(xml, format, url)), trouble };
  } catch {
    // feedsmith takes a feed that says nothing for no feed.
    return { ...nothing('the feed is empty'), format };
  }
}

function parseJson(text: string, url: string | null): Feed {
  try {
    return { ...mapJson(JSON.parse(text.replace(/^[\s\ufeff]+/, '')), url), trouble: null };
  } catch {
    return nothing('the text begins as JSON but is no JSON Feed');
  }
}

function nothing(trouble: string): Feed {
  const none = { id: null, title: null, link: null, description: null, language: null, published: null, updated: null };
  return { format: 'unknown', ...none, authors: [], items: [], trouble };
}
