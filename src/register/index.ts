// register: the only room with SQL. Stores, searches, keeps the ledgers; one behaviour on SQLite and PostgreSQL.
export { copyRegister } from './backup.ts';
export type { FieldAgreement } from './desk/agreement.ts';
export { measureAgreement } from './desk/agreement.ts';
export type { FieldForm, FieldSpec } from './desk/fields.ts';
export { FIELDS } from './desk/fields.ts';
export type {
  ActLine,
  ActOutcome,
  Assessment,
  Coding,
  DeskItem,
  EntryKind,
  EntryLink,
  EntryRef,
  FieldValues,
  Judgement,
  QueueCounts,
  QueueFilter,
  QueueLine,
  QuoteTask,
  SeenEntry,
} from './desk/types.ts';
export type { RegisterOptions } from './open.ts';
export { openRegister } from './open.ts';
export type {
  AccountTrouble,
  AuditLine,
  Challenge,
  NewPasskey,
  NewPerson,
  OutsideIdentity,
  OutsideLine,
  PasskeyLine,
  People,
  Person,
  PersonLine,
  Role,
  Session,
  SignInLink,
  TokenLine,
} from './people/types.ts';
export { ROLES } from './people/types.ts';
export { placeFrom } from './place.ts';
export { DEEPEST_OFFSET } from './search/search.ts';
export type { LeasedSource, NewItem, NewSource, Poll, Source, SourceItem, SourceKind, Sources, Visit } from './source-types.ts';
export type {
  ArticleLine,
  Author,
  Body,
  Commitment,
  CommitmentLine,
  Condition,
  EntityPage,
  Entry,
  Evidence,
  FacetField,
  Facets,
  Hit,
  Meeting,
  ModelReading,
  NewArticle,
  NewProposals,
  NewQuote,
  Place,
  Process,
  ProcessLine,
  Quote,
  Register,
  SavedSearch,
  SaveOutcome,
  SearchQuestion,
  Standing,
  StatusEvent,
  StoredArticle,
  StoryAct,
  StoryOutcome,
  Support,
} from './types.ts';
