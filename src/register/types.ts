import type { Article } from '../article/index.ts';
import type { Act, Area, Bearing, MentionKind, Span, Status } from '../base/index.ts';
import type { Capture } from '../intake/index.ts';
import type { Reading } from '../reading/index.ts';
import type { Neighbour, Relation } from '../relating/index.ts';
import type { Desk } from './desk/desk.ts';
import type { People } from './people/types.ts';
import type { Sources } from './source-types.ts';

/** Where the register is kept: a folder with an embedded SQLite database, or a PostgreSQL server. */
export type Place = { readonly engine: 'sqlite'; readonly folder: string } | { readonly engine: 'postgres'; readonly url: string };

/** Who did something: a machine is named by its rule or model, a person by their name. Never confused (law 5). */
export type Author = { readonly kind: 'machine' | 'person'; readonly name: string };

/** A quoted sentence of a stored article version: W3C TextQuoteSelector and TextPositionSelector (here in UTF-16 units). */
export type Quote = Span & {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `text_changed`: a newer version no longer holds it; `withdrawn`: the article is gone. Never re-anchored (law 2). */
  readonly state: 'current' | 'text_changed' | 'withdrawn';
};
export type NewQuote = Span & { readonly versionId: string };

/** A person's answer to a machine's proposal; `open` while there is none. */
export type Standing = 'proposed' | 'accepted' | 'changed' | 'rejected';

/** One article handed in whole: stored whole or not at all. `id` is the sender's, or made from the content. */
export type NewArticle = {
  readonly id: string;
  readonly capture: Capture;
  readonly article: Article;
  readonly reading: Reading;
};
/** `known`: the same text was stored before, nothing changed. */
export type SaveOutcome = { readonly id: string; readonly versionId: string; readonly outcome: 'new' | 'new_version' | 'known' };

export type ArticleLine = {
  readonly id: string;
  readonly title: string;
  readonly language: 'ar' | 'en' | 'und';
  readonly carrier: string | null;
  readonly origin: string | null;
  readonly published: string | null;
  readonly storedAt: string;
  readonly copyOf: string | null;
  readonly story: string;
  readonly statements: number;
};
export type StoredArticle = ArticleLine & {
  readonly url: string | null;
  readonly versionId: string;
  readonly version: number;
  /** ISO instant at which the page was found gone, else null. */
  readonly withdrawnAt: string | null;
  /** Key phrases that relating chose; the publisher's own are in `article.keywords`. */
  readonly keywords: readonly string[];
  readonly versions: readonly { readonly id: string; readonly number: number; readonly storedAt: string }[];
  readonly article: Article;
  readonly reading: Reading;
};

export type Hit = ArticleLine & {
  /** A run of the original text around the first hit, with what to light in it. */
  readonly snippet: string;
  readonly lit: readonly Span[];
  /** Other carriers of the same text, folded into this hit. */
  readonly carriers: readonly ArticleLine[];
};
export type SearchQuestion = {
  readonly query: string;
  readonly limit: number;
  /** Beyond DEEPEST_OFFSET nothing is found. */
  readonly offset?: number;
  /** `time`: by the article's day; `stored`: by when it was stored, newest first both. */
  readonly order?: 'relevance' | 'time' | 'stored';
  readonly language?: 'ar' | 'en';
  readonly party?: string;
  readonly outlet?: string;
  /** A person or joint body by name, however it is spelled, or by its entity id. */
  readonly person?: string;
  readonly body?: string;
  /** A code of the code-book; an area holds those below it. */
  readonly area?: string;
  readonly act?: string;
  readonly from?: string;
  readonly until?: string;
  /** false: every article is a hit of its own, as `mithaq search --jsonl` wants it. */
  readonly foldCopies?: boolean;
};

export type FacetField = 'outlet' | 'person' | 'party' | 'body' | 'area' | 'act';
/**
 * The commonest values of each field among what a question finds, as SearchQuestion takes them.
 * Counted among at most 1,000 articles, those stored last: `counted` of `total`, copies of one text once.
 */
export type Facets = {
  readonly counted: number;
  readonly total: number;
  readonly fields: Readonly<Partial<Record<FacetField, readonly { readonly value: string; readonly count: number }[]>>>;
};

