/**
 * A feed as Mithaq reads it, whatever it was written in: the contract of `mithaq feed --json`.
 * Text is HTML where the feed says HTML. Dates are ISO 8601 in the zone that the feed gives, or null where they cannot be told.
 * Links are absolute wherever a base is known; ids are as written.
 */
export type Feed = {
  /** `unknown`: no feed was found in what was given; then `trouble` says so and `items` is empty. */
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'unknown';
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly items: readonly FeedItem[];
  /** What was wrong with the feed, in plain words; null for a sound one. */
  readonly trouble: string | null;
};

export type FeedItem = {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly categories: readonly string[];
  readonly language: string | null;
  /** The outlet that the item was taken over from: `<source>` in RSS and Atom. */
  readonly source: { readonly name: string | null; readonly url: string | null } | null;
};
