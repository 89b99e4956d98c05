import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatorError } from '../../base/index.ts';
import {
  decodeBytes,
  type FoundFeed,
  fetchUrl,
  findFeeds,
  parseFeed,
  parseSitemap,
  readOpml,
  type Subscription,
} from '../../intake/index.ts';
import type { Author, NewSource, Register, SourceKind } from '../../register/index.ts';
import { captureSource } from '../source.ts';
import { readFetchSettings } from './settings.ts';

/** Why a source cannot be followed: it is no address that may be, it cannot be had, or it is a page that offers no feed. */
export class FollowTrouble extends OperatorError {
  readonly trouble: 'address' | 'unreachable' | 'noFeed';
  constructor(trouble: FollowTrouble['trouble'], message: string) {
    super(message, trouble === 'address' ? 2 : 1);
    this.trouble = trouble;
  }
}

export type Followed = { readonly source: NewSource; readonly outcome: 'new' | 'known' | 'again'; readonly others: readonly FoundFeed[] };

/**
 * Follows what a word names: a feed, a sitemap, a page's own feed, or a folder of this machine. Without `kind` it is looked at first.
 * Throws FollowTrouble where it cannot be had, or is a page that offers no feed and was not asked for as a page.
 */
export async function followSource(register: Register, word: string, author: Author, kind?: SourceKind): Promise<Followed> {
  const { source, others } = await nameSource(word, kind);
  return { source, others, outcome: await register.sources.add(source, author) };
}

async function nameSource(word: string, kind: SourceKind | undefined): Promise<{ source: NewSource; others: readonly FoundFeed[] }> {
  if (!/^https?:\/\//i.test(word)) return { source: await nameFolder(word, kind), others: [] };
  const address = webSource(word);
  if (kind === 'folder') throw new OperatorError(`«${word}» is an address and no folder.`, 2);
  if (kind !== undefined) return { source: { ...address, kind }, others: [] };
  const fetched = await fetchUrl(address.url, readFetchSettings());
  if (!fetched.ok)
    throw new FollowTrouble('unreachable', `${word} could not be fetched: ${fetched.reason}. With --kind it is followed without a look.`);
  const { bytes, headers, finalUrl } = fetched.value;
  const contentType = headers['content-type'];
  const feed = parseFeed(bytes, { url: finalUrl, contentType });
  if (feed.format !== 'unknown') return { source: { ...address, kind: 'feed', title: feed.title, site: feed.link }, others: [] };
  if (parseSitemap(bytes, { url: finalUrl, contentType })) return { source: { ...address, kind: 'sitemap' }, others: [] };
  const [first, ...others] = findFeeds(decodeBytes(bytes, { contentType }).text, finalUrl);
  if (!first)
    throw new FollowTrouble('noFeed', `${word} offers no feed. \`mithaq source add --kind page ${word}\` watches the page itself.`);
  return { source: { ...webSource(first.url), kind: 'feed', title: first.title, site: finalUrl }, others };
}

function webSource(url: string): Omit<NewSource, 'kind'> {
  const parsed = URL.parse(url);
  if (parsed === null || `${parsed.username}${parsed.password}` !== '')
    throw new FollowTrouble('address', `«${url}» is no web address that can be followed (it may hold no name or password).`);
  parsed.hash = '';
  return { url: parsed.href, title: null, site: null, folder: [] };
}

async function nameFolder(word: string, kind: SourceKind | undefined): Promise<NewSource> {
  if (kind !== undefined && kind !== 'folder') throw new OperatorError(`«${word}» is no web address (https://…).`, 2);
  const found = await stat(word).catch(() => undefined);
  if (!found?.isDirectory()) throw new OperatorError(`«${word}» is neither a web address (https://…) nor a folder.`, 2);
  return { url: folderUrl(word), kind: 'folder', title: null, site: null, folder: [] };
}

function folderUrl(path: string): string {
  return pathToFileURL(`${resolve(path)}/`).href;
}

/** Changes the state of the source that a word names; false where none such is followed. */
export function setSource(register: Register, word: string, state: 'active' | 'paused' | 'removed', author: Author): Promise<boolean> {
  const url = /^(?:https?|file):/i.test(word) ? (URL.parse(word)?.href ?? word) : folderUrl(word);
  return register.sources.setState(url, state, author);
}

/** Follows every feed of a reading list. Addresses that cannot be followed are counted, not fatal. */
export async function followList(register: Register, list: readonly Subscription[], author: Author) {
  const tally = { added: 0, known: 0, refused: 0 };
  for (const { url, title, site, folder } of list) {
    const parsed = URL.parse(url);
    if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') {
      tally.refused += 1;
      continue;
    }
    const outcome = await register.sources.add({ url: parsed.href, kind: 'feed', title, site, folder }, author);
    tally[outcome === 'known' ? 'known' : 'added'] += 1;
  }
  return tally;
}

/** The feeds that are followed, as a reading list. Without `keys`, those whose address may hold a key (it has a query) are left out. */
export async function listSubscriptions(register: Register, keys = true): Promise<Subscription[]> {
  const sources = await register.sources.list();
  return sources
    .filter(({ kind, url }) => kind === 'feed' && (keys || !URL.parse(url)?.search))
    .map(({ url, title, site, folder }) => ({ url, title, site, folder }));
}

/** The feeds of a reading list in a file, at an address or on standard input. Throws OperatorError where it names none. */
export async function readReadingList(word: string): Promise<Subscription[]> {
  const { bytes, headers } = await captureSource(word);
  const list = readOpml(decodeBytes(bytes, { contentType: headers['content-type'] }).text);
  if (list.length === 0) throw new OperatorError(`«${word}» is no OPML list of feeds.`);
  return list;
}

/** Who acts through a command: the user of this machine's account. */
export function operator(): Author {
  try {
    return { kind: 'person', name: userInfo().username || 'operator' };
  } catch {
    return { kind: 'person', name: 'operator' };
  }
}