/** What every entry of the register has. `quote` is the sentence it rests on (law 1). */
export type Entry = {
  readonly id: string;
  readonly quote: Quote;
  readonly proposedBy: Author;
  /** Id of the rule that proposed it; null where it had none. */
  readonly rule: string | null;
  readonly standing: Standing;
};
export type ProcessLine = {
  readonly id: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly parties: readonly string[];
  readonly standing: Standing;
  readonly meetings: number;
  readonly commitments: number;
  readonly lastDate: string | null;
};
export type Meeting = Entry & {
  readonly processId: string;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly parties: readonly string[];
  /** Who sat for whom, in the office held on that day. */
  readonly delegates: readonly { readonly party: string; readonly name: string; readonly office: string | null }[];
};
export type Body = Entry & {
  readonly processId: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly state: 'proposed' | 'existing' | 'ended';
};
export type Condition = Entry & { readonly commitmentId: string | null; readonly processId: string; readonly wording: string };
export type Evidence = Entry & {
  readonly commitmentId: string;
  readonly bearing: Bearing;
  /** Why it was proposed, in plain words. */
  readonly reasons: readonly string[];
  readonly article: ArticleLine;
};
export type StatusEvent = {
  readonly id: string;
  readonly status: Status;
  readonly date: string;
  readonly evidenceId: string;
  readonly author: Author;
  readonly reason: string;
  readonly recordedAt: string;
  /** Set by mistake and taken back: it stays in the record and says nothing. */
  readonly undone: { readonly by: string; readonly at: string } | null;
};
/** Support is counted in origins, not carriers (law 4). */
export type Support = { readonly carriers: number; readonly origins: number };
export type CommitmentLine = Entry & {
  readonly processId: string;
  /** The original wording, as it stands in the quoted sentence. */
  readonly wording: string;
  readonly act: Act;
  readonly who: readonly string[];
  readonly to: readonly string[];
  readonly area: readonly Area[];
  readonly body: string | null;
  readonly programme: string | null;
  readonly due: string | null;
  readonly date: string | null;
  readonly status: Status;
  /** Computed from `due` and today; no status (law 3). */
  readonly overdue: boolean;
  readonly support: Support;
  /** Sources that people accepted disagree: some say that it is done or under way, another that it is not. Both stand (law 3). */
  readonly contested: boolean;
  /** ISO day of the newest article whose evidence on it no person rejected; null where there is none. */
  readonly lastEvidence: string | null;
  /** Evidence that nobody decided on. */
  readonly openEvidence: number;
};
export type Commitment = CommitmentLine & {
  readonly conditions: readonly Condition[];
  readonly evidence: readonly Evidence[];
  readonly history: readonly StatusEvent[];
};
export type Process = ProcessLine & {
  readonly quote: Quote;
  readonly meetingList: readonly Meeting[];
  readonly bodies: readonly Body[];
  readonly conditions: readonly Condition[];
  readonly commitmentList: readonly CommitmentLine[];
  readonly articles: readonly ArticleLine[];
};
/** A person, body or organisation across articles, with each office or state that a text gave it. */
export type EntityPage = {
  readonly id: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly offices: readonly {
    readonly title: string;
    readonly country: string | null;
    readonly quote: Quote;
    readonly published: string | null;
  }[];
  readonly articles: readonly ArticleLine[];
};

/** What the machine found in one article for the register; each with the run of the text it rests on. */
export type NewProposals = {
  readonly versionId: string;
  readonly by: Author;
  readonly process:
    | (NewQuote & {
        readonly id: string;
        readonly nameAr: string | null;
        readonly nameEn: string | null;
        readonly parties: readonly string[];
      })
    | null;
  readonly meetings: readonly (NewQuote &
    Pick<Meeting, 'id' | 'processId' | 'title' | 'date' | 'place' | 'parties' | 'delegates'> & { readonly rule: string })[];
  readonly bodies: readonly (NewQuote & Pick<Body, 'id' | 'processId' | 'name' | 'state'> & { readonly rule: string })[];
  readonly commitments: readonly (NewQuote &
    Pick<CommitmentLine, 'id' | 'processId' | 'wording' | 'act' | 'who' | 'to' | 'area' | 'body' | 'programme' | 'due' | 'date'> & {
      readonly rule: string;
    })[];
  readonly conditions: readonly (NewQuote & Pick<Condition, 'id' | 'processId' | 'commitmentId' | 'wording'> & { readonly rule: string })[];
  /** Restatements and other evidence for commitments that are in the register already, or in this batch. */
  readonly evidence: readonly (NewQuote & {
    readonly id: string;
    readonly commitmentId: string;
    readonly bearing: Bearing;
    readonly rule: string;
    readonly reasons: readonly string[];
  })[];
};

/** What a language model read in a version, marked with its name; `dropped` counts, by reason, what did not hold against the text. */
export type ModelReading = {
  readonly model: string;
  readonly statements: readonly Reading['statements'][number][];
  readonly dropped: Readonly<Record<string, number>>;
};

/** What a person did to a story: joined it to another, split a text off with its copies, or took an act back. */
export type StoryAct = {
  readonly id: string;
  readonly act: 'join' | 'split' | 'undo';
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly undone: boolean;
};
/** `moved_since`: an act is taken back only where nobody moved its articles after it. */
export type StoryOutcome = 'done' | 'unknown' | 'nothing_to_do' | 'moved_since';
/** Stories put right by hand; a story is named by its id. Throws where the author is no person. What is decided stays when articles are related again. */
export type Stories = {
  join(story: string, into: string, author: Author, reason: string): Promise<StoryOutcome>;
  split(articleId: string, author: Author, reason: string): Promise<StoryOutcome>;
  undo(actId: string, author: Author, reason: string): Promise<StoryOutcome>;
  /** Newest first. */
  acts(story: string): Promise<StoryAct[]>;
};

