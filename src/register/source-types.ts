import type { Article } from '../article/index.ts';
import type { Capture } from '../intake/index.ts';
import type { Author } from './types.ts';

export type SourceKind = 'feed' | 'page' | 'sitemap' | 'folder';

/** What is to be followed. `url` is a web address, or a `file:` one for a folder; `folder` the headings of the reading list above it. */
export type NewSource = {
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly site: string | null;
  readonly folder: readonly string[];
};
/** A source and how it fares. All times are ISO instants; `reason` is in plain English, `trouble` its name for programs. */
export type Source = NewSource & {
  readonly id: string;
  readonly state: 'active' | 'paused';
  readonly nextAt: string;
  /** Seconds between two questions, as the source's own rhythm has shown. */
  readonly intervalSeconds: number;
  readonly triedAt: string | null;
  readonly succeededAt: string | null;
  readonly changedAt: string | null;
  readonly failures: number;
  readonly trouble: string | null;
  readonly reason: string | null;
  readonly stored: number;
  readonly waiting: number;
  readonly failed: number;
};
/** A source that this worker alone has in hand. `pollDue` is false where only items are left to fetch. */
export type LeasedSource = NewSource & {
  readonly id: string;
  readonly intervalSeconds: number;
  readonly failures: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodySha256: string | null;
  readonly pollDue: boolean;
};
/**
 * What a source names. `mark` changes where the source says that the item did; `hint` is what the source knows of it, `content` what a feed
 * gives of its text (HTML).
 */
export type NewItem = {
  readonly url: string;
  readonly articleId: string;
  readonly mark: string;
  readonly hint: {
    readonly title?: string | undefined;
    readonly published?: string | undefined;
    readonly outlet?: string | undefined;
    readonly content?: string | undefined;
  };
};
export type SourceItem = NewItem & {
  readonly visits: number;
  readonly failures: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
};
/** The answer of one poll. An answer of trouble keeps what was known; `items` are those that the source names now. */
export type Poll = {
  readonly nextAt: string;
  readonly intervalSeconds: number;
  readonly outcome: 'changed' | 'unchanged' | 'trouble';
  readonly trouble: string | null;
  readonly reason: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodySha256: string | null;
  readonly title?: string | null;
  readonly items: readonly NewItem[];
};
/** What a visit to an item brought. `articleId` is the article it turned out to be: the address may have led elsewhere. */
export type Visit = {
  readonly articleId: string;
  readonly state: 'stored' | 'failed' | 'gone';
  readonly failed: boolean;
  readonly reason: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextAt: string | null;
};

/** The sources that are followed. A worker without a lease writes nothing: `savePoll` and `saveVisit` then answer false. */
export type Sources = {
  /** `again`: it was removed before and is followed anew. */
  add(source: NewSource, author: Author): Promise<'new' | 'known' | 'again'>;
  list(): Promise<Source[]>;
  /** False where no such source is followed. */
  setState(url: string, state: 'active' | 'paused' | 'removed', author: Author): Promise<boolean>;
  /** One due source that no other worker holds, nor another of its host; undefined where there is none. */
  lease(
    worker: string,
    until: string,
    of?: { readonly all?: boolean; readonly not?: readonly string[] },
  ): Promise<LeasedSource | undefined>;
  savePoll(id: string, worker: string, poll: Poll): Promise<boolean>;
  /** Items due now, the oldest first. */
  dueItems(id: string, limit: number): Promise<SourceItem[]>;
  /** Writes what a visit brought and keeps the lease until `until`. */
  saveVisit(id: string, worker: string, url: string, visit: Visit, until: string): Promise<boolean>;
  release(id: string, worker: string): Promise<void>;
  /** The next instant at which a source or an item is due; null where nothing ever is. */
  nextDue(): Promise<string | null>;
  /** Keeps a received body that makes no version of an article (a feed, an unchanged page). The same one twice is one. */
  keepCapture(capture: Capture): Promise<void>;
  hasCapture(capture: Capture): Promise<boolean>;
  /**
   * Every capture with its bytes, the oldest first; `after` is the `place` of the last one seen, empty at the start. `of`: the article whose
   * version it made, as it was read then; null where it made none.
   */
  captures(
    after: string,
    limit: number,
  ): Promise<
    { readonly place: string; readonly capture: Capture; readonly of: { readonly id: string; readonly article: Article } | null }[]
  >;
};
