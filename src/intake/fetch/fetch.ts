import { readFileSync } from 'node:fs';
import { request } from 'undici';
import type { Maybe } from '../../base/index.ts';
import { type Capture, makeCapture, STATUS } from '../capture.ts';
import { listRanges } from './address.ts';
import { type LookupAll, openGuardedAgent } from './connect.ts';
import { readInflated } from './inflate.ts';
import { readRetryAfter } from './retry-after.ts';
import { type FetchTrouble, nameTrouble } from './trouble.ts';

export type FetchOptions = {
  /** Addresses and ranges beyond the public ones that may be connected to: `['127.0.0.1', '10.2.0.0/16']`. */
  readonly allow?: readonly string[];
  /** What the last answer said, for a conditional GET. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** A web address where people who run sites can read who asks; it goes into the user agent: `Mithaq/0.1.0 (+https://…)`. */
  readonly contact?: string;
  /** Bytes after inflating. Default 10 MiB. */
  readonly maxBytes?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  /** Milliseconds: until the socket is open, until the headers, between two pieces of the body, and for all of it with redirects. */
  readonly connectMs?: number;
  readonly headersMs?: number;
  readonly bodyMs?: number;
  readonly totalMs?: number;
  readonly lookup?: LookupAll;
};

/** `url` is the address that was asked for, `finalUrl` the one that answered after redirects: the base of the page's links. */
export type FetchedCapture = Capture & { readonly finalUrl: string; readonly status: number };

/** `retryAfter`: the instant (ISO) before which the server asks not to be asked again. */
export type FetchFailure = {
  readonly ok: false;
  readonly reason: string;
  readonly kind: FetchTrouble;
  readonly status: number | null;
  readonly retryAfter: string | null;
};
export type Fetched = Extract<Maybe<FetchedCapture>, { ok: true }> | FetchFailure;

const VERSION = (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches one address by GET over http(s) and keeps what came. Connects to public addresses only, follows redirects under the same checks,
 * bounds time and size. Whatever the web does is a value: `kind` for programs (`not_modified` is one), `reason` in plain words for people.
 * Throws for an `allow` that is no list of addresses and a `contact` that is no web address: the operator's mistakes.
 */
export async function fetchUrl(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { connectMs: options.connectMs ?? 10_000, headersMs: options.headersMs ?? 20_000, bodyMs: options.bodyMs ?? 20_000 };
  const agent = openGuardedAgent(listRanges(options.allow ?? []), limits, options.lookup);
  const asking = headersOf(options);
  const signal = AbortSignal.timeout(options.totalMs ?? 60_000);
  let target: string | null = url;
  try {
    for (let hops = 0; hops <= (options.maxRedirects ?? 5); hops += 1) {
      const address = readAddress(target);
      if (!address.ok) return fail('bad_url', address.reason);
      const answer = await request(address.value, { dispatcher: agent, signal, headers: asking });
      const headers = flattenHeaders(answer.headers);
      const { statusCode: status } = answer;
      if (REDIRECTS.has(status) && headers.location !== undefined) {
        await answer.body.dump({ limit: 64 * 1024 });
        target = URL.parse(headers.location, address.value)?.href ?? null;
        continue;
      }
      if (status < 200 || status > 299) {
        await answer.body.dump({ limit: 64 * 1024 });
        const retryAfter = readRetryAfter(headers['retry-after'], new Date());
        if (status === 304) return fail('not_modified', 'nothing has changed since the last time', status, retryAfter);
        return fail('status', `the server answered ${status}`, status, retryAfter);
      }
      const bytes = await readInflated(answer.body, headers['content-encoding'] ?? '', options.maxBytes ?? 10 * 1024 * 1024);
      const told = { ...headers, [STATUS]: `${status} ${answer.statusText}`.trim() };
      const capture = makeCapture(bytes, { url, headers: told, receivedAt: new Date().toISOString() });
      return { ok: true, value: { ...capture, finalUrl: address.value.href, status } };
    }
    return fail('redirects', 'the address redirects too often');
  } catch (error) {
    return fail(...nameTrouble(error));
  } finally {
    void agent.destroy();
  }
}

function fail(kind: FetchTrouble, reason: string, status: number | null = null, retryAfter: string | null = null): FetchFailure {
  return { ok: false, reason, kind, status, retryAfter };
}

/** Credentials in an address would end in logs, captures and other people's servers; so none are taken. The fragment is not sent. */
function readAddress(text: string | null): Maybe<URL> {
  const url = text === null ? null : URL.parse(text.trim());
  if (!url) return { ok: false, reason: 'this is no web address' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, reason: 'only http and https addresses are fetched' };
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'the address holds a user name or a password' };
  url.hash = '';
  return { ok: true, value: url };
}

function headersOf(options: FetchOptions): Record<string, string> {
  return {
    'user-agent': `Mithaq/${VERSION}${options.contact ? ` (+${new URL(options.contact).href})` : ''}`,
    accept:
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, br, zstd',
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  };
}

function flattenHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]])),
  );
}
