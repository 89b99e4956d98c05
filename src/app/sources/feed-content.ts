import { createHash } from 'node:crypto';
import { type Capture, type FeedItem, FORM, makeCapture } from '../../intake/index.ts';
import type { SourceItem } from '../../register/index.ts';

/** UTF-16 units of an item's content that are kept for the case that its page may not be had. */
const MOST_CONTENT = 200_000;
/** Marks the address of an item that has no page: the feed's own, without its query, which may hold a secret. */
const ITEM = '#item-';

/** What the feed itself gives of an item; undefined where that is nothing. */
export function contentOf({ content, summary }: FeedItem): string | undefined {
  const [full, short] = [content?.trim() ?? '', summary?.trim() ?? ''];
  return (full.length >= short.length ? full : short).slice(0, MOST_CONTENT) || undefined;
}

/** The address under which an item without a link is stored. */
export function addressWithoutPage(feedUrl: string, { id, title }: FeedItem, content: string): string {
  const url = new URL(feedUrl);
  url.search = '';
  return `${url.href.replace(/#.*$/s, '')}${ITEM}${fingerprintOf(id ?? `${title}\n${content}`)}`;
}

export function hasNoPage(url: string): boolean {
  return url.includes(ITEM);
}

export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** An item's content as the feed gave it, as a capture of its own; null where the feed gave none. */
export function captureContent({ url, hint }: Pick<SourceItem, 'url' | 'hint'>, now: Date): Capture | null {
  const { content, title } = hint;
  if (!content) return null;
  const body = /<(?:p|br|div)\b/i.test(content) ? content : content.replace(/[^\n]+/g, (line) => `<p>${line}</p>`);
  const head = (title ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = `<!doctype html><title>${head}</title><article><h1>${head}</h1>\n${body}</article>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', [FORM]: 'feed' };
  return makeCapture(Buffer.from(page), { url, headers, receivedAt: now.toISOString() });
}
