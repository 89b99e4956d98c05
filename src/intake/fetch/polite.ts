import { setTimeout as wait } from 'node:timers/promises';
import { decodeBytes } from '../charset/decode.ts';
import { type Fetched, type FetchOptions, fetchUrl } from './fetch.ts';
import { type RobotRules, readRobots, robotsAllow } from './robots.ts';

export type PoliteOptions = FetchOptions & {
  /** Milliseconds between two requests to one host; its Crawl-delay where that is longer. Default 2000. */
  readonly minDelayMs?: number;
};
export type PoliteFetch = (url: string, conditions?: Pick<FetchOptions, 'etag' | 'lastModified'>) => Promise<Fetched>;

/** A Crawl-delay above this is not waited for between two requests; the schedule asks seldom enough. */
const LONGEST_DELAY = 60_000;
const ROBOTS_KEPT = 24 * 3_600_000;
const MOST_HOSTS = 10_000;
const EVERYTHING: RobotRules = { rules: [], delayMs: null };

type Host = { turn: Promise<unknown>; notBefore: number; retryAfter: string | null; robots: { rules: RobotRules; until: number } | null };

/**
 * A fetcher that minds its manners: one request at a time to a host, a pause between two, robots.txt (kept a day) and Retry-After obeyed.
 * A site that forbids gives `robots`, one that asked to be left alone until later gives `too_soon`; neither is connected to.
 */
export function makePoliteFetch(options: PoliteOptions = {}): PoliteFetch {
  const hosts = new Map<string, Host>();

  const fetchInTurn = async (host: Host, url: string, more: FetchOptions): Promise<Fetched> => {
    await wait(Math.max(0, host.notBefore - Date.now()));
    const fetched = await fetchUrl(url, more);
    const delay = Math.max(options.minDelayMs ?? 2000, Math.min(host.robots?.rules.delayMs ?? 0, LONGEST_DELAY));
    host.notBefore = Date.now() + delay;
    if (!fetched.ok) host.retryAfter = fetched.retryAfter;
    return fetched;
  };

  const readRules = async (host: Host, origin: string): Promise<RobotRules> => {
    if (host.robots && host.robots.until > Date.now()) return host.robots.rules;
    const fetched = await fetchUrl(`${origin}/robots.txt`, { ...options, maxBytes: 1024 * 1024 });
    // RFC 9309 §2.3.1: no file means no rules; a server in trouble is asked again later, and its page tells of the trouble.
    const rules = fetched.ok ? readRobots(decodeBytes(fetched.value.bytes).text, 'mithaq') : EVERYTHING;
    host.robots = { rules, until: Date.now() + ROBOTS_KEPT };
    return rules;
  };

  return async (url, conditions = {}) => {
    const target = URL.parse(url);
    if (!target || !/^https?:$/.test(target.protocol)) return fetchUrl(url, options);
    const host = hosts.get(target.host) ?? { turn: Promise.resolve(), notBefore: 0, retryAfter: null, robots: null };
    hosts.delete(target.host);
    hosts.set(target.host, host);
    if (hosts.size > MOST_HOSTS) hosts.delete(hosts.keys().next().value!);
    const turn = host.turn.then(async (): Promise<Fetched> => {
      if (host.retryAfter !== null && Date.parse(host.retryAfter) > Date.now()) {
        return { ok: false, kind: 'too_soon', reason: 'the server asked not to be asked yet', status: null, retryAfter: host.retryAfter };
      }
      const rules = await readRules(host, target.origin);
      if (!robotsAllow(rules, target.pathname + target.search)) {
        return { ok: false, kind: 'robots', reason: 'the site asks programs not to read this page', status: null, retryAfter: null };
      }
      return fetchInTurn(host, url, { ...options, ...conditions });
    });
    host.turn = turn.catch(() => undefined);
    return turn;
  };
}
