import type { Reading } from '../reading/index.ts';

/** What relating needs to know of one article. `published` is an ISO date or null. */
export type Relatable = {
  readonly id: string;
  readonly title: string | null;
  /** Title and paragraphs joined by one line feed. */
  readonly text: string;
  readonly language: 'ar' | 'en' | 'und';
  readonly published: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly reading?: Reading | undefined;
  /** Its key phrases, where they were chosen before: they depend on the article alone. */
  readonly keywords?: readonly string[] | undefined;
};

/** What `mithaq relate --jsonl` says of one article. `story` is the id of the story's earliest article. */
export type Relation = {
  readonly id: string;
  readonly copyOf: string | null;
  readonly story: string;
  readonly similar: readonly string[];
  readonly keywords: readonly string[];
  readonly origin: string | null;
};

/** An article that was related before, with what is known of it. */
export type Neighbour = Relatable & { readonly copyOf: string | null; readonly story: string };