/** A question that a person keeps; `language` is that of the pages it was saved on. */
export type SavedSearch = {
  readonly id: string;
  readonly name: string;
  readonly language: 'ar' | 'en';
  readonly question: SearchQuestion;
  readonly hasFeed: boolean;
  readonly savedAt: string;
};
/** Each person's own searches. A token is the secret in a feed's address: given once, stored hashed, ended at will. */
export type SavedSearches = {
  /** Undefined where the person keeps 100 already. */
  save(
    personId: string,
    search: Pick<SavedSearch, 'name' | 'language' | 'question'>,
  ): Promise<{ readonly id: string; readonly token: string } | undefined>;
  /** Newest first. */
  list(personId: string): Promise<SavedSearch[]>;
  /** A new secret; the older one ends. */
  renewToken(personId: string, id: string): Promise<string | undefined>;
  endToken(personId: string, id: string): Promise<void>;
  remove(personId: string, id: string): Promise<void>;
  /** Undefined where the token was ended or its owner may no longer sign in. */
  byToken(token: string): Promise<SavedSearch | undefined>;
};

/** The register's door, the same on both engines. Every method that writes is one transaction: whole or absent. */
export type Register = {
  readonly engine: 'sqlite' | 'postgres';
  /** Stores captures, versions, readings, names and search keys. A batch may be one transaction; each article is whole or absent. */
  saveArticles(batch: readonly NewArticle[]): Promise<SaveOutcome[]>;
  saveRelations(relations: readonly Relation[]): Promise<void>;
  /** One transaction, however many articles. */
  saveProposals(...batch: readonly NewProposals[]): Promise<void>;
  /** Keeps what a model read in a version; once a model. */
  saveModelReading(versionId: string, reading: ModelReading): Promise<void>;
  modelReadings(versionId: string): Promise<ModelReading[]>;
  /** Ids of articles, copies left out, whose newest version this model has not read, newest first. */
  articlesUnreadBy(model: string, limit: number): Promise<string[]>;
  /** A choice of the reader's or the house's, as text; its older values stay in the change log. */
  saveSetting(id: string, value: string, author: Author): Promise<void>;
  /** The page is gone: its quotes become `withdrawn`. */
  withdrawArticle(id: string, author: Author, reason: string): Promise<void>;
  decide(
    entry: { kind: 'process' | 'meeting' | 'body' | 'commitment' | 'condition' | 'evidence'; id: string },
    verdict: 'accepted' | 'rejected',
    author: Author,
    reason: string,
  ): Promise<void>;
  setStatus(event: {
    commitmentId: string;
    status: Status;
    date: string;
    evidenceId: string;
    author: Author;
    reason: string;
  }): Promise<void>;

  article(id: string): Promise<StoredArticle | undefined>;
  /** What was received for a version, byte for byte. */
  capture(versionId: string): Promise<Capture | undefined>;
  newestArticles(limit: number, offset?: number): Promise<ArticleLine[]>;
  /** Articles near a day, newest first: what a new article may be a copy, story or follow-up of. */
  neighboursBetween(from: string, until: string, limit: number): Promise<Neighbour[]>;
  storyArticles(story: string): Promise<ArticleLine[]>;
  similarArticles(id: string): Promise<ArticleLine[]>;
  /** Ids of the processes that quote an article for themselves or an entry of theirs. */
  processesQuoting(articleId: string): Promise<string[]>;
  /** `total` is exact up to 5,000; of more it says about how many. */
  search(question: SearchQuestion): Promise<{ readonly hits: readonly Hit[]; readonly total: number }>;
  facets(question: SearchQuestion): Promise<Facets>;
  processes(): Promise<ProcessLine[]>;
  process(id: string): Promise<Process | undefined>;
  commitment(id: string): Promise<Commitment | undefined>;
  commitmentsOf(processId: string): Promise<CommitmentLine[]>;
  bodiesOf(processId: string): Promise<Body[]>;
  body(id: string): Promise<(Body & { readonly articles: readonly ArticleLine[] }) | undefined>;
  entity(id: string): Promise<EntityPage | undefined>;
  /** The page of the entity that a reading names so, if the register knows it. */
  findEntity(kind: MentionKind, name: string): Promise<{ readonly id: string } | undefined>;
  /** The text of a version as it was read, whole; undefined where there is none. */
  versionText(versionId: string): Promise<string | undefined>;
  /** What is followed, and how the following goes. */
  readonly sources: Sources;
  settings(): Promise<Record<string, string>>;
  counts(): Promise<{ articles: number; versions: number; processes: number; commitments: number; proposals: number }>;
  readonly stories: Stories;
  readonly searches: SavedSearches;
  /** Those who use the register: accounts, sessions, limits. */
  readonly people: People;
  /** What waits for people's decision, and what they do about it. */
  readonly desk: Desk;
  /** What is wrong with the store, in plain sentences; empty where all is well (`mithaq check`). */
  check(): Promise<string[]>;
  close(): Promise<void>;
};
