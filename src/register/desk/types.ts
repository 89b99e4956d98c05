import type { Bearing } from '../../base/index.ts';
import type { ArticleLine, Author, Quote, Standing } from '../types.ts';

export type EntryKind = 'process' | 'meeting' | 'body' | 'commitment' | 'condition' | 'evidence';
export type EntryRef = { readonly kind: EntryKind; readonly id: string };
/** An entry as somebody saw it: an act on it is refused where it was changed since. */
export type SeenEntry = EntryRef & { readonly revision: number };

/** Which proposals to show; without any, all that await a decision. */
export type QueueFilter = { readonly kind?: EntryKind | undefined; readonly process?: string | undefined };
export type QueueLine = SeenEntry & {
  readonly processId: string;
  /** What the proposal says, in a few words of its source. */
  readonly words: string;
  readonly articleId: string;
  readonly title: string;
  readonly day: string;
};
export type QueueCounts = { readonly total: number; readonly kinds: Readonly<Partial<Record<EntryKind, number>>> };

/** The editable values of an entry, each as the text that a form holds; lists are parted by «, ». Null: not given. */
export type FieldValues = Readonly<Record<string, string | null>>;
export type DeskItem = SeenEntry & {
  readonly standing: Standing;
  readonly processId: string;
  readonly quote: Quote;
  readonly article: ArticleLine;
  readonly proposedBy: Author;
  readonly rule: string | null;
  readonly fields: FieldValues;
  /** Evidence: why it was proposed. */
  readonly reasons: readonly string[];
  /** The commitment that evidence or a condition is for. */
  readonly commitment: { readonly id: string; readonly wording: string; readonly quote: Quote } | null;
  readonly changed: { readonly by: Author; readonly at: string; readonly reason: string };
};

/** What came of an act. `changed`: somebody was quicker; `refused`: the register's laws forbid it, with the reason in plain English. */
export type ActOutcome =
  | { readonly ok: true; readonly actId: string }
  | { readonly ok: false; readonly trouble: 'missing' }
  | { readonly ok: false; readonly trouble: 'changed'; readonly by: string; readonly at: string }
  | { readonly ok: false; readonly trouble: 'refused'; readonly reason: string };

export type ActLine = {
  readonly id: string;
  readonly act: string;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly entries: readonly EntryRef[];
};

/** Who sits at the desk, as far as it needs to tell one from another. */
export type Reader = { readonly id: string; readonly name: string };
/** A quotation that no longer stands in its article, with the entries that rest on it and what the article says now. */
export type QuoteTask = {
  readonly quote: Quote;
  /** Number of the state that is to be looked at. */
  readonly number: number;
  readonly since: string;
  readonly reason: string;
  readonly article: ArticleLine;
  readonly entries: readonly EntryRef[];
  /** Text of the version in force, to look for what became of the words; null where the article is withdrawn. */
  readonly text: string | null;
};
export type Judgement = 'met' | 'easing' | 'unchanged' | 'worsening' | 'not_met';
export type Assessment = {
  readonly id: string;
  readonly conditionId: string;
  readonly quote: Quote;
  readonly judgement: Judgement;
  readonly speaker: string | null;
  readonly date: string;
  readonly author: string;
  readonly reason: string;
};
export type EntryLink = {
  readonly link: 'merged_into' | 'split_from' | 'superseded_by' | 'weaker_than' | 'stronger_than';
  readonly fromId: string;
  readonly toId: string;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
};
/** One reader's codes for an entry, field by field. */
export type Coding = {
  readonly kind: EntryKind;
  readonly entryId: string;
  readonly reader: Reader;
  readonly codes: FieldValues;
  readonly at: string;
};
export type NewEvidence = {
  readonly commitmentId: string;
  readonly articleId: string;
  /** Words of the article, as they stand there. */
  readonly words: string;
  readonly bearing: Bearing;
};
